import { finiteOf } from './epsilon';

/** A dated value; the year may be a fraction (the end of a quarter is year + q/4). */
export interface Point {
  readonly year: number;
  readonly value: number;
}

/** A series as entered: unsorted, null where nothing was reported. */
export type Series = readonly (readonly [year: number, value: number | null])[];

/** More is better, or less is better. */
export type Way = 'increase' | 'decrease';

/** +1 when more is better, −1 when less is better. */
export function signOf(way: Way): 1 | -1 {
  return way === 'increase' ? 1 : -1;
}

/** Points in order of time; a null or non-finite value is no point. */
export function pointsOf(series: Series): Point[] {
  const points: Point[] = [];
  for (const [year, value] of series) {
    const number = finiteOf(value);
    if (number !== null) points.push({ year, value: number });
  }
  return points.sort((a, b) => a.year - b.year);
}

/** The first year that stands twice among the points; null when every year is single. */
export function repeatedYearOf(points: readonly Point[]): number | null {
  for (let i = 1; i < points.length; i++) {
    const point = points[i];
    if (point !== undefined && point.year === points[i - 1]?.year) return point.year;
  }
  return null;
}

/** Base, latest and the points from one to the other. */
export interface Stretch {
  readonly base: Point;
  readonly latest: Point;
  readonly points: readonly Point[];
}

/**
 * Points up to the due year, from the base: the point at the base year, else the first later one,
 * else the last earlier one. Points after the due year are dropped first. Null when none is left.
 */
export function stretchOf(series: Series, baseYear: number, dueYear: number): Stretch | null {
  const upToDue = pointsOf(series).filter((point) => point.year <= dueYear);
  const later = upToDue.findIndex((point) => point.year >= baseYear);
  const points = later === -1 ? upToDue.slice(-1) : upToDue.slice(later);
  const base = points[0];
  const latest = points.at(-1);
  return base === undefined || latest === undefined ? null : { base, latest, points };
}
