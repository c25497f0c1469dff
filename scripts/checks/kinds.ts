import { dayNumberOf } from '../../src/lib/domain/day';
import type { Text } from '../../src/lib/domain/text';
import type { ColumnKind } from '../../src/lib/tables';
import { problem, type Problem } from './problem';
import { cellOf, type Sheet } from './sheet';

const KINDS: Readonly<Record<ColumnKind, readonly [(text: string) => boolean, Text]>> = {
  INTEGER: [
    (text) => /^-?\d{1,9}$/.test(text),
    { vi: 'một số nguyên, không dấu phân cách', en: 'a whole number without separators' }
  ],
  DOUBLE: [
    (text) => /^-?\d{1,15}(\.\d+)?$/.test(text),
    { vi: 'một số, dấu chấm thập phân', en: 'a number with a decimal point' }
  ],
  BOOLEAN: [
    (text) => text === 'true' || text === 'false',
    { vi: '“true” hoặc “false”', en: '“true” or “false”' }
  ],
  DATE: [
    (text) => dayNumberOf(text) !== null,
    { vi: 'một ngày có thật, dạng 2025-07-01', en: 'a real day written 2025-07-01' }
  ],
  VARCHAR: [() => true, { vi: 'chữ', en: 'text' }]
};

/** Every cell reads as the kind of its column. */
export function kindProblems(sheet: Sheet): readonly Problem[] {
  return sheet.lines.flatMap((line) =>
    sheet.table.columns.flatMap(({ name, kind }) => {
      const text = cellOf(line, name);
      const [isOfKind, expected] = KINDS[kind];
      return text === null || isOfKind(text) ? [] : [problem(sheet, line, name, expected)];
    })
  );
}
