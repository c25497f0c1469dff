import type { UnitSeries } from '$lib/domain/unit-series';
import { byRatio } from './small-model';

/** Units with something to draw, the one the picture opens on first: judged, longest, most in need. */
export function drawableOf(series: readonly UnitSeries[]): UnitSeries[] {
  return series
    .filter(({ points, assessment }) => points.length > 0 || assessment?.goal.value != null)
    .sort(
      (a, b) =>
        Number(b.assessment !== null) - Number(a.assessment !== null) ||
        b.points.length - a.points.length ||
        byRatio(a, b)
    );
}
