import type { ColumnKind } from './snapshot';

/** How a cell looks; a sheet needs no more than these. */
export type CellLook = 'title' | 'caps' | 'note' | 'head' | 'group' | 'body' | 'plain' | 'warning';

export interface SheetCell {
  /** A percentage in percent points, a date as an ISO day; null is an empty cell. */
  readonly value: string | number | null;
  readonly kind: ColumnKind;
  readonly decimals?: number;
  /** Words written behind a number, which stays a number: " (10/2026)". */
  readonly behind?: string;
  readonly look: CellLook;
  readonly align?: 'left' | 'center' | 'right';
  /** Columns the cell covers. */
  readonly span?: number;
  /** Where a click leads. */
  readonly link?: string;
}

export interface Sheet {
  readonly name: string;
  /** Widths in characters. */
  readonly widths: readonly number[];
  readonly rows: readonly (readonly SheetCell[])[];
  /** Rows at the top that stay in view and are repeated on every printed page; counted from `headRow`. */
  readonly headRow: number;
  readonly landscape: boolean;
}

const NAME_LENGTH = 31;

/** Names as a workbook takes them: at most 31 characters, none of `[]:*?/\`, no two alike. */
export function sheetNames(names: readonly string[]): string[] {
  const taken = new Set<string>();
  return names.map((name) => {
    const clean =
      name
        .replaceAll(/[[\]:*?/\\]/g, ' ')
        .replaceAll(/\s+/g, ' ')
        .trim() || 'Bảng';
    let number = 1;
    let made = clean.slice(0, NAME_LENGTH).trim();
    while (taken.has(made.toLocaleLowerCase('vi'))) {
      number += 1;
      const ending = ` (${number})`;
      made = clean.slice(0, NAME_LENGTH - ending.length).trim() + ending;
    }
    taken.add(made.toLocaleLowerCase('vi'));
    return made;
  });
}

/** Name of a column: 0 → A, 26 → AA. */
export function columnName(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26));
  return index < 26 ? letter : columnName(Math.floor(index / 26) - 1) + letter;
}
