import type { DocumentRow } from '$lib/domain/document';
import type { Assessment } from '$lib/domain/result';
import { isSampleVerdict } from '$lib/domain/sample';
import type { Reason } from '$lib/domain/reason';
import type { Status } from '$lib/domain/status';
import type { Locale } from '$lib/domain/text';
import { formatFlips } from '$lib/format/small-counts';
import { hasSpan } from '$lib/format/spans';
import type { Position } from './unit/position';

/** Words of a cell, with what stands below them. */
export interface WordsCell {
  readonly text: string;
  /** Canonical path without language, or `#id` of this page. */
  readonly href?: string;
  /** Instead of a path: an address as a browser takes it, with base, language and view. */
  readonly address?: string;
  /** Said after the words, and no part of the link. */
  readonly after?: string;
  /** A second line in small. */
  readonly note?: string;
  /** The words stand for a value that is not known. */
  readonly isAbsent?: boolean;
  /** The value a row is about. */
  readonly isStrong?: boolean;
  /** As a machine writes it: the name of a column. */
  readonly isCode?: boolean;
  /** It has lines of its own and keeps them, as the plan of a statement does. */
  readonly hasLines?: boolean;
  /** The link leads to what the page shows already. */
  readonly isCurrent?: boolean;
  /** What the words rest on, for who points at them. */
  readonly title?: string;
}

/** Words of a row in one line, a sign between them, with small lines below. */
export interface LineCell {
  readonly line: readonly WordsCell[];
  /** Between the words; seen, not read out. */
  readonly sign?: string;
  readonly notes: readonly string[];
}

/** Cells below one another. */
export interface StackCell {
  readonly stack: readonly TableCell[];
}

/** A mark of a kind, with its name. */
export interface MarkCell {
  /** Symbol of the icon sheet, without `#`. */
  readonly icon: string;
  readonly text: string;
  /** CSS colour; that of the text where absent. */
  readonly colour?: string;
}

/** A bar, from and to as shares of the room it has, 0 to 1; behind it the number it stands for. */
export interface BarCell {
  readonly bar: { readonly from: number; readonly to: number };
  readonly text: string;
  readonly colour: string;
  readonly isHatched: boolean;
}

/** A verdict with its mark, and what it turns on. */
export interface StatusCell {
  readonly status: Status;
  readonly reason?: Reason | null;
  readonly isSample: boolean;
  /** "đổi tình trạng nếu bớt 2 hộ"; empty where the counts are not known. */
  readonly flips: string;
  readonly note?: string;
}

/** The sentence a value stands on. */
export interface CitationCell {
  readonly document: DocumentRow | null;
  readonly section: string | null;
  readonly quote: string | null;
  readonly notes: readonly (string | null)[];
}

/** Where a target stands, drawn; null draws nothing. */
export interface PositionCell {
  readonly position: Position | null;
}

/** What a cell of a table on a page says; plain words are most of them. */
export type TableCell =
  | string
  | WordsCell
  | LineCell
  | StackCell
  | MarkCell
  | BarCell
  | StatusCell
  | CitationCell
  | PositionCell;

/** Keys that leave words as they are; where the value is absent, the cell around them says so. */
const PLAIN: ReadonlySet<string> = new Set(['text', 'isAbsent', 'hasLines']);

/**
 * The words of a cell that is nothing but words, and none that must stay in one line; null for every other cell.
 * Most cells are such, and what a page says of each counts.
 */
export function plainWords(cell: TableCell): string | null {
  if (typeof cell !== 'string' && !('text' in cell)) return null;
  const isPlain = typeof cell === 'string' || Object.keys(cell).every((key) => PLAIN.has(key));
  const text = typeof cell === 'string' ? cell : cell.text;
  return isPlain && !hasSpan(text) ? text : null;
}

/** The verdict on a target as a cell. */
export function verdictCell(assessment: Assessment, locale: Locale): StatusCell {
  return {
    status: assessment.status,
    reason: assessment.reason,
    isSample: isSampleVerdict(assessment),
    flips: formatFlips(assessment, locale)
  };
}

/** For a narrow column: it may break between a number and its measure, and within "đồng/người/năm". */
export function looseText(text: string): string {
  return text.replaceAll('\u00A0', ' ').replaceAll(/\/(?=\p{L})/gu, '/\u200B');
}
