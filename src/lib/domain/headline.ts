import { STATUS, STATUSES, type Status } from './status';

/** "Đạt k/n": n are the judged targets; `waiting` are counted apart, `excluded` do not apply. */
export interface Headline {
  readonly met: number;
  readonly judged: number;
  readonly waiting: number;
  readonly excluded: number;
  /** All targets that apply: judged and waiting. */
  readonly targets: number;
  readonly counts: Readonly<Record<Status, number>>;
  /** `no_targets`; `nothing_judged` ("21 mục tiêu · chưa có số liệu trong kỳ"); else `judged`. */
  readonly kind: 'judged' | 'nothing_judged' | 'no_targets';
}

/** Counts a unit's targets by status. Never 0/n when nothing could be judged. */
export function headlineOf(rows: readonly { readonly status: Status }[]): Headline {
  const counts = Object.fromEntries(STATUSES.map((status) => [status, 0])) as Record<
    Status,
    number
  >;
  let met = 0;
  const by = { judged: 0, waiting: 0, excluded: 0 };
  for (const { status } of rows) {
    counts[status] += 1;
    by[STATUS[status].counting] += 1;
    if (STATUS[status].counts) met += 1;
  }
  const targets = by.judged + by.waiting;
  const kind = targets === 0 ? 'no_targets' : by.judged === 0 ? 'nothing_judged' : 'judged';
  return { met, ...by, targets, counts, kind };
}
