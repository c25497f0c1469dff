import { dayNumberOf } from './day';
import type { Status } from './status';

/** Days before the date from which a title is due soon, unless the target sets its own. */
export const DUE_SOON_DAYS = 180;

/** Type F: a title by a date. All dates are ISO days. */
export interface TitleInput {
  readonly deadline: string;
  readonly achievedOn: string | null;
  readonly today: string;
  readonly dueSoonDays: number | null;
}

export interface TitleResult {
  readonly status: Status;
  /** Deadline minus the day of recognition, else minus today; negative when past. Null for no day. */
  readonly daysLeft: number | null;
}

/** Judges a title: a recognition dated after today has not happened yet; the deadline day is in time. */
export function titleByDateOf(input: TitleInput): TitleResult {
  const deadline = dayNumberOf(input.deadline);
  const today = dayNumberOf(input.today);
  if (deadline === null || today === null) return { status: 'not_computable', daysLeft: null };
  const achieved = input.achievedOn === null ? null : dayNumberOf(input.achievedOn);
  if (achieved !== null && achieved <= today) {
    const daysLeft = deadline - achieved;
    return { status: daysLeft >= 0 ? 'achieved' : 'achieved_late', daysLeft };
  }
  const daysLeft = deadline - today;
  if (daysLeft < 0) return { status: 'overdue', daysLeft };
  const soon = input.dueSoonDays ?? DUE_SOON_DAYS;
  return { status: daysLeft <= soon ? 'due_soon' : 'not_due', daysLeft };
}
