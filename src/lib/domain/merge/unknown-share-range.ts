import { quotientOf } from '../epsilon';
import { extentOf, type Known } from './sum';
import { rateWithShare, type CountPair } from './weight-choice';

export interface UnknownShareRange {
  readonly rateAtNone: Known;
  readonly rateAtAll: Known;
  readonly low: Known;
  readonly high: Known;
}

/**
 * Range of the merged rate (percent) when one part came over by an unknown share from 0 to 1, the
 * same for numerator and denominator: the rate is monotone in the share, so the ends are at 0 and 1.
 * A whole part without denominator has no rate at 0; the split part's own rate is then both ends.
 */
export function unknownShareRange(whole: CountPair, split: CountPair): UnknownShareRange {
  const rateAtNone = rateWithShare(whole, split, 0);
  const rateAtAll = rateWithShare(whole, split, 1);
  const ends = [rateAtNone, rateAtAll].filter((rate) => rate !== null);
  return { rateAtNone, rateAtAll, ...extentOf(ends) };
}

/** A part of a ratio of sums whose share is known, or null for anything from 0 to 1. */
export interface SharedPart {
  readonly numerator: number;
  readonly denominator: number;
  readonly share: Known;
}

/**
 * Range of Σ wN / Σ wD (times `scale`) over all unknown shares. The highest value takes in every
 * part whose own rate lies above the result and leaves the others out, so adding parts in order of
 * their rate while that raises the result finds it exactly; the lowest mirrors it. Null when every
 * combination has no denominator.
 */
export function sharedRatioRange(
  parts: readonly SharedPart[],
  scale: number
): { readonly low: Known; readonly high: Known } {
  let numerator = 0;
  let denominator = 0;
  for (const part of parts) {
    numerator += (part.share ?? 0) * part.numerator;
    denominator += (part.share ?? 0) * part.denominator;
  }
  const open = parts
    .filter((part) => part.share === null && part.denominator > 0)
    .sort((a, b) => b.numerator / b.denominator - a.numerator / a.denominator);
  const high = extremeOf(open, 1);
  const low = extremeOf([...open].reverse(), -1);
  return { low, high };

  function extremeOf(ordered: readonly SharedPart[], sign: 1 | -1): Known {
    let n = numerator;
    let d = denominator;
    for (const part of ordered) {
      if (d > 0 && sign * (part.numerator / part.denominator - n / d) <= 0) break;
      n += part.numerator;
      d += part.denominator;
    }
    const ratio = quotientOf(n, d);
    return ratio === null ? null : scale * ratio;
  }
}
