import { dueDayOf, positionOfDay } from './day';
import { EPSILON } from './epsilon';
import type { Evidence } from './evidence';
import type { Indicator } from './indicator';
import { growthCumulativeOf } from './growth';
import { pointsReductionOf, relativeReductionOf } from './reduce';
import type { Goal, Reading } from './result';
import type { Series, Way } from './series';
import { firstCountedYearOf, type Target } from './target';

/** Direction a target asks for: by its comparator, and for "=" by the indicator. */
export function wayOf(
  target: Pick<Target, 'comparator' | 'type'>,
  indicator: Pick<Indicator, 'direction'>
): Way {
  if (target.type === 'C') return 'decrease';
  if (target.comparator === '=') {
    return indicator.direction === 'decrease' ? 'decrease' : 'increase';
  }
  return target.comparator.startsWith('<') ? 'decrease' : 'increase';
}

/**
 * The whole number that asks the same of whole things as a level between two of them: 77.4 households or fewer are
 * 77 or fewer, over 77.4 of them over 77.
 */
export function wholeLevelOf(level: number, way: Way, isStrict: boolean): number {
  const isAbove = (way === 'increase') !== isStrict;
  return isAbove ? Math.ceil(level - EPSILON) : Math.floor(level + EPSILON);
}

/** Whether touching the level is not enough. */
export function isStrictTarget(target: Pick<Target, 'comparator'>): boolean {
  return target.comparator === '>' || target.comparator === '<';
}

/** The comparator a level is judged by: "=" asks to reach it from the side the indicator comes from. */
export function reachComparatorOf(
  target: Pick<Target, 'comparator' | 'type'>,
  indicator: Pick<Indicator, 'direction'>
): Goal['comparator'] {
  if (target.comparator !== '=') return target.comparator;
  return wayOf(target, indicator) === 'increase' ? '>=' : '<=';
}

/** A reading that is a single value. */
export type ExactReading = Reading & { readonly value: number };

export function isExactReading(reading: Reading): reading is ExactReading {
  return reading.value !== null;
}

/** Readings that are single values; bounds are judged apart. */
export function exactOf(readings: readonly Reading[]): ExactReading[] {
  return readings.filter(isExactReading);
}

/** The exact readings as a series on the axis of yearly points. */
export function seriesOf(readings: readonly Reading[]): Series {
  return readings.map((reading) => [reading.position, reading.value] as const);
}

/** Place of the due date among yearly points. */
export function duePositionOf(target: Pick<Target, 'due'>, dueYear: number): number {
  const day = target.due === null ? null : dueDayOf(target.due);
  return (day === null ? null : positionOfDay(day)) ?? dueYear;
}

/** The exact reading a path starts from: at the base year, else the first later, else the last earlier. */
export function baseReadingOf(evidence: Evidence, duePosition: number): ExactReading | null {
  const exact = exactOf(evidence.readings).filter((reading) => reading.position <= duePosition);
  const atOrAfter = exact.find((reading) => reading.position >= evidence.baseYear);
  return atOrAfter ?? exact.at(-1) ?? null;
}

function levelAsked(target: Target, base: Reading | null, years: number): number | null {
  const from = base?.value ?? null;
  const { change } = target;
  if (target.type === 'C') {
    if (target.rule === 'relative') {
      return relativeReductionOf(from, change === null ? null : change * 100);
    }
    return from === null || change === null ? null : pointsReductionOf(from, change, years);
  }
  if (target.type !== 'D' || from === null || change === null) return null;
  if (target.rule === 'cumulative') return growthCumulativeOf(from, change, years).levelTarget;
  return target.rule === 'average' && from > 0 ? from * (1 + change) ** years : null;
}

/** What a target asks, with a reduction or growth turned into a level where the base is known. */
export function goalOf(target: Target, evidence: Evidence): Goal {
  const dueDay = target.due === null ? null : (dueDayOf(target.due) ?? `${evidence.dueYear}-12-31`);
  const duePosition = duePositionOf(target, evidence.dueYear);
  const base = baseReadingOf(evidence, duePosition);
  const derived =
    target.value === null
      ? levelAsked(target, base, duePosition - (base?.position ?? duePosition))
      : null;
  return {
    comparator: target.comparator,
    value: dueDay === null ? null : (target.value ?? derived),
    valueMax: target.value_max,
    change: target.change,
    fromYear: firstCountedYearOf(target),
    dueYear: evidence.dueYear,
    dueDay,
    isDerived: derived !== null
  };
}
