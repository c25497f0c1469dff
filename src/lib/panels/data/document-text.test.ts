import { expect, it } from 'vitest';
import { documentUsesText } from './document-text';

const use = (used_by: string, rows: number) => ({
  document: 'a',
  used_by,
  rows
});

it.each([
  [[use('targets', 21), use('observations', 65)], '65 số liệu, 21 mục tiêu'],
  // A law or a table of units gives no figure and no target, and is not empty for that.
  [[use('lineage', 451)], '451 dòng đơn vị cũ – mới'],
  [[use('units', 114), use('standards', 2)], '114 dòng đơn vị, 2 chuẩn'],
  [[], 'được viện dẫn, chưa lấy dòng nào']
])('says what is taken from a document: %j', (uses, words) => {
  expect(documentUsesText(uses, 'vi')).toBe(words);
  expect(documentUsesText(uses, 'en')).not.toMatch(/\b0\b/);
});
