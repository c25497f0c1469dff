import type { Known } from '$lib/domain/merge/sum';

/** A bar from the middle of its track, in percent of the track; `falls` is to the left. */
export interface MixBar {
  readonly name: string;
  readonly value: number;
  readonly left: number;
  readonly width: number;
  readonly falls: boolean;
}

/** Bars on one scale: the largest amount takes half the track. Unknown amounts are left out. */
export function mixBars(
  rows: readonly { readonly name: string; readonly value: Known }[]
): readonly MixBar[] {
  const known = rows.flatMap(({ name, value }) => (value === null ? [] : [{ name, value }]));
  const most = Math.max(1e-9, ...known.map(({ value }) => Math.abs(value)));
  return known.map(({ name, value }) => {
    const width = (50 * Math.abs(value)) / most;
    return { name, value, width, left: value < 0 ? 50 - width : 50, falls: value < 0 };
  });
}

/** Place of a value between two ends, in percent; 0 where they are the same. */
export function placeOf(value: number, low: number, high: number): number {
  return high > low ? (100 * (value - low)) / (high - low) : 0;
}
