import { quotientOf } from '../epsilon';
import { extentOf, type Known } from './sum';

export interface CountPair {
  readonly numerator: Known;
  readonly denominator: Known;
}

export interface WeightChoice {
  readonly household: Known;
  readonly population: Known;
  readonly area: Known;
  /** Largest minus smallest of the rates that are known; null when none is. */
  readonly spread: Known;
}

/** Rate in percent of a whole part plus a share of a split part; null without share or figures. */
export function rateWithShare(full: CountPair, split: CountPair, share: Known): Known {
  if (share === null || full.numerator === null || full.denominator === null) return null;
  if (split.numerator === null || split.denominator === null) return null;
  const rate = quotientOf(
    full.numerator + share * split.numerator,
    full.denominator + share * split.denominator
  );
  return rate === null ? null : 100 * rate;
}

/** The same division under the three proxy weights; preferred: list, households, population, area. */
export function weightChoice(
  full: CountPair,
  split: CountPair,
  shares: { readonly household: Known; readonly population: Known; readonly area: Known }
): WeightChoice {
  const household = rateWithShare(full, split, shares.household);
  const population = rateWithShare(full, split, shares.population);
  const area = rateWithShare(full, split, shares.area);
  const known = [household, population, area].filter((rate) => rate !== null);
  const { low, high } = extentOf(known);
  const spread = low === null || high === null ? null : high - low;
  return { household, population, area, spread };
}
