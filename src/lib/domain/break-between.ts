import type { Reason } from './reason';
import type { Reading } from './result';
import type { Target } from './target';

/** Why two things are not compared: their standards differ, or that of one of them is not known. */
export type BreakReason = Extract<Reason, 'break' | 'standard_unknown'>;

type Standing = Pick<Reading, 'standard'>;

/**
 * What parts two figures: another standard, or a standard known of one of them only (it may be another one).
 * Null where both rest on one, and where no standard is recorded at all.
 */
export function breakBetween(a: Standing, b: Standing): BreakReason | null {
  if (a.standard === b.standard) return null;
  return a.standard === null || b.standard === null ? 'standard_unknown' : 'break';
}

/** The same of a figure and a target, which asks by the standard in force where it names none. */
export function breakFromTarget(
  target: Pick<Target, 'standard'>,
  reading: Standing
): BreakReason | null {
  return target.standard === null ? null : breakBetween(target, reading);
}
