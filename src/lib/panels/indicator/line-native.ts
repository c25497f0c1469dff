import { lightTheme } from '$lib/charts/theme';
import type { NativeChart, NativeSeries, SeriesRole } from '$lib/export/snapshot';
import { projectionOf } from '$lib/domain/projection';
import type { SeriesPoint, UnitSeries } from '$lib/domain/unit-series';
import { isPercent } from '$lib/format/measure';
import { m } from '$lib/paraglide/messages';
import { isRoughPoint } from './finding';
import { fillOf, pathOf, type Ruled, runsOf, toneOf } from './line-model';

type Point = readonly [year: number, value: number];

const isYearly = ({ position }: SeriesPoint): boolean => Number.isInteger(position);

/** The value of a broken line at a year; null before its first and after its last point. */
export function valueAt(line: readonly Point[], year: number): number | null {
  const after = line.findIndex(([at]) => at >= year);
  const [b, a] = [line[after], line[Math.max(0, after - 1)]];
  if (a === undefined || b === undefined || year < a[0]) return null;
  return a[0] === b[0] ? b[1] : a[1] + ((b[1] - a[1]) * (year - a[0])) / (b[0] - a[0]);
}

/**
 * The line for PowerPoint: a series a run, because no line may cross the merger, a change of standard or
 * a missing year; then the path, the projection and the target. Undefined where there are months, fewer
 * than two years, or a value that may not be written as a plain number.
 */
export function lineNative(
  series: UnitSeries,
  { indicator, breaks, ...years }: Ruled
): NativeChart | undefined {
  const { points, assessment } = series;
  if (points.length < 2 || !points.every(isYearly) || points.some(isRoughPoint)) return undefined;
  const places = Array.from({ length: years.to - years.from + 1 }, (_, at) => years.from + at);
  const alongOf = (line: readonly Point[]): (number | null)[] =>
    places.map((year) => {
      const value = valueAt(line, year);
      return value === null ? null : Number(value.toFixed(indicator.decimals + 1));
    });
  const one = (
    role: SeriesRole,
    name: string,
    values: (number | null)[],
    colour = lightTheme.ink
  ): NativeSeries[] =>
    values.some((value) => value !== null) ? [{ name, role, values, colour }] : [];
  const isRebuilt = (run: readonly Point[]): boolean =>
    points.some(({ position, kind }) => position === run[0]?.[0] && kind === 'rebuilt');
  const isSample = (year: number): boolean =>
    points.some((point) => point.position === year && fillOf(point) === 'sample');
  const goal = assessment?.goal ?? null;
  const ahead = assessment && projectionOf(series, assessment, indicator, breaks);
  return {
    type: 'line',
    categories: places.map(String),
    series: [
      ...runsOf(series).flatMap((run) =>
        one(
          'value',
          isRebuilt(run) ? m.indicator_key_rebuilt() : m.indicator_key_reported(),
          places.map((year) => run.find(([at]) => at === year)?.[1] ?? null),
          lightTheme.tone[toneOf(series)]
        ).map((own) => ({ ...own, isRebuilt: isRebuilt(run), samples: places.map(isSample) }))
      ),
      ...one('path', m.indicator_path(), alongOf(pathOf(series, breaks))),
      ...one(
        'projection',
        m.indicator_key_projection_only(),
        alongOf(ahead?.points ?? []),
        lightTheme.tone.data
      ),
      ...one(
        'target',
        m.indicator_target(),
        places.map((year) => (goal !== null && year === goal.dueYear ? goal.value : null))
      )
    ],
    decimals: indicator.decimals,
    unit: isPercent(indicator.measure) ? '%' : ''
  };
}
