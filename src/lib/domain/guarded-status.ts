import type { Status } from './status';

/** Statuses that rest on which way a figure went, and what is said where its change is not clear. */
const UNCLEAR: Partial<Record<Status, Status>> = {
  moving_away: 'no_clear_change',
  met_falling: 'met_no_clear_change',
  met_at_risk: 'met_no_clear_change',
  not_met_improving: 'not_met_no_clear_change'
};

/** The status as it may be said: where the change is not clear, nothing is called rising or falling. */
export function guardedStatusOf(status: Status, clearChange: boolean | null): Status {
  return clearChange === false ? (UNCLEAR[status] ?? status) : status;
}
