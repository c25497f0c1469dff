import { breakYearsOf } from './standard-breaks';
import { parsePeriod } from '../period';
import { beforePartsOf, chosenFigureOf } from './before-parts';
import { beforeValueOf, type BeforeValue } from './before-value';
import { decomposeChange, type Decomposition } from './decompose';
import {
  beforeYearsOf,
  type DatedFigure,
  type MergerInput,
  type RowIndicator
} from './merger-rows';
import type { Known } from './sum';
import { spreadOf, type Spread, type SpreadValue } from './spread';

/** A year before the merger, rebuilt on the unit's boundary. */
export interface RebuiltYear {
  readonly year: number;
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
  readonly formers: readonly FormerCourse[];
  readonly spread: Spread;
  /** Why the rebuilt value changed from the first to the last year that are numbers under one standard. */
  readonly change: (Decomposition & { readonly from: number; readonly to: number }) | null;
  /** First years of a new standard within the course. */
  readonly breaks: readonly number[];
}

/** The course of one indicator; years in order. Figures of parts of a year are left out. */
export function courseOf<F extends DatedFigure, I extends RowIndicator>(
  input: MergerInput<F, I>,
  indicator: I
): Course<F> {
  const { unit, transfers, own } = input;
  const figures = input.figures.filter((figure) => figure.indicator === indicator.indicator);
  const ofFormers = figures.filter((figure) => figure.unit !== unit);
  const ownHere = {
    ...own,
    figures: own.figures.filter(
      (figure) => figure.indicator === indicator.indicator && figure.unit !== unit
    )
  };
  const years = [...beforeYearsOf(ofFormers, ownHere)].reverse();
  const rebuilt = years.map((year) => ({
    year: Number(year),
    value: beforeValueOf(beforePartsOf(unit, indicator, year, transfers, figures, own), indicator)
  }));
  const values = rebuilt.flatMap(({ year, value }) =>
    value.steps.flatMap((step): SpreadValue[] =>
      step.value === null || step.share === 0
        ? []
        : [{ former: step.former, period: String(year), value: step.value }]
    )
  );
  const reported = yearsReported(figures.filter((figure) => figure.unit === unit));
  const all = [...years.map(Number), ...reported.map((figure) => Number(figure.period))];
  const breaks = breakYearsOf(input.standards, indicator.indicator).filter(
    (year) => year > Math.min(...all) && year <= Math.max(...all)
  );
  const since = Math.max(0, ...breaks.filter((year) => year <= Number(years.at(-1) ?? 0)));
  return {
    rebuilt,
    reported,
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

/** One figure a year of the unit itself, in order. */
function yearsReported<F extends DatedFigure>(figures: readonly F[]): readonly F[] {
  const byYear = new Map<string, F[]>();
  for (const figure of figures) {
    if (parsePeriod(figure.period)?.kind !== 'year' || figure.value === null) continue;
    byYear.set(figure.period, [...(byYear.get(figure.period) ?? []), figure]);
  }
  return [...byYear]
    .sort(([a], [b]) => Number(a) - Number(b))
    .map(([, ofYear]) => chosenFigureOf(ofYear))
    .filter((figure) => figure !== null);
}

function toFormers(values: readonly SpreadValue[]): readonly FormerCourse[] {
  const byFormer = new Map<string, (readonly [number, number])[]>();
  for (const { former, period, value } of values) {
    byFormer.set(former, [...(byFormer.get(former) ?? []), [Number(period), value]]);
  }
  return [...byFormer].map(([former, points]) => ({ former, points }));
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
