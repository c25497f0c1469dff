import type { Indicator } from '../domain/indicator';
import type { OwnSource } from '../domain/own-set';
import type { TargetRule, TargetType } from '../domain/target';
import type { Candidate, Doubt } from './candidate';
import type { Block } from './report-text';

/** What the officer has said of a row so far. */
export type RowState = 'open' | 'taken' | 'skipped';

/** A candidate on its way to be taken or left. */
export interface ReviewRow extends Candidate {
  readonly id: string;
  readonly state: RowState;
  /** Made from words that the officer marked, not found by the rules. */
  readonly isByHand: boolean;
}

/** A document that is being gone through. Plain data: it is kept as it is. */
export interface Review {
  readonly file: string;
  readonly blocks: readonly Block[];
  /** Places of the blocks that are headings. */
  readonly headings: readonly number[];
  /** What was changed or left out while it was read. */
  readonly notes: readonly string[];
  readonly rows: readonly ReviewRow[];
  /** The row that is looked at; null where there is none. */
  readonly here: string | null;
  readonly unit: string | null;
  readonly source: OwnSource;
  /** Indicators that the officer made in place. */
  readonly made: readonly Indicator[];
}

/** Parts of a row that an officer may correct. */
export type RowPart = Partial<
  Pick<
    ReviewRow,
    | 'kind'
    | 'indicator'
    | 'comparator'
    | 'value'
    | 'valueMax'
    | 'unit'
    | 'frm'
    | 'to'
    | 'yearly'
    | 'standing'
    | 'type'
    | 'rule'
  >
>;

/** Rows in the order they are looked at. */
export type Filter = 'doubts' | 'order' | 'taken' | 'skipped';

/** A year that is only the report's is said, but it is no reason to look twice at every row of a report. */
const isLight = (doubt: Doubt): boolean => doubt === 'period';

/** Whether a row has something that only a person can decide. */
export function isUnsure({ doubts, indicator, to }: ReviewRow): boolean {
  return indicator === 'new' || to === null || doubts.some((doubt) => !isLight(doubt));
}

/** Rows of a filter in its order: what is unsure first, or as they stand in the document. */
export function rowsOf(
  rows: readonly ReviewRow[],
  filter: Filter,
  here: string | null
): readonly ReviewRow[] {
  if (filter === 'taken' || filter === 'skipped')
    return rows.filter(({ state }) => state === filter);
  const open = rows.filter(({ state, id }) => state === 'open' || id === here);
  return filter === 'order'
    ? open
    : [...open.filter(isUnsure), ...open.filter((row) => !isUnsure(row))];
}

/** How many rows were found, taken, left aside and are still open. */
export interface Tally {
  readonly found: number;
  readonly taken: number;
  readonly skipped: number;
  readonly open: number;
  readonly unsure: number;
}

export function tallyOf(rows: readonly ReviewRow[]): Tally {
  const count = (state: RowState): number => rows.filter((row) => row.state === state).length;
  return {
    found: rows.length,
    taken: count('taken'),
    skipped: count('skipped'),
    open: count('open'),
    unsure: rows.filter((row) => row.state === 'open' && isUnsure(row)).length
  };
}

/** The years as the contract writes a period. */
function periodOf(frm: number | null, to: number | null, yearly: boolean): string | null {
  if (to === null) return null;
  return frm === null || frm === to ? String(to) : `${frm}/${to}${yearly ? '-Y' : ''}`;
}

/** Fraction or points that a target grows or falls by; null where it has a level. */
function changeOf(type: TargetType | null, rule: TargetRule | null, value: number): number | null {
  if (type !== 'C' && type !== 'D') return null;
  return rule === 'points_per_year' ? value : Number((value / 100).toPrecision(12));
}

