import type { Counts } from './counted';
import { EPSILON } from './epsilon';

/** Whole units more, and fewer (negative), from which on a status is another; null where none is. */
export interface FlipsAt {
  readonly more: number | null;
  readonly fewer: number | null;
  /** The nearer of the two; of two as near the one that adds. */
  readonly nearest: number | null;
  /** What is counted. */
  readonly noun: string | null;
}

export const NO_FLIPS: FlipsAt = { more: null, fewer: null, nearest: null, noun: null };

/** No status turns on more units than this. */
const MOST = 2 ** 24;

/**
 * The least step in one direction at which a status differs: steps double until one does, then the gap is
 * halved. Right where the statuses along the way are stretches, of which none that is narrower than a
 * doubling is left and entered again; `marks` are steps to look at as well, for ranges.
 */
function firstStep(
  most: number,
  marks: readonly number[],
  differs: (step: number) => boolean
): number | null {
  if (most < 1) return null;
  const steps = new Set(marks.filter((step) => step >= 1 && step <= most));
  for (let step = 1; step < most; step *= 2) steps.add(step);
  steps.add(most);
  let same = 0;
  for (const step of [...steps].sort((a, b) => a - b)) {
    if (differs(step)) {
      let found = step;
      while (found - same > 1) {
        const middle = Math.floor((same + found) / 2);
        if (differs(middle)) found = middle;
        else same = middle;
      }
      return found;
    }
    same = step;
  }
  return null;
}

/**
 * How many units (households, files, schools …) would have to be otherwise for the status to change: the
 * numerator moves, the denominator stays. `statusAt` judges the same series with that numerator in place of
 * the latest one. A numerator stays within 0 and its denominator, or what `most` allows beyond it.
 *
 * 0 says that the counts themselves give another status than the figure as printed. `marks` are numerators
 * near which a status may change twice, such as the ends of a range.
 */
export function flipsAtOf<Status>(
  { numerator, denominator }: Counts,
  status: Status,
  statusAt: (numerator: number) => Status,
  {
    most = denominator,
    marks = []
  }: { readonly most?: number | null; readonly marks?: readonly number[] } = {}
): Omit<FlipsAt, 'noun'> {
  const differs = (other: number): boolean => statusAt(other) !== status;
  if (differs(numerator)) return { more: 0, fewer: 0, nearest: 0 };
  // A limit reckoned from a percentage may fall short of its whole number by a rounding.
  const upTo = most === null ? MOST : Math.min(MOST, Math.floor(most + EPSILON) - numerator);
  const around = marks.flatMap((mark) => [
    Math.floor(mark) - 1,
    Math.floor(mark),
    Math.ceil(mark),
    Math.ceil(mark) + 1
  ]);
  const more = firstStep(
    upTo,
    around.map((mark) => mark - numerator),
    (step) => differs(numerator + step)
  );
  const fewer = firstStep(
    numerator,
    around.map((mark) => numerator - mark),
    (step) => differs(numerator - step)
  );
  const addsFirst = more !== null && (fewer === null || more <= fewer);
  const down = fewer === null ? null : -fewer;
  return { more, fewer: down, nearest: addsFirst ? more : down };
}
