import { problem } from './problem';
import { cellOf, indexOf, type Line } from './sheet';
import type { Check } from './check';

interface Reference {
  readonly column: string;
  readonly table: string;
  /** Column of the other table; the reference's own name when left out. */
  readonly to?: string;
  /** The cell is a list joined by this. */
  readonly list?: string;
  /** Words that stand for no row of the other table. */
  readonly except?: readonly string[];
  /** A further condition on the row referred to, with its words. */
  readonly where?: readonly [column: string, value: string];
}

function entriesOf(text: string, list: string | undefined): readonly string[] {
  return list === undefined ? [text] : text.split(list).map((entry) => entry.trim());
}

/** Every filled cell of the column names a row of another table. */
export function reference(to: Reference): Check {
  return (sheet, book) => {
    const rows = indexOf(book, to.table, to.to ?? to.column);
    const resolves = (entry: string): boolean => {
      if (to.except?.includes(entry) === true) return true;
      const row: Line | undefined = rows.get(entry);
      if (row === undefined) return false;
      return to.where === undefined || cellOf(row, to.where[0]) === to.where[1];
    };
    const limit = to.where === undefined ? '' : ` (${to.where[0]} = ${to.where[1]})`;
    return sheet.lines.flatMap((line) => {
      const text = cellOf(line, to.column);
      if (text === null) return [];
      return entriesOf(text, to.list)
        .filter((entry) => !resolves(entry))
        .map((entry) =>
          problem(sheet, line, to.column, {
            vi: `“${entry}” có trong bảng ${to.table}${limit}`,
            en: `“${entry}” to be in table ${to.table}${limit}`
          })
        );
    });
  };
}

/** A standard belongs to the indicator beside it. */
export const standardOfIndicator: Check = (sheet, book) => {
  const known = new Set(
    (book.get('standards')?.lines ?? []).map(
      (line) => `${cellOf(line, 'indicator')} ${cellOf(line, 'standard')}`
    )
  );
  return sheet.lines
    .filter((line) => cellOf(line, 'standard') !== null)
    .filter((line) => !known.has(`${cellOf(line, 'indicator')} ${cellOf(line, 'standard')}`))
    .map((line) =>
      problem(sheet, line, 'standard', {
        vi: `một chuẩn của chỉ tiêu “${cellOf(line, 'indicator')}” trong bảng standards`,
        en: `a standard of “${cellOf(line, 'indicator')}” in table standards`
      })
    );
};
