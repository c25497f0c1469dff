import { groupBy } from '../group-by';
import { breakYearsOf } from './standard-breaks';
import { type Period, parsePeriod } from '../period';
import { beforePartsOf, chosenFigureOf } from './before-parts';
import { beforeValueOf, type BeforeValue } from './before-value';
import { decomposeChange, type Decomposition } from './decompose';
import { isBeforeMerger, isCountedApart, isCountedShort, likePeriodsOf } from './like-period';
import type { DatedFigure, MergerInput, RowIndicator } from './merger-input';
import { type MergerYear, mergerYearOf } from './merger-year';
import { MERGER_YEAR } from './mid-year-flow';
import type { Known } from './sum';
import { spreadOf, type Spread, type SpreadValue } from './spread';

/** A year before the merger, or the same part of it, rebuilt on the unit's boundary. */
export interface RebuiltYear {
  readonly year: number;
  readonly period: string;
  readonly value: BeforeValue;
}

/** A former unit's own values, year by year; drawn on demand, never joined to the unit's line. */
export interface FormerCourse {
  readonly former: string;
  readonly points: readonly (readonly [year: number, value: number])[];
}

/** An indicator over time: rebuilt past, reported present, and the former units behind the past. */
export interface Course<F> {
  readonly rebuilt: readonly RebuiltYear[];
  readonly reported: readonly F[];
  /** The year of the merger put together of its halves, where nothing reports it as one. */
  readonly mergerYear: MergerYear<F> | null;
  readonly formers: readonly FormerCourse[];
  readonly spread: Spread;
  /** Why the rebuilt value changed from the first to the last year that are numbers under one standard. */
  readonly change: (Decomposition & { readonly from: number; readonly to: number }) | null;
  /** First years of a new standard within the course. */
  readonly breaks: readonly number[];
}

/**
 * The course of one indicator, a point a year in order: whole years, or the part of the year `likeness` names.
 * Other parts of a year are left out.
 */
export function courseOf<F extends DatedFigure, I extends RowIndicator>(
  input: MergerInput<F, I>,
  indicator: I,
  likeness = ''
): Course<F> {
  const { unit, transfers, own } = input;
  const figures = input.figures.filter((figure) => figure.indicator === indicator.indicator);
  const ofUnit = figures.filter((figure) => figure.unit === unit);
  const typed = own.figures.filter(
    (figure) => figure.indicator === indicator.indicator && figure.unit !== unit
  );
  const texts = [...figures.filter((figure) => figure.unit !== unit), ...typed]
    .filter((figure) => !isCountedShort(indicator, figure))
    .map(({ period }) => period)
    .filter((text) => isParsed(text, isBeforeMerger));
  const periods = [...likePeriodsOf(texts, indicator, likeness)].reverse();
  const rebuilt = periods.map(({ year, text }): RebuiltYear => ({
    year,
    period: text,
    value: beforeValueOf(beforePartsOf(unit, indicator, text, transfers, figures, own), indicator)
  }));
  const values = rebuilt.flatMap(({ year, value }) =>
    value.steps.flatMap((step): SpreadValue[] =>
      step.value === null || step.share === 0
        ? []
        : [{ former: step.former, period: String(year), value: step.value }]
    )
  );
  const reported = yearsReported(ofUnit, indicator, likeness);
  const hasYear = reported.some(({ period }) => period.startsWith(String(MERGER_YEAR)));
  const all = [...periods, ...reported.map(toYear)].map(({ year }) => year);
  const breaks = breakYearsOf(input.standards, indicator.indicator).filter(
    (year) => year > Math.min(...all) && year <= Math.max(...all)
  );
  const last = periods.at(-1)?.year ?? 0;
  const since = Math.max(0, ...breaks.filter((year) => year <= last));
  return {
    rebuilt,
    reported,
    mergerYear: likeness === '' && !hasYear ? mergerYearOf(input, indicator) : null,
    formers: toFormers(values),
    // Values under two standards lie apart for another reason than distance.
    spread: spreadOf(values.filter(({ period }) => Number(period) >= since)),
    change: changeOf(
      rebuilt.filter(({ year }) => year >= since),
      indicator.kind === 'rate' ? 1 : 0.01
    ),
    breaks
  };
}

function isParsed(text: string, test: (period: Period) => boolean): boolean {
  const period = parsePeriod(text);
  return period !== null && test(period);
}

function toYear({ period }: { readonly period: string }): { readonly year: number } {
  return { year: Number(period.slice(0, 4)) };
}

/** One figure a year of the unit itself, in order. */
function yearsReported<F extends DatedFigure>(
  ofUnit: readonly F[],
  indicator: RowIndicator,
  likeness: string
): readonly F[] {
  const stated = ofUnit.filter(
    (figure) =>
      figure.value !== null &&
      isParsed(figure.period, (each) => !isCountedApart(indicator, figure, each))
  );
  const periods = likePeriodsOf(
    stated.map(({ period }) => period),
    indicator,
    likeness
  );
  return [...periods]
    .reverse()
    .map(({ text }) => chosenFigureOf(stated.filter(({ period }) => period === text)))
    .filter((figure) => figure !== null);
}

function toFormers(values: readonly SpreadValue[]): readonly FormerCourse[] {
  return [...groupBy(values, ({ former }) => former)].map(([former, rows]) => ({
    former,
    points: rows.map(({ period, value }) => [Number(period), value] as const)
  }));
}

/** Within and mix between the first and the last rebuilt number; `scale` turns percent into the measure. */
function changeOf(rebuilt: readonly RebuiltYear[], scale: number): Course<unknown>['change'] {
  const numbers = rebuilt.filter(
    ({ value }) => value.kind === 'value' && value.denominator !== null
  );
  const first = numbers[0];
  const last = numbers.at(-1);
  if (first === undefined || last === undefined || first === last) return null;
  const parts = ({ value }: RebuiltYear) =>
    value.steps
      .filter((step) => step.share !== 0)
      .map((step) => ({
        id: step.former,
        numerator: step.takenNumerator,
        denominator: step.takenDenominator
      }));
  const found = decomposeChange(parts(first), parts(last));
  const scaled = (value: Known): Known => (value === null ? null : scale * value);
  const change = scaled(found.change);
  return change === null
    ? null
    : {
        rateBefore: scaled(found.rateBefore),
        rateAfter: scaled(found.rateAfter),
        change,
        within: scaled(found.within),
        mix: scaled(found.mix),
        from: first.year,
        to: last.year
      };
}
