import type { Indicator } from '../indicator';
import { datedOf, type Period, parsePeriod } from '../period';
import { MERGER_DAY, MERGER_YEAR } from './mid-year-flow';

type Counted = Pick<Indicator, 'kind' | 'numerator'>;

/** Kinds of period from the one compared first. */
const KINDS = ['year', 'half', 'quarter', 'month', 'school_year', 'span', 'census'] as const;

/** Parts of a year that end together: of what counts up from January they say the same. */
const ENDS: Readonly<Record<string, string>> = {
  '-Q1': '-03',
  '-H1': '-06',
  '-Q2': '-06',
  '-Q3': '-09',
  '-Q4': '',
  '-12': ''
};

const TO_DATE = /lũy kế/;
const HAPPENS = /khen|biểu dương|số thu|phát sinh|hồ sơ(?! đang)/;

/** Whether figures of parts of a year count from January on, so that December says the year. */
export function countsUp({ kind, numerator }: Counted): boolean {
  return kind === 'money' || TO_DATE.test(numerator ?? '');
}

/**
 * Whether two halves of a year add up to it: what happens (money, commendations, dossiers) does, what
 * stands at a date (households, schools) does not; nor does a share of a plan that holds for the year.
 */
export function addsUpOverTime({ kind, numerator }: Counted): boolean {
  const counted = numerator ?? '';
  return kind === 'money' || (HAPPENS.test(counted) && !TO_DATE.test(counted));
}

const SCHOOL_YEAR = '-SY';

/**
 * What two periods must share to be compared: the part of the year, "" for the whole, "-H1", "-Q3", "-10",
 * "-SY" for a school year.
 * Null for a span of years and for a census, which compare with nothing.
 */
export function likenessOf(indicator: Counted, period: Period): string | null {
  if (period.kind === 'span' || period.kind === 'census') return null;
  if (period.kind === 'school_year') return SCHOOL_YEAR;
  const part = period.text.slice(4);
  return countsUp(indicator) ? (ENDS[part] ?? part) : part;
}

/** Whether a figure counts only since the merger although those of other years count from January. */
function isCountedAnew(indicator: Counted, period: Period): boolean {
  const isPart = period.kind === 'quarter' || period.kind === 'month';
  return isPart && countsUp(indicator) && period.year === MERGER_YEAR && period.end >= MERGER_DAY;
}

/**
 * Whether a figure of what adds up over time was counted before its period was over: "2026, to 20/9/2026" says
 * less than the year. What stands at a date says it of that day alone, and is as good as any other.
 */
export function isCountedShort(
  indicator: Counted,
  { period, as_of: asOf = null }: { readonly period: string; readonly as_of?: string | null }
): boolean {
  const adds = countsUp(indicator) || addsUpOverTime(indicator);
  return adds && datedOf({ period, as_of: asOf }).upTo !== undefined;
}

/** Whether a figure counts over another time than figures of its period in other years do: nothing compares with it. */
export function isCountedApart(
  indicator: Counted,
  figure: { readonly period: string; readonly as_of?: string | null },
  period: Period
): boolean {
  return isCountedAnew(indicator, period) || isCountedShort(indicator, figure);
}

/** Whether a period ended before the merger. */
export function isBeforeMerger(period: Period): boolean {
  return period.end < MERGER_DAY;
}

/** A span of years that began before the merger and ended after it. */
export function isAroundMerger(period: Period): boolean {
  return period.kind === 'span' && period.start < MERGER_DAY && !isBeforeMerger(period);
}

/** Place of a period's kind in the order in which they are compared. */
export function rankOfKind(period: Period): number {
  return KINDS.indexOf(period.kind);
}

/** A year, of a school year the one it begins in, and the period that stands for it in a comparison. */
export interface LikePeriod {
  readonly year: number;
  readonly text: string;
}

/**
 * The periods of a likeness among some, one a year, the latest first; of several in a year the longest.
 * Texts that are no period are left out.
 */
export function likePeriodsOf(
  texts: readonly string[],
  indicator: Counted,
  likeness: string
): readonly LikePeriod[] {
  const byYear = new Map<number, Period>();
  for (const text of texts) {
    const period = parsePeriod(text);
    if (period === null || likenessOf(indicator, period) !== likeness) continue;
    const year = period.startYear;
    const kept = byYear.get(year);
    if (kept === undefined || rankOfKind(period) < rankOfKind(kept)) byYear.set(year, period);
  }
  return [...byYear].sort(([a], [b]) => b - a).map(([year, { text }]) => ({ year, text }));
}
