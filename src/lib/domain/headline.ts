import { STATUS, STATUSES, type Status } from './status';
import { type Measured, type Yardstick, yardstickOf } from './yardstick';

/** The yardstick of some targets with their number by status; `excluded` do not apply. */
export interface Headline extends Yardstick {
  readonly excluded: number;
  readonly counts: Readonly<Record<Status, number>>;
}

/** Counts targets by status. Never 0/n when nothing could be judged. */
export function headlineOf(rows: readonly Measured[]): Headline {
  const counts = Object.fromEntries(STATUSES.map((status) => [status, 0])) as Record<
    Status,
    number
  >;
  for (const { status } of rows) counts[status] += 1;
  const excluded = rows.filter(({ status }) => STATUS[status].counting === 'excluded').length;
  return { ...yardstickOf(rows), excluded, counts };
}
