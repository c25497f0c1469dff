import { quotientOf } from '../epsilon';
import { publishRuleOf } from './coverage';
import { portionOf, type PartCounts } from './rebuild-part';
import type { RebuiltNumbers } from './rebuilt-value';
import { extentOf, type Known, meanOf, sumOf } from './sum';
import { sharedRatioRange, type SharedPart } from './unknown-share-range';

/** Unknown shares run from 0 to `most`: a part scaled by `most` runs from 0 to 1. */
function toShared(part: PartCounts, numerator: number, denominator: number): SharedPart {
  return part.share === null
    ? { numerator: part.most * numerator, denominator: part.most * denominator, share: null }
    : { numerator, denominator, share: part.share };
}

/** The range over all unknown shares, with what is missing put at one end. */
function rangeOf(
  parts: readonly PartCounts[],
  scale: number,
  missingAt: 'none' | 'all'
): { readonly low: Known; readonly high: Known } {
  const shared = parts.map((part) => {
    const denominator = part.denominator ?? 0;
    return toShared(part, part.numerator ?? (missingAt === 'all' ? denominator : 0), denominator);
  });
  return sharedRatioRange(shared, scale);
}

/** Every contributing part's own rate. */
function ratesOf(parts: readonly PartCounts[], scale: number): readonly number[] {
  return parts
    .map((part) => {
      const own = quotientOf(part.numerator, part.denominator);
      return own === null ? part.rate : scale * own;
    })
    .filter((rate) => rate !== null);
}

/**
 * Σ w N / Σ w D. Without denominators the rate lies between the lowest and the highest of the parts; with
 * a numerator missing, between none and all of that part's denominator, published by coverage. `max` is
 * the highest value the indicator can take; a missing numerator has no upper end where it is not 100.
 */
export function rebuiltRatio(
  all: readonly PartCounts[],
  scale: number,
  max: Known
): RebuiltNumbers {
  const parts = all.filter((part) => part.share !== 0 && part.most !== 0);
  const rates = ratesOf(parts, scale);
  const meanOfRates = meanOf(rates);
  const none = { value: null, low: null, high: null, numerator: null, denominator: null };
  if (parts.some((part) => part.denominator === null)) {
    const isRated = rates.length === parts.length;
    const range = isRated ? extentOf(rates) : none;
    const reason = isRated ? 'no_weights' : 'missing_part';
    const { low, high } = range;
    return { ...none, low, high, coverage: null, publish: null, meanOfRates, reason };
  }
  const observed = parts.filter((part) => part.numerator !== null);
  const weightOf = (part: PartCounts): number =>
    (part.share ?? part.most) * (part.denominator ?? 0);
  const total = parts.reduce((sum, part) => sum + weightOf(part), 0);
  const seen = observed.reduce((sum, part) => sum + weightOf(part), 0);
  const coverage = quotientOf(seen, total);
  const publish = coverage === null ? null : publishRuleOf(coverage);
  const isOpen = parts.some((part) => part.share === null);
  const isMissing = observed.length < parts.length;
  const numerator = sumOf(observed.map((part) => portionOf(part.numerator, part.share)));
  const denominator = sumOf(observed.map((part) => portionOf(part.denominator, part.share)));
  const share = quotientOf(numerator, denominator);
  const value = share === null ? null : scale * share;
  if (!isMissing && !isOpen) {
    const reason = value === null ? 'no_denominator' : null;
    return {
      value,
      low: null,
      high: null,
      numerator,
      denominator,
      coverage,
      publish,
      meanOfRates,
      reason
    };
  }
  const low = rangeOf(parts, scale, 'none').low;
  const high = isMissing && max !== scale ? null : rangeOf(parts, scale, 'all').high;
  if (!isMissing) {
    return { ...none, low, high, coverage, publish, meanOfRates, reason: 'unknown_share' };
  }
  const bounded = publish === 'do_not_publish' ? { low: null, high: null } : { low, high };
  const isShown = !isOpen && (publish === 'publish' || publish === 'publish_flagged');
  const shown = isShown ? { value, numerator, denominator } : {};
  return { ...none, ...bounded, ...shown, coverage, publish, meanOfRates, reason: 'missing_part' };
}
