import { levelFindings } from './assess-level';
import { rangeEndsOf } from './assess-yearly';
import { isAtLeast } from './epsilon';
import { findings, type Findings, type Question } from './findings';
import { QUANTITY } from './formula';
import { bySeverity } from './status';

type End = '>=' | '<=';

const ON_THE_WAY: readonly unknown[] = [QUANTITY.pathNow, QUANTITY.shareDone, QUANTITY.ratio];

/** One end of the range as a level to reach, or not to pass, by the same date. */
function endFindings(question: Question, comparator: End, value: number): Findings {
  const { target, goal } = question;
  const found = levelFindings({
    ...question,
    target: { ...target, type: 'A', comparator, value, value_max: null },
    goal: { ...goal, comparator, value, valueMax: null }
  });
  const start = found.base?.value ?? null;
  const isKept =
    start !== null && (comparator === '>=' ? isAtLeast(start, value) : isAtLeast(value, start));
  // From inside the range no path leads to its end: there is nothing to move.
  return isKept ? withoutPath(found) : found;
}

function withoutPath(found: Findings): Findings {
  return {
    ...found,
    pathNow: null,
    pathThisYear: null,
    shareDone: null,
    ratio: null,
    ladder: found.ladder.map((step) => ({ ...step, path: null })),
    formula: found.formula.filter(({ name }) => !ON_THE_WAY.includes(name))
  };
}

/**
 * Type H by a date: two levels by that date, at least the lower end and at most the upper one; the worse
 * of the two is named. Before the date a figure outside the range is under way, not missed.
 */
export function rangeByDateFindings(question: Question): Findings {
  if (question.goal.value === null) return findings('not_computable', 'no_target_value');
  const { low, high } = rangeEndsOf(question);
  const found = [
    ...(low === null ? [] : [endFindings(question, '>=', low)]),
    ...(high === null ? [] : [endFindings(question, '<=', high)])
  ];
  return found.reduce((worse, other) =>
    bySeverity(other.status, worse.status) < 0 ? other : worse
  );
}
