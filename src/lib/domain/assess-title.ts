import { findings, type Findings, type Question } from './findings';
import { exactOf } from './goal';
import { line, maybe, num, QUANTITY } from './formula';
import { titleByDateOf } from './title-by-date';

/** Type F: recognised by a date. A title held before the term is no verdict on the unit of today. */
export function titleFindings(question: Question): Findings {
  const { evidence, goal, context } = question;
  // A title may come after its term is over: late, but it has come.
  const since = evidence.readings.filter((reading) => !reading.isBase);
  const held = exactOf(since).filter((reading) => reading.value >= 1);
  const first = held[0] ?? null;
  const achievedOn = first === null ? null : (first.observation?.as_of ?? first.period.end);
  const result = titleByDateOf({
    deadline: goal.dueDay,
    achievedOn,
    today: context.today,
    dueSoonDays: context.dueSoonDays ?? null
  });
  return findings(result.status, result.status === 'not_computable' ? 'no_target_value' : null, {
    current: first ?? since.at(-1) ?? null,
    base: evidence.readings.filter((reading) => reading.isBase).at(-1) ?? null,
    daysLeft: result.daysLeft,
    points: held.length,
    formula: line(
      QUANTITY.daysLeft,
      [goal.dueDay, ' − ', achievedOn ?? context.today],
      maybe(num, result.daysLeft)
    )
  });
}
