import { expect, it } from 'vitest';
import { unreadOf } from './document';

it.each([
  [null, null],
  ['Hiệu lực từ ngày 1/1/2024', null],
  ['Theo nguồn thứ cấp, chưa đối chiếu bản gốc', 'told'],
  ['sửa đổi bởi Nghị định 309/2026/NĐ-CP (theo nguồn thứ cấp)', 'amendment'],
  ['Văn bản được dẫn trong các văn bản của đơn vị; không đọc bản gốc', 'cited']
])('of a document with the note %j, not read is %s', (note, expected) => {
  expect(unreadOf({ note })).toBe(expected);
});
