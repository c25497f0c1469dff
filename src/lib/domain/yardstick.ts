import type { Reason } from './reason';
import { isGood, STATUS, type Status } from './status';

/**
 * What a target is counted as, in the order the bar draws it: judged ones from the best to the worst, then
 * those that have no figure, only their starting point, figures that do not decide, or are not due.
 */
export const YARD_GROUPS = [
  'met',
  'on_track',
  'accelerate',
  'slow',
  'missed',
  'no_figure',
  'base',
  'unjudged',
  'not_due'
] as const;

export type YardGroup = (typeof YARD_GROUPS)[number];

/** A target as the yardstick sees it; its reason tells a starting point from other figures that do not decide. */
export interface Measured {
  readonly status: Status;
  readonly reason?: Reason | null;
}

/** The group of a target; null for one that does not apply, which is not counted at all. */
export function yardGroupOf({ status, reason }: Measured): YardGroup | null {
  const { counting, family, counts } = STATUS[status];
  if (counting === 'excluded') return null;
  if (counting === 'waiting') {
    if (status === 'not_due' || status === 'due_soon') return 'not_due';
    if (status === 'no_data') return 'no_figure';
    return status === 'insufficient_data' && reason === 'base_only' ? 'base' : 'unjudged';
  }
  if (counts) return 'met';
  if (status === 'on_track') return 'on_track';
  if (status === 'needs_acceleration') return 'accelerate';
  return family === 'not_met' || status === 'moving_away' ? 'missed' : 'slow';
}

/**
 * The one yardstick: of the targets with a figure to judge, how many are met or on track. Waiting ones are
 * counted apart. "Needs acceleration" and "no clear change" short of the target are behind their path; a met
 * target stays met, whatever threatens it.
 */
export interface Yardstick {
  /** Met or on track. */
  readonly good: number;
  /** Of these, met. */
  readonly met: number;
  /** n: targets with a figure to judge. */
  readonly judged: number;
  /** Judged, and neither met nor on track. */
  readonly behind: number;
  /** Waiting for a figure or for their day. */
  readonly waiting: number;
  /** Judged and waiting. */
  readonly targets: number;
  readonly groups: Readonly<Record<YardGroup, number>>;
  /** `no_targets`; `nothing_judged`, for which there is never a 0/n; else `judged`. */
  readonly kind: 'judged' | 'nothing_judged' | 'no_targets';
}

/** Measures targets by the one yardstick. */
export function yardstickOf(rows: readonly Measured[]): Yardstick {
  const groups = Object.fromEntries(YARD_GROUPS.map((group) => [group, 0])) as Record<
    YardGroup,
    number
  >;
  let [good, judged, targets] = [0, 0, 0];
  for (const row of rows) {
    const group = yardGroupOf(row);
    if (group === null) continue;
    groups[group] += 1;
    targets += 1;
    if (STATUS[row.status].counting === 'judged') judged += 1;
    if (isGood(row.status)) good += 1;
  }
  return {
    good,
    met: groups.met,
    judged,
    behind: judged - good,
    waiting: targets - judged,
    targets,
    groups,
    kind: targets === 0 ? 'no_targets' : judged === 0 ? 'nothing_judged' : 'judged'
  };
}
