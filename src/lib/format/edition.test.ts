import { expect, it } from 'vitest';
import { formatEdition } from './edition';

const date = '2026-11-21';

it.each([
  ['vi', '2025', 'Số mới nhất: 2025 · bản tổng hợp 21/11/2026'],
  [
    'vi',
    '2020/2025',
    'Số mới nhất: giai\u00A0đoạn 2020–2025 (không rõ năm) · bản tổng hợp 21/11/2026'
  ],
  ['vi', null, 'Bản tổng hợp 21/11/2026'],
  ['en', '2025', 'Newest figure: 2025 · edition of 21\u00A0November\u00A02026'],
  ['en', null, 'Edition of 21\u00A0November\u00A02026']
] as const)('in %s with the newest figure of %s is “%s”', (locale, newest, words) => {
  expect(formatEdition({ newest, date }, locale)).toBe(words);
});
