import { expect, it } from 'vitest';
import { sharesNote } from './former-text';

const part = (name: string, basis: string, share_as_of: number | null = null) => ({
  ...{ name, type: 'xã', basis, share_as_of }
});
const DIVIDED = 'part_area_part_population';

it.each([
  ['all of them came', [part('A', 'all')], ['cộng lại được chính xác'], ['ước tính', 'chưa có']],
  [
    'no share is known',
    [part('A', 'all'), part('B', DIVIDED)],
    ['chuyển về từ xã B (cũ) chưa có;'],
    ['ước tính', 'xã A']
  ],
  [
    'a share is estimated from another year',
    [part('B', DIVIDED, 2019)],
    ['chỉ có ước tính theo số dân năm 2019'],
    ['(cũ) chưa có;']
  ],
  [
    'one is estimated, one is not known',
    [part('B', DIVIDED, 2019), part('C', DIVIDED)],
    ['từ xã B (cũ) vào ngày sáp nhập chưa có, chỉ có ước tính', 'từ xã C (cũ) chưa có;'],
    []
  ]
])('says of the people of former units: %s', (_, formers, said, unsaid) => {
  const note = sharesNote(formers, 'vi');
  for (const words of said) expect(note).toContain(words);
  for (const words of unsaid) expect(note).not.toContain(words);
});
