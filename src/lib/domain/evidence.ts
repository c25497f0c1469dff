import { isApart } from './bounds';
import { yearOfDay } from './day';
import { isYesNo, type Indicator } from './indicator';
import type { Observation } from './observation';
import {
  isSameTime,
  isWithin,
  isWithinOneYear,
  parsePeriod,
  type PeriodKind,
  runsOverYears
} from './period';
import { byUse, namedBase, readingOf, standardAt, valueOf } from './reading';
import type { Reason } from './reason';
import type { AssessmentContext, Reading } from './result';
import type { Target } from './target';

/** The readings a verdict rests on, in order of time, one for each place in time. */
export interface Evidence {
  readonly readings: readonly Reading[];
  /** Readings of the same places that were not used; a page shows them too. */
  readonly others: readonly Reading[];
  readonly fromYear: number;
  readonly dueYear: number;
  /** Year the path starts at: the target's own base period, else the first year of the term. */
  readonly baseYear: number;
  /** Why there is no reading, where there is none. */
  readonly emptyReason: Reason;
}

const FINENESS: Readonly<Record<PeriodKind, number>> = {
  span: 0,
  school_year: 0,
  year: 0,
  half: 1,
  quarter: 2,
  month: 3,
  census: 4
};
const FINEST: Readonly<Record<Indicator['frequency'], number>> = {
  year: 0,
  half: 1,
  quarter: 2,
  month: 3,
  term: 3,
  once: 3
};

/** Whether a series of this frequency has points of this kind: no half-year in a yearly series. */
function isOfSeries(kind: PeriodKind, frequency: Indicator['frequency']): boolean {
  return FINENESS[kind] <= FINEST[frequency];
}

/** Whether a figure for a span of years is a level; for money and counts it is a sum over the years. */
function isLevelSpan(indicator: Indicator): boolean {
  return indicator.kind !== 'money' && indicator.kind !== 'count';
}

/** Types that draw a line through their points, and so need points of one kind. */
function needsSeries({ type, rule }: Target): boolean {
  return ['A', 'C', 'D', 'G'].includes(type) || (type === 'H' && rule === 'by_date');
}

/** Growth compares whole years only. */
function needsWholeYears(target: Target, indicator: Indicator): boolean {
  return target.type === 'D' && indicator.kind !== 'growth';
}

function isUsable(reading: Reading, target: Target, indicator: Indicator): boolean {
  const { kind } = reading.period;
  // Counted another way than any report: a census is no step towards what a report will be judged by.
  if (kind === 'census') return false;
  if (runsOverYears(reading.period))
    return reading.isBase && (!needsSeries(target) || isLevelSpan(indicator));
  if (needsWholeYears(target, indicator)) return kind === 'year';
  return !needsSeries(target) || isOfSeries(kind, indicator.frequency);
}

/** A span of years gives way to an exact figure dated within it. */
function isOutdone(span: Reading, readings: readonly Reading[]): boolean {
  if (!runsOverYears(span.period)) return false;
  return readings.some(
    ({ period, value, observation }) =>
      value !== null &&
      !runsOverYears(period) &&
      isWithin(period, span.period) &&
      (observation?.provenance !== 'sample' || span.observation?.provenance === 'sample')
  );
}

function baseYearOf(target: Target, fromYear: number, readings: readonly Reading[]): number {
  const named = target.base_period === null ? null : parsePeriod(target.base_period);
  if (named !== null) return named.position;
  const positions = readings.map((reading) => reading.position);
  const startsEarlier = !positions.includes(fromYear) && positions.includes(fromYear - 1);
  return startsEarlier ? fromYear - 1 : fromYear;
}

/**
 * Sorts the observations of one unit and indicator into the readings of a target. The target's own
 * base value stands in where no observation has that place. Where the first year of the term is
 * not reported but the year before is, the path starts there.
 */
