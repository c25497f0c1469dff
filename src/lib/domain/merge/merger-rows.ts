import { intervalOf } from '../bounds';
import type { Comparability } from '../comparability';
import type { Direction, Standard } from '../indicator';
import type { Comparator } from '../observation';
import { type Period, parsePeriod } from '../period';
import { standardAt } from '../reading';
import {
  beforePartsOf,
  chosenFigureOf,
  type Figure,
  type Measured,
  ownFiguresOf,
  type PartTransfer
} from './before-parts';
import { beforeValueOf, type BeforeValue } from './before-value';
import { MERGER_DAY } from './mid-year-flow';
import type { OwnKnowledge } from './own-knowledge';
import type { Known } from './sum';

/** A figure with the bound and the standard it is stated under. */
export interface DatedFigure extends Figure {
  readonly value_max: Known;
  readonly standard: string | null;
}

export interface RowIndicator extends Measured {
  readonly direction: Direction;
  readonly min: Known;
  readonly max: Known;
}

/** Everything known around a unit; `transfers` and `figures` hold its former units too. */
export interface MergerInput<F extends DatedFigure, I extends RowIndicator> {
  readonly unit: string;
  readonly indicators: readonly I[];
  readonly transfers: readonly PartTransfer[];
  readonly figures: readonly F[];
  readonly own: OwnKnowledge;
  readonly standards: readonly Standard[];
}

/** Ends of what a value may be; null is open, both equal is a number. */
export interface Ends {
  readonly low: Known;
  readonly high: Known;
}

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
  /** A figure for a span of years that began before the merger: it is of neither side. */
  readonly term: F | null;
  readonly before: Ends | null;
  /** after − before; an end is null where a bound leaves it open. Null when there is nothing to compare. */
  readonly difference: Ends | null;
  readonly mark: Comparability;
  /** The standard changed between before and after. */
  readonly isBreak: boolean;
  readonly isSample: boolean;
  readonly isOwn: boolean;
}

/** Periods of one kind are compared with each other, years first. */
const KINDS = ['year', 'half', 'quarter', 'month', 'span'] as const;

interface Dated<F> {
  readonly figure: F;
  readonly period: Period;
}

function datedOf<F extends Figure>(figures: readonly F[]): readonly Dated<F>[] {
  return figures
    .map((figure) => ({ figure, period: parsePeriod(figure.period) }))
    .filter((dated): dated is Dated<F> => dated.period !== null);
}

function isBefore(period: Period): boolean {
  return period.end < MERGER_DAY;
}

/** A span of years that began before the merger and ended after it. */
function isAround(period: Period): boolean {
  return period.kind === 'span' && period.start < MERGER_DAY && !isBefore(period);
}

/** Sourced figures before samples, years before parts of years, then the latest. */
function afterOf<F extends Figure>(figures: readonly F[]): F | null {
  const dated = datedOf(figures).filter(({ period }) => !isBefore(period) && !isAround(period));
  const sourced = dated.filter(({ figure }) => figure.provenance !== 'sample');
  const pool = sourced.length > 0 ? sourced : dated;
  const kind = KINDS.find((each) => pool.some(({ period }) => period.kind === each));
  const ofKind = pool.filter(({ period }) => period.kind === kind);
  const latest = ofKind.reduce<Period | null>(
    (best, { period }) => (best === null || period.end > best.end ? period : best),
    null
  );
  return chosenFigureOf(
    ofKind.filter(({ period }) => period.text === latest?.text).map(({ figure }) => figure)
  );
}

/** Years before the merger with a figure of a former unit or of the unit itself, latest first. */
export function beforeYearsOf(figures: readonly Figure[], own: OwnKnowledge): readonly string[] {
  const lists = own.figures.map(({ period }) => ({ period }));
  const years = [...figures, ...lists]
    .map(({ period }) => parsePeriod(period))
    .filter((period) => period !== null)
    .filter((period) => period.kind === 'year' && isBefore(period))
    .map((period) => period.text);
  return [...new Set(years)].sort().reverse();
}

/** The values a figure may stand for; an end is null where its bound leaves it open. */
export function endsOf(figure: DatedFigure, indicator: RowIndicator): Ends | null {
  if (figure.value === null) return null;
  const comparator = figure.comparator as Comparator;
  const isBound = comparator !== '=' && comparator !== '~';
  const limit = isBound ? { min: null, max: null } : indicator;
  return intervalOf(comparator, figure.value, figure.value_max, limit.min, limit.max);
}

function minus(after: Ends, before: Ends): Ends {
  const less = (a: Known, b: Known): Known => (a === null || b === null ? null : a - b);
  return { low: less(after.low, before.high), high: less(after.high, before.low) };
}

function isKnown({ low, high }: Ends): boolean {
  return low !== null || high !== null;
}

