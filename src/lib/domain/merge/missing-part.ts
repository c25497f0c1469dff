import { quotientOf } from '../epsilon';
import { publishRuleOf, type PublishRule } from './coverage';
import type { Known } from './sum';
import type { CountPair } from './weight-choice';

export interface MissingPart {
  /** Observed denominator / total denominator. */
  readonly coverage: Known;
  /** Rate of the observed parts alone, in percent; never the rate of the merged unit. */
  readonly rateObserved: Known;
  readonly lower: Known;
  readonly upper: Known;
  readonly publish: PublishRule;
}

/**
 * Bounds of a merged rate (percent) when some parts have a denominator but no numerator: the missing
 * numerator lies between nothing and all of the missing denominator. An unknown denominator, or a
 * total of 0, leaves coverage and bounds unknown.
 */
export function missingPart(parts: readonly CountPair[]): MissingPart {
  let numerator = 0;
  let observed = 0;
  let total = 0;
  let isComplete = true;
  for (const part of parts) {
    if (part.denominator === null) {
      isComplete = false;
      continue;
    }
    total += part.denominator;
    if (part.numerator === null) continue;
    numerator += part.numerator;
    observed += part.denominator;
  }
  const percent = (n: number, d: number): Known => {
    const quotient = quotientOf(n, d);
    return quotient === null ? null : 100 * quotient;
  };
  const coverage = isComplete ? quotientOf(observed, total) : null;
  return {
    coverage,
    rateObserved: percent(numerator, observed),
    lower: coverage === null ? null : percent(numerator, total),
    upper: coverage === null ? null : percent(numerator + total - observed, total),
    publish: publishRuleOf(coverage)
  };
}

/**
 * The mistake seen in published code (missing values dropped from the numerator only) beside the
 * right rate and the coverage. With nothing observed the wrong formula gives 0.
 */
export function missingPartTrap(
  parts: readonly { readonly rate: Known; readonly weight: Known }[]
): { readonly wrongRate: Known; readonly rightRate: Known; readonly coverage: Known } {
  let product = 0;
  let observed = 0;
  let total = 0;
  for (const { rate, weight } of parts) {
    if (weight === null) return { wrongRate: null, rightRate: null, coverage: null };
    total += weight;
    if (rate === null) continue;
    product += rate * weight;
    observed += weight;
  }
  return {
    wrongRate: quotientOf(product, total),
    rightRate: quotientOf(product, observed),
    coverage: quotientOf(observed, total)
  };
}
