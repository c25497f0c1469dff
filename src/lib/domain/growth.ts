import { EPSILON, finiteOf, isAtLeast } from './epsilon';
import { fourCellsOf } from './floor-each-year';
import { paceStatusOf } from './pace';
import { pointsOf, stretchOf, type Point, type Series } from './series';
import type { Status } from './status';

/** Type D, "average g a year" from the base to the due year; g is a fraction. */
export interface GrowthAverageInput {
  readonly series: Series;
  readonly baseYear: number;
  readonly targetYear: number;
  readonly targetGrowth: number;
}

export interface GrowthAverageResult {
  /** Geometric mean growth, never the arithmetic mean. */
  readonly meanGrowth: number | null;
  readonly ratio: number | null;
  readonly levelTarget: number | null;
  readonly indexVsPath: number | null;
  readonly requiredGrowth: number | null;
  readonly status: Status;
}

function emptyAverage(status: Status): GrowthAverageResult {
  return {
    meanGrowth: null,
    ratio: null,
    levelTarget: null,
    indexVsPath: null,
    requiredGrowth: null,
    status
  };
}

/** Yearly equivalent of a growth factor over some years: factor^(1/years) − 1. */
export function yearlyGrowthOf(factor: number, years: number): number | null {
  return factor > 0 && years > 0 ? finiteOf(factor ** (1 / years) - 1) : null;
}

/**
 * Judges an average growth by the geometric mean since the base. Not computable when the base or
 * the latest value is not positive, or (before the due year) when the growth asked is not positive.
 */
export function growthAverageOf(input: GrowthAverageInput): GrowthAverageResult {
  const { targetGrowth: g, targetYear } = input;
  const stretch = stretchOf(input.series, input.baseYear, targetYear);
  if (stretch === null) return emptyAverage('no_data');
  const { base, latest } = stretch;
  if (base.value <= 0 || latest.value <= 0) return emptyAverage('not_computable');
  const left = targetYear - latest.year;
  const levelTarget = finiteOf(base.value * (1 + g) ** (targetYear - base.year));
  const elapsed = latest.year - base.year;
  if (elapsed === 0) {
    return {
      ...emptyAverage('insufficient_data'),
      levelTarget,
      requiredGrowth: left > 0 ? g : null
    };
  }
  const meanGrowth = yearlyGrowthOf(latest.value / base.value, elapsed);
  if (meanGrowth === null || (left > 0 && g <= 0)) return emptyAverage('not_computable');
  const ratio = g > 0 ? finiteOf(meanGrowth / g) : null;
  const isPassed = levelTarget !== null && isAtLeast(latest.value, levelTarget);
  return {
    meanGrowth,
    ratio,
    levelTarget,
    indexVsPath: finiteOf(latest.value / (base.value * (1 + g) ** elapsed)),
    requiredGrowth:
      left <= 0 || isPassed || levelTarget === null
        ? null
        : yearlyGrowthOf(levelTarget / latest.value, left),
    status: statusOf(meanGrowth)
  };

  function statusOf(mean: number): Status {
    if (left <= 0) return isAtLeast(mean, g) ? 'met' : 'not_met_final';
    if (isPassed) return 'met';
    return paceStatusOf(mean / g);
  }
}

/** Type D, "up G on the base": the level asked and its yearly equivalent; both null when undefined. */
export function growthCumulativeOf(
  base: number | null,
  growth: number | null,
  years: number | null
): { readonly levelTarget: number | null; readonly equivalentAnnual: number | null } {
  const isDefined =
    base !== null && growth !== null && years !== null && base > 0 && years > 0 && growth > -1;
  return isDefined
    ? {
        levelTarget: finiteOf(base * (1 + growth)),
        equivalentAnnual: yearlyGrowthOf(1 + growth, years)
      }
    : { levelTarget: null, equivalentAnnual: null };
}

export interface GrowthEachYearResult {
  /** One entry per pair of neighbouring points; null over a gap or from or to a value not positive. */
  readonly yearly: readonly (number | null)[];
  readonly yearsMet: number;
  readonly yearsTotal: number;
  readonly latestMet: boolean | null;
  readonly status: Status;
}

/** Growth from a point to the next one; null over a gap year or where a value is not positive. */
export interface YearGrowth {
  readonly year: number;
  readonly growth: number | null;
  /** The value it grew from. */
  readonly from: number;
}

/** The growths between neighbouring points, one fewer than there are points. */
export function yearlyGrowthsOf(points: readonly Point[]): YearGrowth[] {
  const growths: YearGrowth[] = [];
  let from: Point | null = null;
  for (const to of points) {
    if (from !== null) {
      const isNext = Math.abs(to.year - from.year - 1) <= EPSILON;
      const isPositive = from.value > 0 && to.value > 0;
      const growth = isNext && isPositive ? finiteOf(to.value / from.value - 1) : null;
      growths.push({ year: to.year, growth, from: from.value });
    }
    from = to;
  }
  return growths;
}

/** Type D, "at least g every year": the four-cell rule on the yearly growths. */
export function growthEachYearOf(series: Series, minGrowth: number): GrowthEachYearResult {
  const points = pointsOf(series);
  const growths = yearlyGrowthsOf(points);
  const known: Point[] = [];
  for (const { year, growth } of growths) {
    if (growth !== null) known.push({ year, value: growth });
  }
  const cells = fourCellsOf(known, minGrowth, 'increase', false);
  const latest = growths.at(-1);
  const isUnknown = latest === undefined || latest.growth === null;
  const status =
    points.length === 0
      ? 'no_data'
      : latest === undefined
        ? 'insufficient_data'
        : isUnknown
          ? 'not_computable'
          : cells.status;
  return {
    yearly: growths.map(({ growth }) => growth),
    yearsMet: cells.yearsMet,
    yearsTotal: cells.yearsTotal,
    latestMet: isUnknown ? null : cells.latestMet,
    status
  };
}
