import { EPSILON, isAtLeast, quotientOf } from './epsilon';
import { paceStatusOf } from './pace';
import type { Status } from './status';

/** Type G: a count of few units, such as schools. `total` is how many there are in all. */
export interface CountInput {
  readonly base: number | null;
  readonly current: number | null;
  readonly baseYear: number;
  readonly currentYear: number;
  readonly targetYear: number;
  readonly target: number;
  readonly total: number | null;
}

export interface CountResult {
  readonly expectedWholeUnits: number | null;
  readonly remainingUnits: number | null;
  readonly status: Status;
}

/**
 * Judges a count against its path floored to whole units. Below the floored path the ratio to the
 * unfloored path decides, and cannot say "on track". Nothing exists (total 0) is "no data".
 */
export function countMilestoneOf(input: CountInput): CountResult {
  const { base, current, target, total } = input;
  if (current === null || total === 0) {
    return { expectedWholeUnits: null, remainingUnits: null, status: 'no_data' };
  }
  const timeShare = quotientOf(
    input.currentYear - input.baseYear,
    input.targetYear - input.baseYear
  );
  // From a base that is the target itself the path is flat: what is there is to be kept.
  const hasPath = base !== null && target - base >= -EPSILON && timeShare !== null;
  const isFlat = base !== null && Math.abs(target - base) <= EPSILON;
  const expectedWholeUnits = hasPath
    ? Math.floor(base + (target - base) * Math.min(1, timeShare) + EPSILON)
    : null;
  return {
    expectedWholeUnits,
    remainingUnits: Math.max(0, target - current),
    status: statusOf(current)
  };

  function statusOf(now: number): Status {
    if (isAtLeast(now, target)) return 'met';
    if (input.currentYear >= input.targetYear) return 'not_met_final';
    if (base === null || timeShare === null || timeShare <= 0) return 'insufficient_data';
    if (expectedWholeUnits === null || isFlat) return 'moving_away';
    if (isAtLeast(now, expectedWholeUnits)) return 'on_track';
    const pace = paceStatusOf((now - base) / (target - base) / timeShare);
    return pace === 'on_track' ? 'needs_acceleration' : pace;
  }
}
