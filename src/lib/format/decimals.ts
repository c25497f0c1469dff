import { formatNumber } from './number';

const MOST = 6;

/** What differs later than the sixth decimal differs by the way it was computed. */
export const settled = (value: number): number => Number(value.toFixed(MOST));

/** Decimals a number is written with: 2 for 94.96, 0 for 95; at most six. */
export function decimalsWrittenOf(value: number): number {
  for (let decimals = 0; decimals < MOST; decimals++) {
    if (Math.abs(value - Number(value.toFixed(decimals))) < 1e-9) return decimals;
  }
  return MOST;
}

/**
 * Decimals that show the gap: the fewest, from `least` on, with which different values look
 * different. 94.96 beside 95 needs two ("95,0" would hide the miss); equal values need `least`;
 * six at most.
 */
export function decimalsOf(values: readonly number[], least = 0): number {
  const different = [...new Set(values)];
  for (let decimals = least; decimals < MOST; decimals++) {
    const written = new Set(different.map((value) => formatNumber(value, 'en', decimals)));
    if (written.size === different.length) return decimals;
  }
  return MOST;
}
