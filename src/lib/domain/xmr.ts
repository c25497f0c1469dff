import { finiteOf, isAtLeast } from './epsilon';
import { keepsLimit } from './floor-each-year';
import { pointsOf, type Series, type Way } from './series';

/** Points needed before the limits of a process are drawn; never used for yearly series. */
export const XMR_POINTS = 12;
const WIDTH = 2.66;

export interface XmrResult {
  readonly points: number;
  readonly mean: number | null;
  readonly movingRange: number | null;
  readonly lower: number | null;
  readonly upper: number | null;
  /**
   * `hit_and_miss` when the target lies within the limits, so chance decides each month;
   * `capable` when the whole band keeps it; `incapable` when none of it does; null when unknown.
   */
  readonly verdict: 'hit_and_miss' | 'capable' | 'incapable' | null;
}

/** Natural limits of a monthly series: mean ± 2.66 · mean moving range. All null under 12 points. */
export function xmrOf(series: Series, target: number | null, direction: Way): XmrResult {
  const points = pointsOf(series);
  if (points.length < XMR_POINTS) {
    return {
      points: points.length,
      mean: null,
      movingRange: null,
      lower: null,
      upper: null,
      verdict: null
    };
  }
  const values = points.map((point) => point.value);
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  let moved = 0;
  values.reduce((before, value) => {
    moved += Math.abs(value - before);
    return value;
  });
  const movingRange = moved / (values.length - 1);
  const lower = mean - WIDTH * movingRange;
  const upper = mean + WIDTH * movingRange;
  return {
    points: points.length,
    mean: finiteOf(mean),
    movingRange: finiteOf(movingRange),
    lower: finiteOf(lower),
    upper: finiteOf(upper),
    verdict: target === null ? null : verdictOf(target)
  };

  function verdictOf(goal: number): XmrResult['verdict'] {
    if (movingRange > 0 && isAtLeast(goal, lower) && isAtLeast(upper, goal)) return 'hit_and_miss';
    return keepsLimit(mean, goal, direction, false) ? 'capable' : 'incapable';
  }
}
