import { intervalOf } from '../bounds';
import type { Comparator } from '../observation';
import type { DatedFigure, RowIndicator } from './merger-input';
import type { Known } from './sum';

/** Ends of what a value may be; null is open, both equal is a number. */
export interface Ends {
  readonly low: Known;
  readonly high: Known;
}

/**
 * The values a figure may stand for; an end is null where its bound leaves it open. With rivals it stands for
 * every one of them.
 */
export function endsOf(figure: DatedFigure, indicator: RowIndicator): Ends | null {
  if (figure.value === null) return null;
  const said = [
    { comparator: figure.comparator, value: figure.value, valueMax: figure.value_max },
    ...(figure.rivals ?? [])
  ];
  return said
    .map(({ comparator, value, valueMax }): Ends => {
      const isBound = comparator !== '=' && comparator !== '~';
      const limit = isBound ? { min: null, max: null } : indicator;
      return intervalOf(comparator as Comparator, value, valueMax, limit.min, limit.max);
    })
    .reduce(hullOf);
}

/** The least that holds both. */
function hullOf(a: Ends, b: Ends): Ends {
  return {
    low: a.low === null || b.low === null ? null : Math.min(a.low, b.low),
    high: a.high === null || b.high === null ? null : Math.max(a.high, b.high)
  };
}

/** Difference of two values of which each may lie between its ends; open where one of them is. */
export function minus(after: Ends, before: Ends): Ends {
  const less = (a: Known, b: Known): Known => (a === null || b === null ? null : a - b);
  return { low: less(after.low, before.high), high: less(after.high, before.low) };
}

/** Whether at least one end is known. */
export function isKnown({ low, high }: Ends): boolean {
  return low !== null || high !== null;
}
