import { hasBand } from './confidence';
import { forecastOf } from './forecast';
import type { Indicator } from './indicator';
import type { Assessment } from './result';
import type { UnitSeries } from './unit-series';

/** Where a value leads at its present pace, up to the due year or to a change of the standard. */
export interface Projection {
  readonly points: readonly (readonly [year: number, value: number])[];
  /** 80 % interval by year; empty where fewer than five points under one standard allow none. */
  readonly band: readonly (readonly [year: number, low: number, high: number])[];
  /** It was cut where the standard changes. */
  readonly isCut: boolean;
}

const LEVEL = 0.8;
const DRAWN: readonly string[] = ['A', 'C', 'D'];

function cutAt(
  from: readonly [number, number],
  to: readonly [number, number],
  until: number
): readonly [number, number] {
  if (to[0] <= until) return to;
  const share = (until - from[0]) / (to[0] - from[0]);
  return [until, from[1] + (to[1] - from[1]) * share];
}

/**
 * The projection of a level target. With five yearly points or more under the standard of the latest one
 * it is the least-squares line with its 80 % interval; else the line through base and latest. Null for
 * targets without a path, with a single figure, and when the due year is reached.
 * @param breaks first years of a new standard
 */
export function projectionOf(
  series: UnitSeries,
  assessment: Assessment,
  indicator: Pick<Indicator, 'min' | 'max'>,
  breaks: readonly number[]
): Projection | null {
  const { current, projection, goal, type } = assessment;
  if (current?.value == null || projection === null || !DRAWN.includes(type)) return null;
  if (current.position >= goal.dueYear) return null;
  const start = [current.position, current.value] as const;
  const wall = Math.min(
    ...breaks.map((year) => year - 0.5).filter((at) => at > current.position),
    goal.dueYear
  );
  const isCut = wall < goal.dueYear;
  const yearly = series.points.filter(
    ({ position, standard }) => Number.isInteger(position) && standard === current.standard
  );
  const own: Projection = {
    points: [start, cutAt(start, [goal.dueYear, projection], wall)],
    band: [],
    isCut
  };
  if (!hasBand(yearly.length)) return own;
  const line = yearly.map(({ position, value }) => [position, value] as const);
  const years = Array.from({ length: goal.dueYear }, (_, at) => at + 1)
    .filter((year) => year > current.position && year <= wall)
    .concat(isCut ? [wall] : []);
  const found = years.map((year) => ({
    year,
    ...forecastOf({
      series: line,
      targetYear: year,
      level: LEVEL,
      quantile: null,
      min: indicator.min,
      max: indicator.max
    })
  }));
  const points = found.flatMap(({ year, prediction }) =>
    prediction === null ? [] : [[year, prediction] as const]
  );
  const band = found.flatMap(({ year, lower, upper }) =>
    lower === null || upper === null ? [] : [[year, lower, upper] as const]
  );
  if (points.length === 0 || band.length === 0) return own;
  return { points: [start, ...points], band: [[start[0], start[1], start[1]], ...band], isCut };
}
