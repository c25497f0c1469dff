import { groupBy } from '../group-by';
import { changeBetween, type MeasuredChange } from '../clear-change';
import type { Comparability } from '../comparability';
import { parsePeriod } from '../period';
import { isAcrossStandards } from '../reading';
import type { BeforeValue } from './before-value';
import { type Ends, endsOf, isKnown, minus } from './ends';
import { isCountedApart, likenessOf } from './like-period';
import { type MergerYear, mergerYearOf } from './merger-year';
import { aftersOf, beforeOf, type BeforeSide, likenessBefore, termOf } from './row-sides';
import { MERGER_YEAR } from './mid-year-flow';
import type { Known } from './sum';
import type { DatedFigure, RowIndicator, MergerInput } from './merger-input';

/** An indicator before and after, on the unit's boundary. */
export interface MergerRow<F, I> {
  readonly indicator: I;
  /** Period of what is shown as before; null when nothing is. */
  readonly period: string | null;
  /** Rebuilt from the former units for that period; null when none of them reported it. */
  readonly rebuilt: BeforeValue | null;
  /** What the unit's own document says of a time before the merger, the same period first. */
  readonly stated: F | null;
  readonly after: F | null;
  /** Part of the year that both sides are of: "" for whole years, "-10" for October. */
  readonly likeness: string;
  /** Before and after are of different parts of a year: both are shown, no difference is taken. */
  readonly isUnlike: boolean;
  /** The merger year put together of its two halves, where the unit did not report it as one. */
  readonly mergerYear: MergerYear<F> | null;
  /** A figure for a span of years that began before the merger: it is of neither side. */
  readonly term: F | null;
  readonly before: Ends | null;
  /** after − before; an end is null where a bound leaves it open. Null when there is nothing to compare. */
  readonly difference: Ends | null;
  /** The difference with what it rests on; null where it is no single number. */
  readonly change: MeasuredChange | null;
  readonly mark: Comparability;
  /** The standard changed between before and after: both are shown, no difference is taken. */
  readonly isBreak: boolean;
  /** A side is approximate in its source, and so is the difference. */
  readonly isAbout: boolean;
  /** A side is approximate, a bound, or computed back: it is shown with its word, and leads nothing. */
  readonly isRough: boolean;
  readonly isSample: boolean;
  readonly isOwn: boolean;
}

/**
 * One row an indicator with a figure before or after. Before is rebuilt from the former units for `year`
 * (each row's latest year when null, or when it has no figure for that year); what the unit's own document
 * states of that time stands in where nothing can be rebuilt. A difference across two standards is never
 * taken, whoever put the figures side by side.
 */
export function mergerRowsOf<F extends DatedFigure, I extends RowIndicator>(
  input: MergerInput<F, I>,
  year: string | null
): readonly MergerRow<F, I>[] {
  const figures = groupBy(input.figures, (figure) => figure.indicator);
  return input.indicators
    .map((indicator) => {
      const of = { ...input, figures: figures.get(indicator.indicator) ?? [] };
      return rowOf(of, indicator, year);
    })
    .filter(({ after, term, rebuilt, stated }) => after ?? term ?? rebuilt ?? stated);
}

