import { extentOf, type Known } from './sum';

/** How far apart former units are: the boundary to be closed. Null for fewer than two values. */
export interface Spread {
  readonly low: Known;
  readonly high: Known;
  readonly gap: Known;
  readonly count: number;
}

/** Spread of the values that are known. */
export function spreadOf(values: readonly Known[]): Spread {
  const known = values.filter((value) => value !== null);
  const { low, high } = extentOf(known);
  const gap = low === null || high === null || known.length < 2 ? null : high - low;
  return { low, high, gap, count: known.length };
}
