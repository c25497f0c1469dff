import type { Text } from './text';

/** How much a series can carry: nothing, a level, a provisional ratio, a trend. */
export type Confidence = 'none' | 'level_only' | 'provisional' | 'trend';

export const CONFIDENCE: Readonly<Record<Confidence, Text>> = {
  none: { vi: 'không có số liệu', en: 'no data' },
  level_only: { vi: 'chỉ biết mức', en: 'level only' },
  provisional: { vi: 'tạm thời', en: 'provisional' },
  trend: { vi: 'có xu hướng', en: 'trend' }
};

/** Points needed before a least-squares band may be drawn. */
export const BAND_POINTS = 5;

/** Confidence by number of points: 0, 1, 2–3, 4 and more. */
export function confidenceOf(points: number): Confidence {
  if (points === 0) return 'none';
  if (points === 1) return 'level_only';
  return points < 4 ? 'provisional' : 'trend';
}

/** Whether the prediction interval may be shown: five points or more. */
export function hasBand(points: number): boolean {
  return points >= BAND_POINTS;
}
