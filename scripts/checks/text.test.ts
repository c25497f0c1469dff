import { expect, it } from 'vitest';
import { placesOf, sheetOf } from './sheet.fixture';
import { textProblems } from './text';

it.each([
  ['clean text', 'Xã Đại Sơn, huyện Tứ Kỳ', true],
  ['a share written with an at sign between spaces', '3 @ 5', true],
  ['text in NFD, as Excel writes it', 'Đại Sơn'.normalize('NFD'), false],
  ['a space in front', ' Đại Sơn', false],
  ['a space behind', 'Đại Sơn ', false],
  ['two spaces inside', 'Đại  Sơn', false],
  ['a line break', 'Đại\nSơn', false],
  ['a no-break space', 'Đại\u00a0Sơn', false],
  ['a zero-width space', 'Đại\u200bSơn', false],
  ['a damaged character', 'Đ\ufffdi Sơn', false],
  ['an e-mail address', 'hỏi vanphong@example.vn', false]
])('judges %s', (_, name, isClean) => {
  const sheet = sheetOf('units', { name });
  expect(placesOf(textProblems, sheet)).toEqual(isClean ? [] : ['2:name']);
});
