import { SHARE_SLACK } from './split-integer';
import type { Known } from './sum';

export interface ShareCheck {
  readonly sum: number;
  /** True when the shares known so far leave room, or fill the unit exactly when all are known. */
  readonly isSound: boolean;
  readonly problem: 'below_zero' | 'above_one' | 'not_whole' | null;
}

/**
 * Checks the shares of one former unit over all units it went to: none below 0, together at most 1,
 * and exactly 1 once every one of them is known.
 */
export function shareCheck(shares: readonly Known[]): ShareCheck {
  const known = shares.filter((share) => share !== null);
  const sum = known.reduce((total, share) => total + share, 0);
  const isComplete = known.length === shares.length && shares.length > 0;
  const problem = known.some((share) => share < 0)
    ? 'below_zero'
    : sum > 1 + SHARE_SLACK
      ? 'above_one'
      : isComplete && sum < 1 - SHARE_SLACK
        ? 'not_whole'
        : null;
  return { sum, isSound: problem === null, problem };
}
