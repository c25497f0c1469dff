import { describe, expect, it } from 'vitest';
import { byDistrict, districtOf, noteOf } from './transfer';

describe('a transfer in words', () => {
  it.each([
    [
      'Điều 1 khoản 95. Báo cáo của xã (dai-son-2025) viết “phần lớn diện tích”',
      'Điều 1 khoản 95. Báo cáo của xã viết “phần lớn diện tích”'
    ],
    ['Điều 1 khoản 23 (phần còn lại)', 'Điều 1 khoản 23 (phần còn lại)'],
    [null, null]
  ])('leaves ids of documents out of the note %j', (note, text) => {
    expect(noteOf({ note })).toBe(text);
  });

  it('keeps the parts of one old district together', () => {
    const part = (former_district: string) => ({ former_type: 'xã', former_district });
    const [a, b, c] = [part('huyện Tứ Kỳ'), part('huyện Thanh Hà'), part('huyện Tứ Kỳ')];
    expect(byDistrict([a, b, c])).toEqual([
      { district: 'huyện Tứ Kỳ', parts: [a, c] },
      { district: 'huyện Thanh Hà', parts: [b] }
    ]);
  });

  it.each([
    ['xã', 'huyện Kiến Thụy', 'huyện Kiến Thụy'],
    ['huyện', 'huyện Bạch Long Vĩ', null]
  ])(
    'names the old district of a %s, not that of a district itself',
    (former_type, former_district, text) => {
      expect(districtOf({ former_type, former_district })).toBe(text);
    }
  );
});
