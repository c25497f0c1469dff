import { problem } from './problem';
import { cellOf } from './sheet';
import type { Check } from './check';

/** Every filled cell of the column is one of the words (with `list`: a list of them). */
export function words(column: string, allowed: readonly string[], list?: string): Check {
  return (sheet) =>
    sheet.lines.flatMap((line) => {
      const text = cellOf(line, column);
      if (text === null) return [];
      const entries = list === undefined ? [text] : text.split(list);
      if (entries.every((entry) => allowed.includes(entry))) return [];
      const shown = allowed.join(', ');
      return [problem(sheet, line, column, { vi: `một trong: ${shown}`, en: `one of: ${shown}` })];
    });
}
