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
  const found = {
    current: first ?? since.at(-1) ?? null,
    base: evidence.readings.filter((reading) => reading.isBase).at(-1) ?? null,
    points: held.length
  };
  if (goal.dueDay === null) return undated();
  const result = titleByDateOf({
    deadline: goal.dueDay,
    achievedOn,
    today: context.today,
    dueSoonDays: context.dueSoonDays ?? null
  });
  const isHeld = result.status === 'achieved' || result.status === 'achieved_late';
  return findings(result.status, result.status === 'not_computable' ? 'no_target_value' : null, {
    ...found,
    daysLeft: result.daysLeft,
    formula: daysLine(goal.dueDay, isHeld, result.daysLeft)
  });

  /** Without a deadline a title is held or not known: it is never not due, due soon or overdue. */
  function undated(): Findings {
    if (achievedOn !== null && achievedOn <= context.today)
      return findings('achieved', null, found);
    return found.current === null
      ? findings('no_data', evidence.emptyReason, found)
      : findings('insufficient_data', 'no_due', found);
  }

  /** Counted to the day of recognition, else to today; from no other day a countdown would be true. */
  function daysLine(dueDay: string, isHeld: boolean, daysLeft: number | null): Findings['formula'] {
    const day = isHeld ? achievedOn : (context.isToday ?? true) ? context.today : null;
    const name = isHeld ? QUANTITY.daysEarly : QUANTITY.daysLeft;
    return day === null ? [] : line(name, [dueDay, ' − ', day], maybe(num, daysLeft));
  }
}
