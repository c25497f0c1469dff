import { ratioOfSums } from './ratio-of-sums';
import type { Known } from './sum';
import type { CountPair } from './weight-choice';

export interface RecountedUnits {
  readonly rateBefore: Known;
  readonly rateAfter: Known;
  readonly numeratorChange: Known;
  readonly denominatorChange: Known;
}

/** Rate of few units before and after, with the change of both counts, which must be shown beside it. */
export function recountedUnits(before: readonly CountPair[], after: CountPair): RecountedUnits {
  const was = ratioOfSums(before, 100);
  const is = ratioOfSums([after], 100);
  const change = (now: Known, then: Known): Known =>
    now === null || then === null ? null : now - then;
  return {
    rateBefore: was.rate,
    rateAfter: is.rate,
    numeratorChange: change(is.numerator, was.numerator),
    denominatorChange: change(is.denominator, was.denominator)
  };
}
