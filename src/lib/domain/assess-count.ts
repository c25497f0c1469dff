import { countMilestoneOf } from './count-milestone';
import { finiteOf } from './epsilon';
import type { Findings, Question } from './findings';
import { line, maybe, num, QUANTITY, val } from './formula';
import { levelFindings } from './assess-level';

/** Type G: a count of few units, on the floored path. Bases, breaks and bounds are those of a level. */
export function countFindings(question: Question): Findings {
  const level = levelFindings(question);
  const { current, base } = level;
  const isSettled =
    current === null || current.value === null || level.status === 'not_assessed_break';
  if (isSettled || question.goal.value === null || level.status === 'awaiting_final') return level;
  const result = countMilestoneOf({
    base: base === current ? null : (base?.value ?? null),
    current: current.value,
    baseYear: base?.position ?? question.evidence.baseYear,
    currentYear: current.position,
    targetYear: question.duePosition,
    target: question.goal.value,
    total: current.observation?.denominator ?? null
  });
  const reason = { insufficient_data: 'single_point', no_data: 'no_denominator' } as const;
  return {
    ...level,
    status: result.status,
    reason:
      result.status === 'insufficient_data' || result.status === 'no_data'
        ? reason[result.status]
        : null,
    pathNow: result.expectedWholeUnits,
    gap: result.remainingUnits,
    formula: [
      ...line(
        QUANTITY.gap,
        [val(question.goal.value), ' − ', val(finiteOf(current.value) ?? 0)],
        maybe(num, result.remainingUnits)
      ),
      ...level.formula.filter((row) => row.name !== QUANTITY.gap)
    ]
  };
}