export function evidenceOf(
  target: Target,
  indicator: Indicator,
  observations: readonly Observation[],
  context: Pick<AssessmentContext, 'standards'>
): Evidence {
  const fromYear = yearOfDay(target.from) ?? 0;
  const dueYear = yearOfDay(target.due ?? '') ?? fromYear;
  const own = observations.filter(
    (row) =>
      row.indicator === target.indicator && (target.unit === 'all' || row.unit === target.unit)
  );
  const all: Reading[] = [];
  for (const row of own) {
    const reading = readingOf(row, indicator, context.standards, fromYear);
    if (reading !== null) all.push(reading);
  }
  const basePeriod = parsePeriod(target.base_period ?? String(fromYear));
  if (target.base_value !== null && basePeriod !== null) {
    const standard =
      target.standard ?? standardAt(context.standards, target.indicator, basePeriod.end);
    all.push(namedBase(basePeriod, target.base_value, standard));
  }
  const fitting = all.filter((reading) => isUsable(reading, target, indicator));
  const usable = fitting.filter((reading) => !isOutdone(reading, fitting));
  const readings: Reading[] = [];
  for (const reading of usable.sort((a, b) => a.position - b.position || byUse(a, b))) {
    if (readings.at(-1)?.position !== reading.position) readings.push(reading);
  }
  return {
    readings,
    others: all.filter((reading) => !readings.includes(reading)),
    fromYear,
    dueYear,
    baseYear: baseYearOf(target, fromYear, readings),
    emptyReason: emptyReasonOf(own, indicator)
  };
}

function emptyReasonOf(own: readonly Observation[], indicator: Indicator): Reason {
  const hasCounts = own.some((row) => row.numerator !== null && valueOf(row, indicator) === null);
  return hasCounts ? 'no_denominator' : 'no_value';
}

/** Readings inside the term. */
export function inTermOf(evidence: Evidence): readonly Reading[] {
  return evidence.readings.filter(
    (reading) => !reading.isBase && reading.period.year <= evidence.dueYear
  );
}

/** The reading that stands for a year: the one reaching furthest into it. */
export function readingOfYear(readings: readonly Reading[], year: number): Reading | null {
  const found = readings.filter(
    (reading) => isWithinOneYear(reading.period) && reading.period.year === year
  );
  return found.at(-1) ?? null;
}

/**
 * Figures that say something else than the one used about the same time: both are kept and shown. A sample
 * contradicts nothing but samples.
 */
export function rivalsOf(reading: Reading, others: readonly Reading[]): Reading[] {
  const standing = reading.observation?.standing;
  const isSample = reading.observation?.provenance === 'sample';
  return others.filter(
    ({ period, observation, interval }) =>
      isSameTime(period, reading.period) &&
      observation?.standing === standing &&
      (observation?.provenance === 'sample') === isSample &&
      isApart(interval, reading.interval)
  );
}

/** What a reader must know about a value that was used. */
export function cautionsOf(
  reading: Reading | null,
  others: readonly Reading[],
  indicator: Pick<Indicator, 'kind'>
): Reason[] {
  const observation = reading?.observation ?? null;
  if (reading === null || observation === null) return [];
  const cautions: Reason[] = [];
  const isEstimate = observation.standing === 'estimate';
  if (isEstimate) cautions.push('estimate');
  if (observation.comparator === '~') cautions.push('approximate');
  if (observation.provenance !== 'reported') cautions.push(observation.provenance);
  // An estimate of a year stands for the whole of it.
  // What is held is held: a title has no rest of the year to wait for.
  const isOpen = !runsOverYears(reading.period) && !isYesNo(indicator);
  if (isOpen && reading.coveredTo < reading.period.year && !isEstimate)
    cautions.push('part_of_year');
  const conflicts = rivalsOf(reading, others).map(({ observation: rival }): Reason =>
    rival?.document === observation.document ? 'conflicting_within' : 'conflicting'
  );
  return [...cautions, ...new Set(conflicts)];
}
