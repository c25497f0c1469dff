import { clampOf, finiteOf } from './epsilon';
import { pointsOf, type Series } from './series';
import { studentQuantileOf } from './student-t';

/** Least squares through all points, and the interval one new value falls into with chance `level`. */
export interface ForecastInput {
  readonly series: Series;
  readonly targetYear: number;
  /** 0.8 for the 80 % interval. */
  readonly level: number;
  /** Quantile of Student's t at (1 + level)/2 with n − 2 degrees; computed when null. */
  readonly quantile: number | null;
  readonly min: number | null;
  readonly max: number | null;
}

export interface ForecastResult {
  readonly slope: number | null;
  readonly residualSd: number | null;
  readonly prediction: number | null;
  readonly lower: number | null;
  readonly upper: number | null;
}

/**
 * Fits the line and clamps prediction and interval to min..max after computing them on the raw line.
 * Two points give no residual spread; fewer give nothing. Whether the band may be *shown* is
 * `hasBand`: five points or more.
 */
export function forecastOf(input: ForecastInput): ForecastResult {
  const points = pointsOf(input.series);
  const n = points.length;
  const meanYear = points.reduce((sum, point) => sum + point.year, 0) / n;
  const meanValue = points.reduce((sum, point) => sum + point.value, 0) / n;
  const sxx = points.reduce((sum, point) => sum + (point.year - meanYear) ** 2, 0);
  const sxy = points.reduce(
    (sum, point) => sum + (point.year - meanYear) * (point.value - meanValue),
    0
  );
  const slope = n < 2 ? null : finiteOf(sxy / sxx);
  if (slope === null) {
    return { slope: null, residualSd: null, prediction: null, lower: null, upper: null };
  }
  const lineAt = (year: number): number => meanValue + slope * (year - meanYear);
  const raw = lineAt(input.targetYear);
  const clamp = (value: number): number | null => finiteOf(clampOf(value, input.min, input.max));
  if (n < 3) {
    return { slope, residualSd: null, prediction: clamp(raw), lower: null, upper: null };
  }
  const squares = points.reduce((sum, point) => sum + (point.value - lineAt(point.year)) ** 2, 0);
  const residualSd = Math.sqrt(squares / (n - 2));
  const quantile = input.quantile ?? studentQuantileOf((1 + input.level) / 2, n - 2);
  const spread = Math.sqrt(1 + 1 / n + (input.targetYear - meanYear) ** 2 / sxx);
  const half = quantile === null ? null : quantile * residualSd * spread;
  return {
    slope,
    residualSd: finiteOf(residualSd),
    prediction: clamp(raw),
    lower: half === null ? null : clamp(raw - half),
    upper: half === null ? null : clamp(raw + half)
  };
}
