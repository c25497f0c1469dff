import { quotientOf } from './epsilon';
import type { Assessment } from './result';

/** What a share in a report is a share of. */
export type PlanShareKind = 'level' | 'way' | 'growth';

export interface PlanShare {
  readonly kind: PlanShareKind;
  /** As a fraction: 0.85 is 85 %. */
  readonly share: number;
}

function shareOf(kind: PlanShareKind, share: number | null): PlanShare | null {
  return share === null ? null : { kind, share };
}

/**
 * "Tỷ lệ so kế hoạch" of a report: result against plan. Of what must fall it is the share of the way done,
 * never the level divided (method, C); of growth a year, the growth reached against the growth asked;
 * otherwise the level reached against the level asked. Null where a share says nothing: no figure of the
 * term, a bound, yes and no, a title, a range, a ceiling without a starting point, a plan of 0.
 */
export function planShareOf(assessment: Assessment): PlanShare | null {
  const { current, goal, indicator, type, target, shareDone, observedPace } = assessment;
  if (current === null || current.value === null || current.isBase) return null;
  if (indicator.measure === 'đạt' || type === 'F' || goal.valueMax !== null) return null;
  if (type === 'D' && target.rule !== 'cumulative')
    return shareOf('growth', quotientOf(observedPace, goal.change));
  if (type === 'C' || target.comparator.startsWith('<')) return shareOf('way', shareDone);
  return shareOf('level', quotientOf(current.value, goal.value));
}
