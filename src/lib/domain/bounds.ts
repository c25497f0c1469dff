import { EPSILON } from './epsilon';
import type { Comparator } from './observation';
import type { TargetComparator } from './target';

/** The values a figure may lie between; an open end excludes its bound, null is unbounded. */
export interface Interval {
  readonly low: number | null;
  readonly high: number | null;
  readonly lowOpen: boolean;
  readonly highOpen: boolean;
}

/** `met` when the whole interval meets the target, `missed` when none of it does. */
export type BoundVerdict = 'met' | 'missed' | 'undecided';

/** The interval of a figure as reported; min and max are the limits of the indicator. */
export function intervalOf(
  comparator: Comparator,
  value: number,
  valueMax: number | null,
  min: number | null,
  max: number | null
): Interval {
  if (comparator === '>' || comparator === '>=') {
    return { low: value, high: valueMax ?? max, lowOpen: comparator === '>', highOpen: false };
  }
  // How near "just below" is, no source says: what is sure is that the number is not reached.
  if (comparator === '<' || comparator === '<=' || comparator === '<~') {
    return { low: min, high: value, lowOpen: false, highOpen: comparator !== '<=' };
  }
  return { low: value, high: valueMax ?? value, lowOpen: false, highOpen: false };
}

/** Whether the interval is a single value. */
export function isExact(interval: Interval): boolean {
  return interval.low !== null && interval.low === interval.high;
}

/** Whether two intervals share no value: what they stand for cannot both be true. */
export function isApart(a: Interval, b: Interval): boolean {
  const isBelow = (low: Interval, high: Interval): boolean => {
    if (low.high === null || high.low === null) return false;
    const room = high.low - low.high;
    return low.highOpen || high.lowOpen ? room >= -EPSILON : room > EPSILON;
  };
  return isBelow(a, b) || isBelow(b, a);
}

function flip({ low, high, lowOpen, highOpen }: Interval): Interval {
  return {
    low: high === null ? null : -high,
    high: low === null ? null : -low,
    lowOpen: highOpen,
    highOpen: lowOpen
  };
}

/** Judges an interval against "at least" (or "more than") a level. */
function atLeastVerdict(interval: Interval, level: number, strict: boolean): BoundVerdict {
  const { low, high, lowOpen, highOpen } = interval;
  if (low !== null) {
    const edge = strict && !lowOpen ? EPSILON : -EPSILON;
    if (strict && !lowOpen ? low - level > edge : low - level >= edge) return 'met';
  }
  if (high !== null) {
    if (strict || highOpen ? high - level <= EPSILON : high - level < -EPSILON) return 'missed';
  }
  return 'undecided';
}

/**
 * Judges an interval against a target: met when all of it meets the target, missed when none of it
 * does. "=" asks for the level itself.
 */
export function boundVerdictOf(
  interval: Interval,
  comparator: TargetComparator,
  level: number
): BoundVerdict {
  if (comparator === '>=' || comparator === '>') {
    return atLeastVerdict(interval, level, comparator === '>');
  }
  if (comparator === '<=' || comparator === '<') {
    return atLeastVerdict(flip(interval), -level, comparator === '<');
  }
  const above = atLeastVerdict(interval, level, false);
  const below = atLeastVerdict(flip(interval), -level, false);
  if (above === 'missed' || below === 'missed') return 'missed';
  return above === 'met' && below === 'met' ? 'met' : 'undecided';
}

/** Judges an interval against a range, both ends included; a null end sets no limit. */
export function rangeVerdictOf(
  interval: Interval,
  low: number | null,
  high: number | null
): BoundVerdict {
  const verdicts = [
    low === null ? 'met' : boundVerdictOf(interval, '>=', low),
    high === null ? 'met' : boundVerdictOf(interval, '<=', high)
  ];
  if (verdicts.includes('missed')) return 'missed';
  return verdicts.includes('undecided') ? 'undecided' : 'met';
}
