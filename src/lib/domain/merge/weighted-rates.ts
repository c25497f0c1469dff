import type { Comparability } from '../comparability';
import { finiteOf, quotientOf } from '../epsilon';
import { meanOf, type Known } from './sum';

/** A part whose rate (or per-head value) is known together with its own denominator. */
export interface RatedPart {
  readonly rate: Known;
  readonly weight: Known;
}

export interface WeightedRates {
  readonly rate: Known;
  /** Σ weight × rate, such as the income of all people. */
  readonly total: Known;
  readonly weight: Known;
  readonly simpleMean: Known;
  readonly comparability: Comparability;
}

/**
 * Mean of rates weighted by their own denominators: equal to the ratio of sums up to the rounding of
 * the published rates, so `derived`. A part of weight 0 changes nothing, with or without a rate.
 */
export function weightedRates(parts: readonly RatedPart[]): WeightedRates {
  const rates: number[] = [];
  let total = 0;
  let weight = 0;
  for (const part of parts) {
    if (part.weight === 0) continue;
    if (part.rate === null || part.weight === null) {
      return { rate: null, total: null, weight: null, simpleMean: null, comparability: 'partial' };
    }
    rates.push(part.rate);
    total += part.rate * part.weight;
    weight += part.weight;
  }
  const rate = quotientOf(total, weight);
  return {
    rate,
    total: finiteOf(total),
    weight: finiteOf(weight),
    simpleMean: meanOf(rates),
    comparability: rate === null ? 'not_comparable' : 'derived'
  };
}
