import { yearOfDay } from './day';
import type { Observation } from './observation';
import { parsePeriod } from './period';
import type { Target } from './target';

/** The stretch of time a reader looks at: a whole term, a phase of it, or one year under review. */
export interface Scope {
  readonly kind: 'term' | 'phase' | 'year';
  readonly fromYear: number;
  readonly toYear: number;
  /** The day targets are judged on: the day of the data, or the last day of what is looked at. */
  readonly today: string;
}

const TERM_YEARS = 5;

/** Whether a whole term is looked at on its last day: then, and only then, is it summed up. */
export function isTermOver({ kind, toYear, today }: Scope): boolean {
  return kind === 'term' && today >= `${toYear}-12-31`;
}

/** Periods the site speaks of by name: terms and their phases. */
export const TERMS = ['2025-2030', '2025-2027', '2028-2030', '2020-2025'] as const;
export type Term = (typeof TERMS)[number];

/** Periods that are judged ahead: those a reader can choose, and the year that the earlier one is compared with. */
export function periodsAhead(dataDay: string): readonly string[] {
  const year = Number(dataDay.slice(0, 4));
  return [...TERMS, ...[year, year - 1, year - 2].map(String)];
}

/**
 * Reads "2025-2030" (five years: a term), "2025-2027" (a phase) or "2026" (a year under review).
 * @throws RangeError for any other text
 */
export function scopeOf(period: string, dataDay: string): Scope {
  const [, from, to] = /^(\d{4})(?:-(\d{4}))?$/.exec(period) ?? [];
  if (from === undefined) throw new RangeError(`"${period}" is neither a year nor two`);
  const fromYear = Number(from);
  const toYear = Number(to ?? from);
  const last = `${toYear}-12-31`;
  return {
    kind: to === undefined ? 'year' : toYear - fromYear < TERM_YEARS ? 'phase' : 'term',
    fromYear,
    toYear,
    today: dataDay < last ? dataDay : last
  };
}

/** Whether one year is looked at from its end: then nothing can be done in it any more. */
export function isYearOver({ kind, toYear, today }: Scope): boolean {
  return kind === 'year' && today >= `${toYear}-12-31`;
}

/** The year to speak of: the one under review, else the one the day lies in, within what is looked at. */
export function yearLookedAt({ fromYear, toYear, today }: Scope): number {
  const year = yearOfDay(today) ?? toYear;
  return Math.max(fromYear, Math.min(year, toYear));
}

/** Whether a target asks something of every single year. */
export function isYearly(target: Pick<Target, 'type' | 'rule'>): boolean {
  return target.type === 'B' || target.rule === 'each_year' || target.rule === 'within_year';
}

/**
 * The target as far as it belongs to the scope; null when it does not. A term keeps what begins and ends
 * in it. A phase keeps what falls due in it, and of yearly targets its own years. A year under review
 * keeps every target that runs in that year, unchanged. A target without a stated deadline runs on: it
 * belongs to the term it begins in, and to every phase and year from then on.
 */
export function targetWithin(target: Target, scope: Scope): Target | null {
  const from = yearOfDay(target.from) ?? scope.fromYear;
  if (target.due === null) return runsWithin(from, scope) ? target : null;
  const due = yearOfDay(target.due) ?? scope.toYear;
  if (due < scope.fromYear || from > scope.toYear) return null;
  if (scope.kind === 'year') return target;
  if (scope.kind === 'term') return from >= scope.fromYear && due <= scope.toYear ? target : null;
  if (!isYearly(target)) return due <= scope.toYear ? target : null;
  return {
    ...target,
    from: from < scope.fromYear ? String(scope.fromYear) : target.from,
    due: due > scope.toYear ? String(scope.toYear) : target.due
  };
}

function runsWithin(from: number, { kind, fromYear, toYear }: Scope): boolean {
  return kind === 'term' ? from >= fromYear && from < toYear : from <= toYear;
}

/** Whether a figure was there to be known at the end of the scope; a text that is no period never is. */
export function isKnownWithin(row: Pick<Observation, 'period'>, scope: Scope): boolean {
  const period = parsePeriod(row.period);
  return period !== null && period.year <= scope.toYear;
}
