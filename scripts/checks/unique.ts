import { problem, type Problem } from './problem';
import { cellOf, type Sheet } from './sheet';
import type { Check } from './check';

/** The columns together name a row: no two rows have the same values in all of them. */
export function unique(...columns: readonly string[]): Check {
  return (sheet) => {
    const first = new Map<string, number>();
    return sheet.lines.flatMap((line) => {
      const key = JSON.stringify(columns.map((column) => cellOf(line, column)));
      const seen = first.get(key);
      if (seen === undefined) {
        first.set(key, line.line);
        return [];
      }
      const words = columns.join(' + ');
      const expected = {
        vi: `${words} chỉ có một lần (đã có ở dòng ${seen})`,
        en: `${words} only once (line ${seen} has it already)`
      };
      return [problem(sheet, line, columns.at(-1) ?? '', expected)];
    });
  };
}

/** The key of the table is unique. */
export function keyProblems(sheet: Sheet): readonly Problem[] {
  return unique(...sheet.table.key)(sheet, new Map());
}
