import { splitInteger } from '../../src/lib/domain/merge/split-integer';

/** Splits a whole number by weights so that the parts add up to it; all to the first where no weight is left. */
export function splitByWeights(total: number, weights: readonly number[]): readonly number[] {
  const sum = weights.reduce((before, weight) => before + weight, 0);
  const shares = weights.map((weight, at) => (sum > 0 ? weight / sum : at === 0 ? 1 : 0));
  const split = splitInteger(total, shares);
  if (split === null) throw new RangeError(`cannot split ${total} by ${weights.join(', ')}`);
  return split.allocated;
}

/** As `splitByWeights`, none of the parts above its limit; what does not fit goes where there is room. */
export function splitWithin(
  total: number,
  weights: readonly number[],
  limits: readonly number[]
): readonly number[] {
  const parts = splitByWeights(total, weights).map((part, at) => Math.min(part, limits[at] ?? 0));
  let left = total - parts.reduce((before, part) => before + part, 0);
  for (let at = 0; at < parts.length && left > 0; at++) {
    const more = Math.min(left, (limits[at] ?? 0) - (parts[at] ?? 0));
    parts[at] = (parts[at] ?? 0) + more;
    left -= more;
  }
  return parts;
}

/**
 * Whole numbers whose quotient prints as the rate (in %) with that many decimals, the denominator as
 * near as can be to the one wished for.
 */
export function fractionNear(
  rate: number,
  decimals: number,
  near: number,
  least: number
): { readonly part: number; readonly whole: number } {
  for (let away = 0; away < 2_000; away++) {
    for (const whole of [near + away, near - away]) {
      if (whole < least) continue;
      const part = Math.round((whole * rate) / 100);
      if (Math.abs((100 * part) / whole - rate) < 0.5 * 10 ** -decimals - 1e-9) {
        return { part, whole };
      }
    }
  }
  throw new RangeError(`no fraction near ${near} prints as ${rate} %`);
}
