import { parsePeriod } from './period';
import type { SeriesPoint, UnitSeries } from './unit-series';

/** A later period with nearly as many figures is better than an earlier one with a few more. */
const NEARLY = 0.7;

/** The reported point of a period. */
export function pointIn(series: UnitSeries, period: string): SeriesPoint | null {
  return (
    series.points.find((point) => point.kind === 'reported' && point.period === period) ?? null
  );
}

/**
 * The period in which units are put beside each other: the latest of those that nearly most units
 * reported. Null when nobody reported a single value. Values of different periods are never ranked together.
 */
export function commonPeriodOf(series: readonly UnitSeries[]): string | null {
  const counts = new Map<string, number>();
  for (const { points } of series)
    for (const { kind, period } of points)
      if (kind === 'reported') counts.set(period, (counts.get(period) ?? 0) + 1);
  const most = Math.max(0, ...counts.values());
  const end = (period: string): string => parsePeriod(period)?.end ?? '';
  return (
    [...counts]
      .filter(([, count]) => count >= most * NEARLY)
      .sort((a, b) => b[1] - a[1])
      .map(([period]) => period)
      .sort((a, b) => (end(a) < end(b) ? 1 : -1))[0] ?? null
  );
}
