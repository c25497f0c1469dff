import { isAtLeast } from './epsilon';
import type { Status } from './status';

/** Type H: stay within a range. A null end sets no limit on that side. */
export interface RangeInput {
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  /** True once the date is reached: outside the range is then final. */
  readonly isOver: boolean;
}

export interface RangeResult {
  /** How far outside: negative below the range, positive above it, 0 inside. */
  readonly distance: number | null;
  readonly status: Status;
}

/** Judges a value against a range, both ends included. */
export function rangeOf(input: RangeInput): RangeResult {
  const { value, low, high } = input;
  if (value === null) return { distance: null, status: 'no_data' };
  if (low !== null && !isAtLeast(value, low)) return outside(value - low);
  if (high !== null && !isAtLeast(high, value)) return outside(value - high);
  return { distance: 0, status: 'met' };

  function outside(distance: number): RangeResult {
    return { distance, status: input.isOver ? 'not_met_final' : 'not_met' };
  }
}
