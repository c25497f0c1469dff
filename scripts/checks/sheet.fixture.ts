import { type Table, tableOf } from '../../src/lib/tables';
import type { Problem } from './problem';
import type { Book, Sheet } from './sheet';
import type { Check } from './check';

type Cells = Readonly<Record<string, string | null>>;

/** A sheet of a few rows, the first standing on line 2 as in a file; columns not given are empty. */
export function sheetOf(table: string | Table, ...rows: readonly Cells[]): Sheet {
  const of = typeof table === 'string' ? tableOf(table) : table;
  const empty = Object.fromEntries(of.columns.map(({ name }) => [name, null]));
  const lines = rows.map((cells, at) => ({ line: at + 2, cells: { ...empty, ...cells } }));
  return { table: of, file: `${of.name}.csv`, lines };
}

export function bookOf(...sheets: readonly Sheet[]): Book {
  return new Map(sheets.map((sheet) => [sheet.table.name, sheet]));
}

/** Where the check finds something, as `line:column`. */
export function placesOf(check: Check, sheet: Sheet, ...others: readonly Sheet[]): string[] {
  return check(sheet, bookOf(sheet, ...others)).map((found) => placeOf(found));
}

export function placeOf(found: Problem): string {
  return `${found.line}:${found.column}`;
}
