import { STATUS_ROWS, type StatusRow } from './status-words';
import type { Text } from './text';

/** Every status a target can have; one is named per target, with its reason. */
export const STATUSES = [
  'met',
  'met_at_risk',
  'met_falling',
  'met_no_clear_change',
  'on_track',
  'needs_acceleration',
  'limited',
  'moving_away',
  'no_clear_change',
  'not_met',
  'not_met_improving',
  'not_met_no_clear_change',
  'not_met_final',
  'awaiting_final',
  'not_due',
  'due_soon',
  'overdue',
  'achieved',
  'achieved_late',
  'no_data',
  'insufficient_data',
  'not_computable',
  'not_assessed_break',
  'not_applicable'
] as const;

export type Status = (typeof STATUSES)[number];

/** Whole families, for filters and for words such as "đạt" or "chưa đến hạn". */
export type StatusFamily = 'met' | 'under_way' | 'not_met' | 'waiting' | 'not_applicable';

/** Colour token without its prefix: `--st-<colour>` and `--st-<colour>-tint`. */
export type StatusColour = 'met' | 'on' | 'acc' | 'lim' | 'away' | 'none';

/** Symbol in the icon sheet. */
export type StatusIcon =
  | 'st-met'
  | 'st-risk'
  | 'st-falling'
  | 'st-on'
  | 'st-acc'
  | 'st-lim'
  | 'st-away'
  | 'st-none'
  | 'st-few'
  | 'st-due'
  | 'st-break'
  | 'st-na';

/** `judged` stands in n of "đạt k/n"; `waiting` is counted apart; `excluded` is not counted at all. */
export type Counting = 'judged' | 'waiting' | 'excluded';

export interface StatusKind {
  readonly label: Text;
  readonly meaning: Text;
  readonly icon: StatusIcon;
  readonly colour: StatusColour;
  readonly family: StatusFamily;
  readonly counting: Counting;
  /** True when the target counts in k of "đạt k/n". */
  readonly counts: boolean;
  /** 0 is the worst. Orders a list; it is not a score and is never added up. */
  readonly severity: number;
}

function kindOf([
  vi,
  en,
  mVi,
  mEn,
  icon,
  colour,
  family,
  counting,
  severity
]: StatusRow): StatusKind {
  return {
    label: { vi, en },
    meaning: { vi: mVi, en: mEn },
    icon,
    colour,
    family,
    counting,
    counts: family === 'met',
    severity
  };
}

/** Label, meaning, icon, colour, family and order of every status. */
export const STATUS: Readonly<Record<Status, StatusKind>> = Object.fromEntries(
  STATUSES.map((status) => [status, kindOf(STATUS_ROWS[status])])
) as Readonly<Record<Status, StatusKind>>;

export function isStatus(text: unknown): text is Status {
  return (STATUSES as readonly unknown[]).includes(text);
}

/** Whether a status stands in n of "đạt k/n" (`judged`), is counted apart, or is left out. */
export function countsInN(status: Status): boolean {
  return STATUS[status].counting === 'judged';
}

/** Whether a target is met, or on its way at the pace it needs. */
export function isGood(status: Status): boolean {
  return STATUS[status].counts || status === 'on_track';
}

/** Order for "sort by worst": negative when `a` is worse than `b`. */
export function bySeverity(a: Status, b: Status): number {
  return STATUS[a].severity - STATUS[b].severity;
}
