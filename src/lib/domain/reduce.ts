import { EPSILON, finiteOf } from './epsilon';
import { floorEachYearOf } from './floor-each-year';
import { levelOf } from './level';
import { stretchOf, type Series } from './series';
import type { Status } from './status';

/** Type C, points a year: lower the value by `pointsPerYear` every year from the base. */
export interface ReduceInput {
  readonly series: Series;
  readonly baseYear: number;
  readonly targetYear: number;
  readonly pointsPerYear: number;
  readonly min: number | null;
  readonly max: number | null;
  readonly asOfYear: number | null;
}

export interface ReduceResult {
  readonly derivedTarget: number | null;
  readonly averageReduction: number | null;
  readonly requiredPace: number | null;
  readonly projection: number | null;
  readonly ratio: number | null;
  readonly status: Status;
}

/** Level asked by "reduce by p percent" of the base: y_b (1 − p/100). Null without a base. */
export function relativeReductionOf(base: number | null, percent: number | null): number | null {
  return base === null || percent === null ? null : finiteOf(base * (1 - percent / 100));
}

/** Level asked by k points a year from the base actually used, never below 0. */
export function pointsReductionOf(base: number, pointsPerYear: number, years: number): number {
  return Math.max(0, base - pointsPerYear * years);
}

/**
 * Judges a reduction in points a year as a level by the due year. A base of 0 leaves nothing to
 * reduce: the target becomes a ceiling of 0 every year.
 */
export function reducePointsPerYearOf(input: ReduceInput): ReduceResult {
  const stretch = stretchOf(input.series, input.baseYear, input.targetYear);
  if (stretch === null) {
    return {
      derivedTarget: null,
      averageReduction: null,
      requiredPace: null,
      projection: null,
      ratio: null,
      status: 'no_data'
    };
  }
  const { base, points } = stretch;
  const target = pointsReductionOf(base.value, input.pointsPerYear, input.targetYear - base.year);
  const level = levelOf({ ...input, target, direction: 'decrease', strict: false });
  const isAtZero = Math.abs(base.value) <= EPSILON;
  return {
    derivedTarget: finiteOf(target),
    averageReduction: level.observedPace === null ? null : 0 - level.observedPace,
    requiredPace: isAtZero ? null : level.requiredPace,
    projection: level.projection,
    ratio: level.ratio,
    status: isAtZero ? ceilingStatus() : level.status
  };

  function ceilingStatus(): Status {
    const series = points.map((point) => [point.year, point.value] as const);
    return floorEachYearOf({ series, floor: 0, direction: 'decrease', strict: false }).status;
  }
}
