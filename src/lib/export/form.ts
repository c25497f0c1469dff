import type { Locale } from '$lib/domain/text';
import type { Cell, SnapshotTable } from './snapshot';

/** A table as an office hands it in: a title, one table, a place to sign. */
export interface Form {
  readonly locale: Locale;
  readonly title: string;
  /** Lines in brackets below the title. */
  readonly lines: readonly string[];
  readonly table: SnapshotTable;
  /** Name of the group a row stands in, one a row; empty for none. */
  readonly groups: readonly string[];
  readonly notes: readonly string[];
  /** Who signs, left to right. */
  readonly signers: readonly string[];
  /** ISO day of the data. */
  readonly date: string;
}

/** A cell as words: what is missing is a blank to be filled in by hand, never 0. */
export function formCell(value: Cell, locale: Locale): string {
  if (value === null) return '';
  return typeof value === 'number'
    ? value.toLocaleString(locale === 'vi' ? 'vi-VN' : 'en-GB', { maximumFractionDigits: 4 })
    : value;
}
