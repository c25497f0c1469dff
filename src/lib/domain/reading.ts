import { intervalOf, type Interval } from './bounds';
import { positionOfDay } from './day';
import { quotientOf } from './epsilon';
import type { Indicator, Standard } from './indicator';
import { rateOf } from './missing';
import { type Observation, trustOf } from './observation';
import { type Dated, datedOf, isWithinOneYear, parsePeriod, type Period } from './period';
import type { Reading } from './result';

/** Value as reported, or from its counts when only those were reported; null when neither is there. */
export function valueOf(
  observation: Pick<Observation, 'value' | 'numerator' | 'denominator'>,
  indicator: Pick<Indicator, 'kind'>
): number | null {
  if (observation.value !== null) return observation.value;
  if (indicator.kind === 'rate') return rateOf(observation.numerator, observation.denominator);
  return observation.denominator === null
    ? observation.numerator
    : quotientOf(observation.numerator, observation.denominator);
}

/** The standard in force at a day for an indicator; null when none is recorded. */
export function standardAt(
  standards: readonly Standard[],
  indicator: string,
  day: string
): string | null {
  const found = standards.find(
    (row) =>
      row.indicator === indicator &&
      row.valid_from <= day &&
      (row.valid_to === null || day <= row.valid_to)
  );
  return found?.standard ?? null;
}

/** What tells the standard of a figure: its own word, else the end of its period. */
export interface Measured {
  readonly standard: string | null;
  readonly period: string;
}

/**
 * Whether the rule an indicator is measured by changed between two figures, as they say or as the dates of
 * the standards say. A time for which no standard is recorded lies under another rule than one that has one;
 * without any standard there is no change.
 */
export function isAcrossStandards(
  a: Measured,
  b: Measured,
  indicator: string,
  standards: readonly Standard[]
): boolean {
  const [then, now] = [a, b].map(
    ({ standard, period }) =>
      standard ?? standardAt(standards, indicator, parsePeriod(period)?.end ?? '')
  );
  return then !== now;
}

/** Before the term: an earlier year, or a span of years that ends where the term begins. */
export function isBeforeTerm(period: Period, fromYear: number): boolean {
  return isWithinOneYear(period) ? period.year < fromYear : period.year <= fromYear;
}

/** Reads an observation for a verdict; null when its period or value cannot be used. */
export function readingOf(
  observation: Observation,
  indicator: Indicator,
  standards: readonly Standard[],
  fromYear: number
): Reading | null {
  const period = parsePeriod(observation.period);
  const value = valueOf(observation, indicator);
  if (period === null || value === null) return null;
  const { comparator, value_max: valueMax } = observation;
  const interval: Interval = intervalOf(comparator, value, valueMax, indicator.min, indicator.max);
  const isPoint = (comparator === '=' || comparator === '~') && valueMax === null;
  const asOf = observation.as_of === null ? null : positionOfDay(observation.as_of);
  return {
    observation,
    period,
    position: period.position,
    coveredTo: asOf === null ? period.position : Math.min(asOf, period.position),
    value: isPoint ? value : null,
    interval,
    standard: observation.standard ?? standardAt(standards, indicator.indicator, period.end),
    isBase: isBeforeTerm(period, fromYear)
  };
}

/** A value the target itself names as its base, with no observation behind it. */
export function namedBase(period: Period, value: number, standard: string | null): Reading {
  return {
    observation: null,
    period,
    position: period.position,
    coveredTo: period.position,
    value,
    interval: { low: value, high: value, lowOpen: false, highOpen: false },
    standard,
    isBase: true
  };
}

const LENGTH: Readonly<Record<Period['kind'], number>> = {
  year: 0,
  half: 1,
  quarter: 2,
  month: 3,
  school_year: 4,
  span: 5,
  census: 6
};

type Criterion = (reading: Reading, observation: Observation) => number | string;

/** What decides between two figures, in order; the smaller one is used. */
const CRITERIA: readonly Criterion[] = [
  (_reading, { provenance }) => (provenance === 'sample' ? 1 : 0),
  (_reading, { leads }) => (leads === true ? 0 : 1),
  ({ period }) => LENGTH[period.kind],
  ({ value }) => (value === null ? 1 : 0),
  (_reading, { comparator }) => (comparator === '~' ? 1 : 0),
  (_reading, { standing }) => (standing === 'estimate' ? 1 : 0),
  (_reading, observation) => trustOf(observation),
  ({ coveredTo }) => -coveredTo,
  (_reading, { observation }) => observation
];

/**
 * Which of two figures for the same place in time is used: sourced before sample, what the reader chose, the whole year
 * before a part of it and a dated one before a span, exact before a bound, final before estimate,
 * reported before derived, the later day; a base the target names only where nothing is reported.
 * The other one is kept and shown.
 */
export function byUse(a: Reading, b: Reading): number {
  if (a.observation === null || b.observation === null) {
    return Number(a.observation === null) - Number(b.observation === null);
  }
  for (const criterion of CRITERIA) {
    const mine = criterion(a, a.observation);
    const theirs = criterion(b, b.observation);
    if (mine !== theirs) return mine < theirs ? -1 : 1;
  }
  return 0;
}

/** When a reading is of; one that only a target names has no day. */
export function datedReading({ observation, period }: Reading): Dated {
  return observation === null ? { period: period.text } : datedOf(observation);
}
