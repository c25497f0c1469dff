import { EPSILON } from '../epsilon';

/** How far from 1 the shares of a unit may add up: published 0.333 × 3 is too far. */
export const SHARE_SLACK = 1e-6;

/** Whether shares add up to 1. */
export function addsToOne(shares: readonly number[]): boolean {
  return Math.abs(shares.reduce((sum, share) => sum + share, 0) - 1) <= SHARE_SLACK;
}

export interface SplitInteger {
  readonly raw: readonly number[];
  readonly allocated: readonly number[];
  readonly sum: number;
}

/**
 * Splits a whole number by shares so that the parts add up to it (largest remainder). Equal
 * remainders at the cut: the larger share first, then the first in the list. Null when the total is
 * no whole number of 0 or more, a share is negative, or the shares do not add up to 1.
 */
export function splitInteger(total: number, shares: readonly number[]): SplitInteger | null {
  const isWhole = Number.isSafeInteger(total) && total >= 0;
  if (!isWhole || shares.some((share) => share < 0) || !addsToOne(shares)) return null;
  const weight = shares.reduce((sum, share) => sum + share, 0);
  const parts = shares.map((share, i) => {
    const quota = (total * share) / weight;
    const count = Math.floor(quota + EPSILON);
    return { i, share, rest: quota - count, count };
  });
  const left = parts.reduce((rest, part) => rest - part.count, total);
  const order = [...parts].sort((a, b) =>
    Math.abs(a.rest - b.rest) > EPSILON ? b.rest - a.rest : b.share - a.share || a.i - b.i
  );
  for (const part of order.slice(0, Math.max(0, left))) part.count += 1;
  return {
    raw: shares.map((share) => total * share),
    allocated: parts.map((part) => part.count),
    sum: parts.reduce((sum, part) => sum + part.count, 0)
  };
}