/** The row of one indicator; figures are those of that indicator alone. */
function rowOf<F extends DatedFigure, I extends RowIndicator>(
  input: MergerInput<F, I>,
  indicator: I,
  year: string | null
): MergerRow<F, I> {
  const { figures } = input;
  const ofUnit = figures.filter((figure) => figure.unit === input.unit);
  const afters = aftersOf(ofUnit, indicator);
  const { after, likeness, isMatch } = matched(afters, indicator, (part) =>
    likenessBefore(input, indicator, figures, part)
  );
  const before = beforeOf(input, indicator, figures, likeness, year);
  const { period, rebuilt, stated, ends, isStated } = before;
  const afterEnds = after === null ? null : endsOf(after, indicator);
  const isUnlike = ends !== null && after !== null && !isMatch;
  const isBreak =
    period !== null &&
    after !== null &&
    isAcrossStandards(
      { period, standard: statedOf(before) },
      after,
      indicator.indicator,
      input.standards
    );
  const isCompared = ends !== null && afterEnds !== null && !isUnlike && !isBreak;
  const difference = isCompared ? minus(afterEnds, ends) : null;
  const steps = isStated ? [] : (rebuilt?.steps ?? []);
  const isPartAbout = !isStated && rebuilt?.isAbout === true;
  const hasYear = ofUnit.some((figure) => figure.period === String(MERGER_YEAR));
  return {
    indicator,
    period,
    rebuilt,
    stated,
    after,
    likeness,
    isUnlike,
    mergerYear: hasYear ? null : mergerYearOf(input, indicator),
    term: termOf(ofUnit),
    before: ends === null ? null : { low: ends.low, high: ends.high },
    difference: difference !== null && isKnown(difference) ? difference : null,
    change: difference === null ? null : changeOf(before, ends, after, afterEnds, indicator),
    mark: isUnlike ? 'not_comparable' : markOf(before, after !== null, isBreak),
    isBreak,
    isAbout:
      [isStated ? stated : null, after].some((row) => row?.comparator === '~') || isPartAbout,
    isRough: [isStated ? stated : null, after].some(isRoughFigure) || isPartAbout,
    isSample:
      after?.provenance === 'sample' ||
      stated?.provenance === 'sample' ||
      steps.some((step) => step.provenance === 'sample' && step.share !== 0),
    isOwn:
      [isStated ? stated : null, after].some((row) => row?.provenance === 'own') ||
      (!isStated && rebuilt?.hasOwn === true)
  };
}

/** The change between two single values; a rebuilt one has the counts that were added up. */
function changeOf<F extends DatedFigure>(
  { isStated, stated, rebuilt, period }: BeforeSide<F>,
  before: Ends | null,
  after: F | null,
  afterEnds: Ends | null,
  indicator: RowIndicator
): MeasuredChange | null {
  const from = singleOf(before);
  const to = singleOf(afterEnds);
  if (from === null || to === null || period === null || after === null) return null;
  // A plain count is its own numerator; people it is reckoned by are no part of it.
  const isRate = indicator.kind === 'rate';
  const counts = (row: { numerator: Known; denominator: Known } | null) => ({
    numerator: isRate ? (row?.numerator ?? null) : null,
    denominator: isRate ? (row?.denominator ?? null) : null
  });
  return changeBetween(
    { ...counts(isStated ? stated : rebuilt), period, value: from },
    { ...counts(after), period: after.period, value: to },
    indicator
  );
}

function singleOf(ends: Ends | null): number | null {
  return ends !== null && ends.low === ends.high ? ends.low : null;
}

/** The best figure after that something before is like; the best of all where none is. */
function matched<F extends DatedFigure>(
  afters: readonly F[],
  indicator: RowIndicator,
  hasBefore: (likeness: string) => boolean
): { readonly after: F | null; readonly likeness: string; readonly isMatch: boolean } {
  const likenessIn = (figure: F): string | null => {
    const period = parsePeriod(figure.period);
    return period === null || isCountedApart(indicator, figure, period)
      ? null
      : likenessOf(indicator, period);
  };
  for (const after of afters) {
    const likeness = likenessIn(after);
    if (likeness !== null && hasBefore(likeness)) return { after, likeness, isMatch: true };
  }
  const after = afters[0] ?? null;
  // Whole years stand in where nothing is like: said, never subtracted.
  const likeness = hasBefore('') || after === null ? '' : (likenessIn(after) ?? '');
  return { after, likeness, isMatch: after === null };
}

function markOf(before: BeforeSide<unknown>, hasAfter: boolean, isBreak: boolean): Comparability {
  return before.ends === null || !hasAfter || isBreak ? 'not_comparable' : before.mark;
}

/** The standard that what is shown as before names; rebuilt figures follow the dates of the standards. */
function statedOf({ isStated, stated }: BeforeSide<DatedFigure>): string | null {
  return isStated ? (stated?.standard ?? null) : null;
}

/**
 * Whether a figure is no plain number of a document: a bound, an approximation, computed from another, or
 * contradicted by another.
 */
export function isRoughFigure(
  figure: Pick<DatedFigure, 'comparator' | 'value_max' | 'provenance' | 'rivals'> | null
): boolean {
  if (figure === null) return false;
  const { comparator, value_max: most, provenance, rivals } = figure;
  return comparator !== '=' || most !== null || provenance === 'derived' || rivals !== undefined;
}
