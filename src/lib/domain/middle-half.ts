import { at } from './at';

/** Values fewer than this have no middle half worth naming. */
const ENOUGH = 20;

/** A quantile of sorted values, between neighbours in proportion. */
function quantileOf(sorted: readonly number[], share: number): number {
  const place = (sorted.length - 1) * share;
  const low = at(sorted, Math.floor(place));
  const high = at(sorted, Math.ceil(place));
  return low + (high - low) * (place - Math.floor(place));
}

/** The values between which the middle half lies (first and third quartile); null for fewer than twenty. */
export function middleHalfOf(
  values: readonly number[]
): readonly [low: number, high: number] | null {
  if (values.length < ENOUGH) return null;
  const sorted = [...values].sort((a, b) => a - b);
  return [quantileOf(sorted, 0.25), quantileOf(sorted, 0.75)];
}
