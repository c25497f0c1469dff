import type { SqlColumn, SqlResult } from '$lib/data/sql';
import type { Locale } from '$lib/domain/text';
import { cleanText } from '$lib/format/clean-text';
import { formatExactNumber } from '$lib/format/exact-number';

type Cell = SqlResult['rows'][number][number];

/** A value of a result as it is drawn; files have it whole. */
export interface WrittenCell {
  readonly text: string;
  /** It is longer than what is drawn. */
  readonly isShortened: boolean;
  /** It has lines of its own, as the plan of a statement does. */
  readonly hasLines: boolean;
}

/** More letters of one value than a person reads make a page slow. */
const MOST_LETTERS = 500;
/** A plan of a statement has many lines, and half of one says nothing. */
const MOST_IN_LINES = 20_000;

/** A value in the language of the page; null is null. */
export function writtenCell(
  cell: Cell,
  { isNumber }: SqlColumn,
  locale: Locale
): WrittenCell | null {
  if (cell === null) return null;
  const text =
    typeof cell === 'number' || (isNumber && typeof cell === 'string')
      ? formatExactNumber(cell, locale)
      : String(cell);
  const hasLines = text.slice(0, MOST_LETTERS).includes('\n');
  const most = hasLines ? MOST_IN_LINES : MOST_LETTERS;
  const isShortened = text.length > most;
  // Clean, so not in the middle of a sign of two units.
  const head = cleanText(text.slice(0, most)) + (isShortened ? '…' : '');
  return { text: head, isShortened, hasLines };
}
