import { expect, it } from 'vitest';
import { plainWords, type TableCell } from './table-cell';

it.each<[string, TableCell, string | null]>([
  ['words', 'phong trào', 'phong trào'],
  ['nothing', '', ''],
  ['words for what is not known', { text: 'không nêu', isAbsent: true }, 'không nêu'],
  ['a span, which stays in one line', '2025–2030', null],
  ['a link', { text: 'Đại Sơn', href: '/don-vi/x/' }, null],
  ['words with a note', { text: '92%', note: 'ước' }, null],
  ['a value a row is about', { text: '92%', isStrong: true }, null],
  ['a mark', { icon: 'i-met', text: 'đạt' }, null],
  ['a line', { line: [{ text: 'a' }], notes: [] }, null]
])('writes %s without anything around it, or leaves it', (_, cell, words) => {
  expect(plainWords(cell)).toBe(words);
});
