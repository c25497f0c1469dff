import type { Text } from '../../src/lib/domain/text';
import { problem, type Problem } from './problem';
import type { Sheet } from './sheet';

const RULES: readonly (readonly [(text: string) => boolean, Text])[] = [
  [
    (text) => text !== text.normalize('NFC'),
    { vi: 'chữ dựng sẵn Unicode (NFC)', en: 'composed Unicode text (NFC)' }
  ],
  [
    (text) => /[\r\n]/.test(text),
    { vi: 'một dòng, không xuống dòng', en: 'one line without line breaks' }
  ],
  [(text) => /^\s|\s$| {2}/.test(text), { vi: 'không có dấu cách thừa', en: 'no stray space' }],
  [
    (text) => /[\t\u00a0\u00ad\u200b-\u200f\u2028\u2029\ufeff\ufffd]/.test(text),
    { vi: 'không có ký tự ẩn hoặc hỏng', en: 'no hidden or damaged character' }
  ],
  [
    (text) => /[^\s@]@[^\s@]+\.[^\s@]/.test(text),
    { vi: 'không có địa chỉ thư điện tử', en: 'no e-mail address' }
  ]
];

/** Every cell is clean text: NFC, one line, no stray spaces, no hidden characters, no e-mail address. */
export function textProblems(sheet: Sheet): readonly Problem[] {
  return sheet.lines.flatMap((line) =>
    Object.entries(line.cells).flatMap(([column, text]) => {
      if (text === null) return [];
      const broken = RULES.find(([isBroken]) => isBroken(text));
      return broken === undefined ? [] : [problem(sheet, line, column, broken[1])];
    })
  );
}