/** A row with parts of it corrected, and what follows from them: period, way of judging, change. */
export function corrected(row: ReviewRow, part: RowPart): ReviewRow {
  const next = { ...row, ...part };
  const isOther = part.frm !== undefined || part.to !== undefined || part.yearly !== undefined;
  const doubts = row.doubts.filter(
    (doubt) =>
      !(
        (doubt === 'indicator' && part.indicator !== undefined) ||
        ((doubt === 'period' || doubt === 'yearly') && isOther) ||
        (doubt === 'kind' && part.kind !== undefined) ||
        (doubt === 'comparator' && part.comparator !== undefined) ||
        (doubt === 'unit' && part.unit !== undefined)
      )
  );
  let { type, rule } = next;
  if (next.kind === 'result') [type, rule] = [null, null];
  else if (type === null)
    [type, rule] = [
      next.unitKind === 'none' && next.isInWords
        ? next.yearly
          ? 'B'
          : 'F'
        : next.yearly
          ? 'B'
          : 'A',
      null
    ];
  else if (part.yearly !== undefined && part.type === undefined && (type === 'A' || type === 'B'))
    type = part.yearly ? 'B' : 'A';
  return {
    ...next,
    doubts,
    // A share that is corrected is no longer what its counts say.
    ...(part.value === undefined ? {} : { numerator: null, denominator: null }),
    period: isOther ? periodOf(next.frm, next.to, next.yearly) : next.period,
    day: isOther ? null : next.day,
    type,
    rule,
    change: changeOf(type, rule, next.value)
  };
}

const replaced = (review: Review, row: ReviewRow): Review => ({
  ...review,
  rows: review.rows.map((each) => (each.id === row.id ? row : each))
});

/** A review with parts of a row corrected. */
export function withPart(review: Review, id: string, part: RowPart): Review {
  const row = review.rows.find((each) => each.id === id);
  return row === undefined ? review : replaced(review, corrected(row, part));
}

/**
 * The row that comes after another in a filter, or before it; the first that is still open once the end is
 * passed. Null where nothing is left.
 */
export function neighbourOf(
  review: Pick<Review, 'rows'>,
  filter: Filter,
  here: string | null,
  step: 1 | -1
): string | null {
  const shown = rowsOf(review.rows, filter, here);
  const at = shown.findIndex(({ id }) => id === here);
  if (at < 0) return shown[0]?.id ?? null;
  const next = shown[at + step];
  if (next !== undefined) return next.id;
  if (step < 0) return here;
  return shown.find(({ id, state }) => state === 'open' && id !== here)?.id ?? here;
}

/** A row taken or left aside, and the next one looked at. */
export function decided(review: Review, id: string, state: RowState, filter: Filter): Review {
  const row = review.rows.find((each) => each.id === id);
  if (row === undefined) return review;
  const here = state === 'open' ? id : neighbourOf(review, filter, id, 1);
  return { ...replaced(review, { ...row, state }), here };
}

/** Rows that are alike in what one has to trust: only where nothing but the year is the report's. */
export type Sort = 'target' | 'result' | 'undated';

/** What a row is alike to; null where it has to be looked at itself. */
export function sortOf(row: ReviewRow): Sort | null {
  if (isUnsure(row) || row.isByHand || row.namesPerson) return null;
  if (row.kind === 'target') return row.doubts.length === 0 ? 'target' : null;
  return row.doubts.length === 0 ? 'result' : 'undated';
}

/** So many of a sort are looked at one by one before the rest is taken together. */
export const LOOKED = 10;

/** What is left of a sort, once enough of it was looked at. */
export function restOf(rows: readonly ReviewRow[], sort: Sort): readonly ReviewRow[] {
  const alike = rows.filter((row) => sortOf(row) === sort);
  const looked = alike.filter(({ state }) => state !== 'open').length;
  return looked < LOOKED ? [] : alike.filter(({ state }) => state === 'open');
}

/** A row put in its place in the document, and looked at. */
export function withRow(review: Review, row: ReviewRow): Review {
  const isAfter = (each: ReviewRow): boolean =>
    each.block > row.block || (each.block === row.block && each.span.start > row.span.start);
  const at = review.rows.findIndex(isAfter);
  const place = at < 0 ? review.rows.length : at;
  return {
    ...review,
    rows: [...review.rows.slice(0, place), row, ...review.rows.slice(place)],
    here: row.id
  };
}
