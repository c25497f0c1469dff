/**
 * Kinds of period a value can be reported for. A span covers several whole years; a school year begins in
 * September and ends with May of the next year; a census is the one day a population census counts, another
 * way of counting than any report.
 */
export type PeriodKind = 'year' | 'half' | 'quarter' | 'month' | 'school_year' | 'span' | 'census';

/** A parsed period; dates are ISO days, both included. */
export interface Period {
  readonly text: string;
  readonly kind: PeriodKind;
  readonly start: string;
  readonly end: string;
  /** Calendar year the period starts in. */
  readonly startYear: number;
  /** Calendar year the period ends in. */
  readonly year: number;
  /** End of the period on the calendar: the end of a quarter is year + q/4, the end of a year is year + 1. */
  readonly yearEnd: number;
  /** Place among yearly points, which stand at their year's end: 2025 for "2025", 2024.75 for "2025-Q3". */
  readonly position: number;
}

/** Census day: 1 April of a year that ends in 9. Every other day is the `as_of` of a figure, not its period. */
const CENSUS = /^(\d{3}9)-04-01$/;
const SHAPE = /^(\d{4})(?:-H([12])|-Q([1-4])|-(0[1-9]|1[0-2])|\/(\d{4})(-Y)?|-(SY))?$/;

function lastDayOf(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

function isoOf(year: number, month: number, day: number): string {
  const pad = (n: number, width: number): string => String(n).padStart(width, '0');
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
}

function periodOf(
  text: string,
  kind: PeriodKind,
  startYear: number,
  firstMonth: number,
  year: number,
  lastMonth: number
): Period {
  return {
    text,
    kind,
    start: isoOf(startYear, firstMonth, 1),
    end: isoOf(year, lastMonth, lastDayOf(year, lastMonth)),
    startYear,
    year,
    yearEnd: year + lastMonth / 12,
    position: year - 1 + lastMonth / 12
  };
}

/** Whether the text is the day of a population census, as `2019-04-01`. */
export function isCensusDay(text: string): boolean {
  return CENSUS.test(text.trim());
}

function censusOf(day: string): Period {
  const year = Number(day.slice(0, 4));
  // Up to the first of April a quarter of the year has passed.
  const before = year - 1 + 3 / 12;
  const days = { start: day, end: day, startYear: year, year };
  return { text: day, kind: 'census', ...days, yearEnd: before + 1, position: before };
}

/**
 * Reads `2025`, `2025-H1`, `2025-Q3`, `2025-09`, `2020/2025`, `2020/2025-Y` (what is said of every year of the span),
 * `2024-SY` (the school year 2024–2025) or the census day `2019-04-01`; null when the text is none of these.
 */
export function parsePeriod(text: string): Period | null {
  const known = PARSED.get(text);
  if (known !== undefined) return known;
  const period = parsed(text);
  // A reader's own texts may be anything: only what is a period is kept, and of those there are few.
  if (period !== null) PARSED.set(text, period);
  return period;
}

/** Data name the same few hundred periods thousands of times. */
const PARSED = new Map<string, Period>();

function parsed(text: string): Period | null {
  if (isCensusDay(text)) return censusOf(text.trim());
  const match = SHAPE.exec(text.trim());
  if (match === null) return null;
  const [whole, year, half, quarter, month, last, , school] = match;
  const y = Number(year);
  if (half !== undefined) {
    const end = Number(half) * 6;
    return periodOf(whole, 'half', y, end - 5, y, end);
  }
  if (quarter !== undefined) {
    const end = Number(quarter) * 3;
    return periodOf(whole, 'quarter', y, end - 2, y, end);
  }
  if (month !== undefined) return periodOf(whole, 'month', y, Number(month), y, Number(month));
  if (school !== undefined) return periodOf(whole, 'school_year', y, 9, y + 1, 5);
  if (last === undefined) return periodOf(whole, 'year', y, 1, y, 12);
  return Number(last) < y ? null : periodOf(whole, 'span', y, 1, Number(last), 12);
}

/** Orders by end, then by start (a span before the year it ends with), then by text. */
export function byPeriod(a: Period, b: Period): number {
  if (a.end !== b.end) return a.end < b.end ? -1 : 1;
  if (a.start !== b.start) return a.start < b.start ? -1 : 1;
  return a.text < b.text ? -1 : a.text > b.text ? 1 : 0;
}

/**
 * Whether two figures speak of the same time; a span around a year says something else than the year, and every
 * year of a span something else than the span.
 */
export function isSameTime(a: Period, b: Period): boolean {
  return a.start === b.start && a.end === b.end && isEveryYear(a) === isEveryYear(b);
}

/** Whether every day of `inner` lies in `outer`. */
export function isWithin(inner: Period, outer: Period): boolean {
  return inner.start >= outer.start && inner.end <= outer.end;
}

/** Whether a figure of the span is said of every year of it ("hằng năm"), not of the span as a whole. */
export function isEveryYear({ kind, text }: Pick<Period, 'kind' | 'text'>): boolean {
  return kind === 'span' && text.endsWith('-Y');
}

/** Whether the period runs over the end of a year: a span, or a school year. It is no point among years. */
export function runsOverYears({ kind }: Pick<Period, 'kind'>): boolean {
  return kind === 'span' || kind === 'school_year';
}

/** Whether the period lies inside one calendar year, so that it can give that year a verdict. */
export function isWithinOneYear(period: Period): boolean {
  return period.startYear === period.year;
}

/** How an indicator counts over a span of years. */
export interface CountedOver {
  readonly kind: string;
  readonly frequency?: string;
}

/**
 * Whether a figure of a span is of one of its years, and which is not stated. What is said of every year, grows or
 * adds up over the span lacks none.
 */
export function lacksYear(text: string, { kind, frequency }: CountedOver): boolean {
  const period = parsePeriod(text);
  if (period?.kind !== 'span' || isEveryYear(period)) return false;
  return kind !== 'growth' && frequency !== 'term';
}

/** When a figure is of. */
export interface Dated {
  readonly period: string;
  /** The day up to which it was counted, where its period was not over by then; absent where it is whole. */
  readonly upTo?: string;
}

/** The period of a figure, and the day it was counted on where its period was not over yet. @param asOf an ISO day */
export function datedOf({
  period,
  as_of: asOf
}: {
  readonly period: string;
  readonly as_of: string | null;
}): Dated {
  const end = parsePeriod(period)?.end;
  return asOf === null || end === undefined || asOf >= end ? { period } : { period, upTo: asOf };
}
