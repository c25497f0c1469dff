import { isAtLeast } from './epsilon';
import type { Status } from './status';

/** Lower ends of "on track" and "needs acceleration", inclusive: those of Eurostat's and Open SDG's ratio. */
export const ON_TRACK = 0.95;
export const NEEDS_ACCELERATION = 0.6;

export type PaceStatus = Extract<
  Status,
  'on_track' | 'needs_acceleration' | 'limited' | 'moving_away'
>;

/** Status by the ratio of the distance covered to the distance due by now. */
export function paceStatusOf(ratio: number): PaceStatus {
  if (isAtLeast(ratio, ON_TRACK)) return 'on_track';
  if (isAtLeast(ratio, NEEDS_ACCELERATION)) return 'needs_acceleration';
  return isAtLeast(ratio, 0) ? 'limited' : 'moving_away';
}
