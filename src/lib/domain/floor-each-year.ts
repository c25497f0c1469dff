import { EPSILON, finiteOf } from './epsilon';
import { pointsOf, signOf, type Point, type Series, type Way } from './series';
import type { Status } from './status';

/** Type B: a floor every year (`increase`) or a ceiling every year (`decrease`). */
export interface FloorInput {
  readonly series: Series;
  readonly floor: number;
  readonly direction: Way;
  readonly strict: boolean;
}

export interface FloorResult {
  readonly latestMet: boolean | null;
  readonly yearsMet: number;
  /** Years with a value; missing years are shown, not counted. */
  readonly yearsTotal: number;
  /** latest − limit, never turned by direction. */
  readonly margin: number | null;
  /** (last − first) / elapsed years; null with one value. */
  readonly averageChange: number | null;
  readonly status: Status;
}

/** Whether a value keeps a yearly limit; a strict limit must be passed, not touched. */
export function keepsLimit(value: number, limit: number, way: Way, strict: boolean): boolean {
  const beyond = signOf(way) * (value - limit);
  return strict ? beyond > EPSILON : beyond >= -EPSILON;
}

/**
 * The four-cell rule of the German sustainability strategy on points in order of time: kept or
 * missed, and falling or improving. No ratio and no tolerance; one value is enough.
 */
export function fourCellsOf(
  points: readonly Point[],
  limit: number,
  way: Way,
  strict: boolean
): FloorResult {
  const first = points[0];
  const latest = points.at(-1);
  if (first === undefined || latest === undefined) {
    return {
      latestMet: null,
      yearsMet: 0,
      yearsTotal: 0,
      margin: null,
      averageChange: null,
      status: 'no_data'
    };
  }
  const elapsed = latest.year - first.year;
  const averageChange = elapsed > 0 ? finiteOf((latest.value - first.value) / elapsed) : null;
  const latestMet = keepsLimit(latest.value, limit, way, strict);
  const trend = signOf(way) * (averageChange ?? 0);
  return {
    latestMet,
    yearsMet: points.filter((point) => keepsLimit(point.value, limit, way, strict)).length,
    yearsTotal: points.length,
    margin: finiteOf(latest.value - limit),
    averageChange,
    status: latestMet
      ? trend < -EPSILON
        ? 'met_falling'
        : 'met'
      : trend > EPSILON
        ? 'not_met_improving'
        : 'not_met'
  };
}

/** Judges a floor or ceiling that holds every year, on the whole series given. */
export function floorEachYearOf(input: FloorInput): FloorResult {
  return fourCellsOf(pointsOf(input.series), input.floor, input.direction, input.strict);
}
