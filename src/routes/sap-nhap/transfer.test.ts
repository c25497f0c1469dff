import { describe, expect, it } from 'vitest';
import { districtOf, noteOf } from './transfer';

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
