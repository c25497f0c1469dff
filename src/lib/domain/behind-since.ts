import { EPSILON } from './epsilon';
import { wayOf } from './goal';
import type { Assessment } from './result';
import { STATUS } from './status';

const SLOW: readonly string[] = ['needs_acceleration', 'limited', 'moving_away', 'no_clear_change'];

/** Whether a year with a figure of its own was missed, or stood short of its path. */
function wasBehind(assessment: Assessment, year: number): boolean {
  const cell = assessment.years.find((one) => one.year === year);
  if (cell !== undefined) return cell.verdict === 'missed';
  const step = assessment.ladder.find((one) => one.year === year);
  const value = step?.reading?.value ?? null;
  if (step?.kind !== 'actual' || step.path === null || value === null) return false;
  // A range is left on either side: the side is the one its figure is on now.
  const isRange = assessment.target.type === 'H';
  const isUp = isRange
    ? Number(assessment.gap) > 0
    : wayOf(assessment.target, assessment.indicator) === 'increase';
  const sign = isUp ? 1 : -1;
  return sign * (step.path - value) > EPSILON;
}

/**
 * The year since which a target has been behind: the first of the unbroken run of years, each with a
 * figure, that ends with the latest one. An overdue title is behind since its due year. Null where the
 * target is not behind, and for a quota over several years, whose years have no verdict of their own.
 */
export function behindSinceOf(assessment: Assessment): number | null {
  const { status, current, target, goal } = assessment;
  if (status === 'overdue') return goal.dueYear;
  const isBehind = SLOW.includes(status) || STATUS[status].family === 'not_met';
  if (!isBehind || current === null || target.rule === 'over_term') return null;
  let year = current.period.year;
  while (wasBehind(assessment, year - 1)) year -= 1;
  return year;
}
