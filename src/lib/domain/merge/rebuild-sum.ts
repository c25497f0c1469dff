import { portionOf, type PartCounts } from './rebuild-part';
import type { RebuiltNumbers } from './rebuilt-value';

/**
 * Σ w X. An unknown share leaves what may have come over, none of it to `most` of it; a part not reported
 * leaves no upper end. Counts and money are taken as 0 or more.
 */
export function rebuiltSum(parts: readonly PartCounts[]): RebuiltNumbers {
  let low = 0;
  let high = 0;
  let isMissing = false;
  let isOpen = false;
  for (const { numerator, share, most } of parts) {
    if (share === 0 || most === 0) continue;
    if (numerator === null) {
      isMissing = true;
      continue;
    }
    isOpen ||= share === null;
    low += portionOf(numerator, share) ?? 0;
    high += (share ?? most) * numerator;
  }
  const value = isMissing || isOpen ? null : low;
  return {
    value,
    low: value === null ? low : null,
    high: value === null && !isMissing ? high : null,
    numerator: value,
    denominator: null,
    coverage: null,
    publish: null,
    meanOfRates: null,
    reason: isMissing ? 'missing_part' : isOpen ? 'unknown_share' : null
  };
}
