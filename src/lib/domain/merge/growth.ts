import { finiteOf } from '../epsilon';
import { ratioOfSums } from './ratio-of-sums';
import type { Known } from './sum';

export interface MergedGrowth {
  readonly growth: Known;
  readonly meanOfGrowths: Known;
  readonly isComplete: boolean;
}

/** Growth of the sums, not the mean of growths; a part that started from 0 has no growth of its own. */
export function mergedGrowth(
  parts: readonly { readonly previous: Known; readonly current: Known }[]
): MergedGrowth {
  const sums = ratioOfSums(
    parts.map((part) => ({ numerator: part.current, denominator: part.previous })),
    1
  );
  const lessOne = (factor: Known): Known => (factor === null ? null : finiteOf(factor - 1));
  return {
    growth: lessOne(sums.rate),
    meanOfGrowths: lessOne(sums.meanOfRates),
    isComplete: sums.comparability !== 'partial'
  };
}
