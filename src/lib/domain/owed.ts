import { yearOfDay } from './day';
import { isEveryYear } from './period';
import type { Assessment } from './result';
import { isYearly } from './scope';
import { isSampleTarget } from './sample';
import { yearReviewOf } from './year-review';

/** Figures that are missing: targets counted by the year without one of the last full year. */
export interface Owed {
  /** The last full year. */
  readonly year: number;
  readonly rows: readonly Assessment[];
  /** Last day of the year under way, ISO; null where none of these targets asks for that year. */
  readonly yearEnds: string | null;
}

/** Whether a target is counted year by year: a limit or quota of each year, or growth from year to year. */
function isCountedByYear({ target }: Assessment): boolean {
  return isYearly(target) || target.type === 'D';
}

/** Whether a source says of every year of a span (`2020/2025-Y`), and so of this one, what came of the target. */
function isStatedForEach({ current, base, others }: Assessment, year: number): boolean {
  return [current, base, ...others].some(
    (reading) =>
      reading !== null &&
      isEveryYear(reading.period) &&
      reading.period.startYear <= year &&
      year <= reading.period.year
  );
}

/**
 * Missing figures, a finding of its own and no verdict on a target: which targets counted by the year have no
 * figure of the last full year. That is a fact of the data: no document sets a day to report by. Null where none
 * is missing. A sample target asks nobody for anything.
 */
export function owedOf(assessments: readonly Assessment[], today: string): Owed | null {
  const thisYear = yearOfDay(today);
  if (thisYear === null) return null;
  const year = thisYear - 1;
  const yearly = assessments.filter((row) => isCountedByYear(row) && !isSampleTarget(row.target));
  // Growth is counted from the year it starts at, so that one is asked for too.
  const firstOf = ({ target, goal }: Assessment): number =>
    target.type === 'D' ? (yearOfDay(target.from) ?? goal.fromYear) : goal.fromYear;
  const runsIn = (row: Assessment, asked: number): boolean =>
    firstOf(row) <= asked && asked <= row.goal.dueYear;
  const rows = yearly.filter(
    (row) =>
      runsIn(row, year) && yearReviewOf(row, year).reading === null && !isStatedForEach(row, year)
  );
  if (rows.length === 0) return null;
  return {
    year,
    rows,
    yearEnds: rows.some((row) => runsIn(row, thisYear)) ? `${thisYear}-12-31` : null
  };
}
