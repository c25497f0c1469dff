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
 * reported, and of those that end together the one more of them did. Null when nobody reported a single value. Values of different periods are never ranked together.
 */
export function commonPeriodOf(series: readonly UnitSeries[]): string | null {
  const found = new Map<string, { readonly position: number; readonly count: number }>();
  for (const { points } of series)
    for (const { kind, period, position } of points)
      if (kind === 'reported')
        found.set(period, { position, count: (found.get(period)?.count ?? 0) + 1 });
  const most = Math.max(0, ...[...found.values()].map(({ count }) => count));
  const [latest] = [...found]
    .filter(([, { count }]) => count >= most * NEARLY)
    .sort(([, a], [, b]) => b.position - a.position || b.count - a.count);
  return latest?.[0] ?? null;
}
