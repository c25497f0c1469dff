import { isAtLeast } from './epsilon';
import type { Status } from './status';

export type PaceStatus = Extract<
  Status,
  'on_track' | 'needs_acceleration' | 'limited' | 'moving_away'
>;

/** Lower ends of the ratio, inclusive: those of Eurostat's and Open SDG's ratio. Below the last it moves away. */
export const PACE_STEPS: readonly { readonly from: number; readonly status: PaceStatus }[] = [
  { from: 0.95, status: 'on_track' },
  { from: 0.6, status: 'needs_acceleration' },
  { from: 0, status: 'limited' }
];

/** Status by the ratio of the distance covered to the distance due by now. */
export function paceStatusOf(ratio: number): PaceStatus {
  return PACE_STEPS.find(({ from }) => isAtLeast(ratio, from))?.status ?? 'moving_away';
}