/**
 * One row an indicator with a figure before or after. Before is rebuilt from the former units for `year`
 * (each row's latest year when null, or when it has no figure for that year); what the unit's own document
 * states of that time stands in where nothing can be rebuilt. A difference across two standards is not
 * taken, unless the document itself compares.
 */
export function mergerRowsOf<F extends DatedFigure, I extends RowIndicator>(
  input: MergerInput<F, I>,
  year: string | null
): readonly MergerRow<F, I>[] {
  return input.indicators
    .map((indicator) => rowOf(input, indicator, year))
    .filter(({ after, term, rebuilt, stated }) => after ?? term ?? rebuilt ?? stated);
}

/** What is shown as before: rebuilt where it can be, else as the unit's own document states it. */
interface Before<F> {
  readonly period: string | null;
  readonly rebuilt: BeforeValue | null;
  readonly stated: F | null;
  readonly ends: Ends | null;
  readonly isStated: boolean;
  /** How far what is shown can be compared, apart from a change of standard. */
  readonly mark: Comparability;
}

function beforeOf<F extends DatedFigure>(
  input: MergerInput<F, RowIndicator>,
  indicator: RowIndicator,
  figures: readonly F[],
  year: string | null
): Before<F> {
  const { unit, own } = input;
  const isOurs = (figure: { readonly indicator: string }): boolean =>
    figure.indicator === indicator.indicator;
  const ofFormers = [...figures, ...ownFiguresOf(own).filter(isOurs)].filter(
    (figure) => figure.unit !== unit
  );
  const lists = {
    ...own,
    figures: own.figures.filter((figure) => isOurs(figure) && figure.to === unit)
  };
  const statedRows = datedOf(figures.filter((figure) => figure.unit === unit))
    .filter(({ period }) => isBefore(period) && period.kind === 'year')
    .map(({ figure }) => figure);
  const rebuildable = beforeYearsOf(ofFormers, lists);
  const years = beforeYearsOf([...ofFormers, ...statedRows], lists);
  const latest = rebuildable[0] ?? years[0] ?? null;
  const period = year !== null && years.includes(year) ? year : latest;
  const stated = chosenFigureOf(statedRows.filter((figure) => figure.period === period));
  const isRebuilt = period !== null && rebuildable.includes(period);
  const rebuilt = isRebuilt
    ? beforeValueOf(
        beforePartsOf(unit, indicator, period, input.transfers, input.figures, own),
        indicator
      )
    : null;
  const found = rebuilt !== null && isKnown(rebuilt) ? rebuilt : null;
  const ends = found ?? (stated === null ? null : endsOf(stated, indicator));
  const isStated = found === null && ends !== null;
  return { period, rebuilt, stated, ends, isStated, mark: found?.comparability ?? 'derived' };
}

function rowOf<F extends DatedFigure, I extends RowIndicator>(
  input: MergerInput<F, I>,
  indicator: I,
  year: string | null
): MergerRow<F, I> {
  const figures = input.figures.filter((figure) => figure.indicator === indicator.indicator);
  const before = beforeOf(input, indicator, figures, year);
  const { period, rebuilt, stated, ends, isStated } = before;
  const ofUnit = figures.filter((figure) => figure.unit === input.unit);
  const after = afterOf(ofUnit);
  const around = datedOf(ofUnit).filter((dated) => isAround(dated.period));
  const afterEnds = after === null ? null : endsOf(after, indicator);
  const isBreak =
    period !== null &&
    after !== null &&
    isAcross(indicator.indicator, period, after, input.standards);
  const isCompared = ends !== null && afterEnds !== null && (!isBreak || isStated);
  const difference = isCompared ? minus(afterEnds, ends) : null;
  const steps = isStated ? [] : (rebuilt?.steps ?? []);
  return {
    indicator,
    period,
    rebuilt,
    stated,
    after,
    term: chosenFigureOf(around.map(({ figure }) => figure)),
    before: ends === null ? null : { low: ends.low, high: ends.high },
    difference: difference !== null && isKnown(difference) ? difference : null,
    mark: markOf(before, after !== null, isBreak),
    isBreak,
    isSample:
      after?.provenance === 'sample' ||
      stated?.provenance === 'sample' ||
      steps.some((step) => step.provenance === 'sample' && step.share !== 0),
    isOwn: !isStated && (rebuilt?.hasOwn ?? false)
  };
}

function markOf(before: Before<unknown>, hasAfter: boolean, isBreak: boolean): Comparability {
  if (before.ends === null || !hasAfter) return 'not_comparable';
  return isBreak && !before.isStated ? 'not_comparable' : before.mark;
}

/** Whether two figures stand under different standards, as they say or as the standards' dates say. */
function isAcross(
  indicator: string,
  period: string,
  after: DatedFigure,
  standards: readonly Standard[]
): boolean {
  const named = (text: string): string | null => {
    const at = parsePeriod(text);
    return at && standardAt(standards, indicator, at.end);
  };
  const then = named(period);
  const now = after.standard ?? named(after.period);
  return then !== null && now !== null && then !== now;
}
