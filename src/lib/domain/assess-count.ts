import { countMilestoneOf } from './count-milestone';
import { EPSILON } from './epsilon';
import type { Findings, Question } from './findings';
import { line, maybe, num, QUANTITY, val } from './formula';
import { isExactReading } from './goal';
import { levelFindings } from './assess-level';

/** The path in whole units: half a school is nobody's to build. */
function wholeOf(path: number | null): number | null {
  return path === null ? null : Math.floor(path + EPSILON);
}

/** Type G: a count of few units, on the floored path. Bases, breaks and bounds are those of a level. */
export function countFindings(question: Question): Findings {
  const level = levelFindings(question);
  const { current, base } = level;
  const target = question.goal.value;
  const isSettled = level.status === 'not_assessed_break' || level.status === 'awaiting_final';
  if (isSettled || target === null || base === null || current === null) return level;
  if (!isExactReading(current) || current.observation === null) return level;
  const result = countMilestoneOf({
    base: base === current ? null : base.value,
    current: current.value,
    baseYear: base.position,
    currentYear: current.position,
    targetYear: question.duePosition,
    target,
    total: current.observation.denominator
  });
  const reason = { insufficient_data: 'single_point', no_data: 'no_denominator' } as const;
  return {
    ...level,
    status: result.status,
    reason:
      result.status === 'insufficient_data' || result.status === 'no_data'
        ? reason[result.status]
        : null,
    ladder: level.ladder.map((step) => ({ ...step, path: wholeOf(step.path) })),
    pathThisYear: wholeOf(level.pathThisYear),
    pathNow: result.expectedWholeUnits,
    gap: result.remainingUnits,
    formula: [
      ...line(
        QUANTITY.gap,
        [val(target), ' − ', val(current.value)],
        maybe(num, result.remainingUnits)
      ),
      ...level.formula.filter((row) => row.name !== QUANTITY.gap),
      ...line(
        QUANTITY.pathWhole,
        ['⌊', val(level.pathNow), '⌋'],
        maybe(val, result.expectedWholeUnits)
      )
    ]
  };
}
