import { isAtLeast } from '../epsilon';
import { ratioOfSums, type RatioPart } from './ratio-of-sums';
import { extentOf, type Known } from './sum';

export interface MergedQuota {
  /** Σ delivered / Σ quota, in percent. */
  readonly fulfilment: Known;
  readonly minPart: Known;
  readonly maxPart: Known;
  readonly partsBelow: Known;
  readonly isComplete: boolean;
}

/** A merged quota with its weakest part; a part without quota has no percentage of its own. */
export function mergedQuota(parts: readonly RatioPart[]): MergedQuota {
  const sums = ratioOfSums(parts, 100);
  const { rates } = sums;
  const extent = extentOf(rates);
  const isComplete = sums.comparability !== 'partial';
  return {
    fulfilment: sums.rate,
    minPart: extent.low,
    maxPart: extent.high,
    partsBelow: isComplete ? rates.filter((rate) => !isAtLeast(rate, 100)).length : null,
    isComplete
  };
}
