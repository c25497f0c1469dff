import { levelOf, type LevelInput } from './level';
import { stretchOf } from './series';
import type { Status } from './status';

export interface BreakResult {
  readonly status: Status;
  readonly ratio: number | null;
  /** Last year with a value that may be compared with the base. */
  readonly lastComparableYear: number | null;
}

/** The first break after the base and not after the latest value; null when none was crossed. */
export function crossedBreakOf(
  breaks: readonly number[],
  base: number,
  latest: number
): number | null {
  const crossed = breaks.filter((year) => year > base && year <= latest);
  return crossed.length === 0 ? null : crossed.reduce((a, b) => Math.min(a, b));
}

/** Judges a level unless the standard changed between base and latest value: then no ratio across. */
export function seriesBreakOf(input: LevelInput, breaks: readonly number[]): BreakResult {
  const stretch = stretchOf(input.series, input.baseYear, input.targetYear);
  const level = levelOf(input);
  if (stretch === null) return { status: level.status, ratio: null, lastComparableYear: null };
  const crossed = crossedBreakOf(breaks, stretch.base.year, stretch.latest.year);
  if (crossed === null) {
    return { status: level.status, ratio: level.ratio, lastComparableYear: stretch.latest.year };
  }
  return {
    status: 'not_assessed_break',
    ratio: null,
    lastComparableYear: stretch.points.reduce(
      (last, point) => (point.year < crossed ? point : last),
      stretch.base
    ).year
  };
}
