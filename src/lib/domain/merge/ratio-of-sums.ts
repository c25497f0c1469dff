import type { Comparability } from '../comparability';
import { finiteOf, quotientOf } from '../epsilon';
import { meanOf, sumOf, type Known } from './sum';

/** A part's numerator over its denominator, both counted for the part. */
export interface RatioPart {
  readonly numerator: Known;
  readonly denominator: Known;
}

export interface RatioOfSums {
  readonly numerator: Known;
  readonly denominator: Known;
  /** numerator / denominator × `scale`. */
  readonly rate: Known;
  /** What a mean of the parts' rates would say; shown as the mistake it is. */
  readonly meanOfRates: Known;
  /** Rates of the parts that have one, in order of the parts. */
  readonly rates: readonly number[];
  readonly comparability: Comparability;
}

/**
 * Sums first, ratio afterwards. A part not reported leaves every merged number unknown (`partial`);
 * a part of 0 of 0 has no rate of its own but stays in the totals; no denominator, no rate.
 */
export function ratioOfSums(parts: readonly RatioPart[], scale: number): RatioOfSums {
  const numerator = sumOf(parts.map((part) => part.numerator));
  const denominator = sumOf(parts.map((part) => part.denominator));
  if (numerator === null || denominator === null) {
    return {
      numerator: null,
      denominator: null,
      rate: null,
      meanOfRates: null,
      rates: [],
      comparability: 'partial'
    };
  }
  const rates: number[] = [];
  for (const part of parts) {
    const rate = quotientOf(part.numerator, part.denominator);
    if (rate !== null) rates.push(scale * rate);
  }
  const share = quotientOf(numerator, denominator);
  return {
    numerator: finiteOf(numerator),
    denominator: finiteOf(denominator),
    rate: share === null ? null : finiteOf(scale * share),
    meanOfRates: meanOf(rates),
    rates,
    comparability: share === null ? 'not_comparable' : 'exact'
  };
}
