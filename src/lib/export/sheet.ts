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

/** The name that Excel keeps for its own list of changes. */
const KEPT_BY_EXCEL = /^history$/i;

/** So much of a text at most, without half a character at its end. */
const beginningOf = (text: string, most: number): string =>
  text
    .slice(0, most)
    .replace(/[\uD800-\uDBFF]$/, '')
    .trim();

/**
 * Names as a workbook takes them: at most 31 characters, none of `[]:*?/\`, no apostrophe at an end, not "History",
 * no two alike.
 */
export function sheetNames(names: readonly string[]): string[] {
  const taken = new Set<string>();
  return names.map((name) => {
    const clean =
      name
        .replaceAll(/[[\]:*?/\\]/g, ' ')
        .replaceAll(/\s+/g, ' ')
        .replaceAll(/^[\s']+|[\s']+$/g, '')
        .replace(KEPT_BY_EXCEL, '$& 1') || 'Bảng';
    let number = 1;
    let made = beginningOf(clean, NAME_LENGTH).replace(/'+$/, '');
    while (taken.has(made.toLocaleLowerCase('vi'))) {
      number += 1;
      const ending = ` (${number})`;
      made = beginningOf(clean, NAME_LENGTH - ending.length) + ending;
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
