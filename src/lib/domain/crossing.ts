import { breakBetween, breakFromTarget, type BreakReason } from './break-between';
import { type Comparability, STATED_MARK } from './comparability';
import { isAroundMerger, isBeforeMerger } from './merge/like-period';
import { MERGER_DAY } from './merge/mid-year-flow';
import type { Assessment, Reading } from './result';

/** What lies between figures that are shown together, and how far they may be compared across it. */
export interface Crossing {
  readonly over: BreakReason | 'merger';
  readonly mark: Comparability;
  /** The figure on the far side: under another standard, or of a time before the merger. */
  readonly reading: Reading;
}

/** A title without a stated deadline was due on no day. */
const isDueBefore = ({ dueDay }: Assessment['goal']): boolean =>
  dueDay !== null && dueDay < MERGER_DAY;

/**
 * What lies between the figures of a target, or between them and what it asks: a change of the standard, or a
 * standard nobody knows, first, because nothing is compared across one; else the merger. Null where all stand on one side, where
 * there is no figure, and for a target that was due before the merger. A whole year is one side even where
 * the merger fell within it, a span of years is not.
 */
export function crossingOf(
  readings: readonly Reading[],
  { target, goal }: Pick<Assessment, 'target' | 'goal'>
): Crossing | null {
  const first = readings.find(({ standard }) => standard !== null) ?? null;
  for (const reading of readings) {
    const over =
      breakFromTarget(target, reading) ?? (first === null ? null : breakBetween(first, reading));
    if (over !== null) return { over, mark: 'not_comparable', reading };
  }
  const early = readings.find(({ period }) => isBeforeMerger(period) || isAroundMerger(period));
  if (early === undefined || isDueBefore(goal)) return null;
  return { over: 'merger', mark: STATED_MARK, reading: early };
}
