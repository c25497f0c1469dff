import type { Question } from './findings';
import type { ExactReading } from './goal';
import { diff, line, maybe, num, pct, QUANTITY, val, yr } from './formula';
import type { LevelResult } from './level';
import type { FormulaLine } from './result';

function goalLine({ target, goal }: Question, base: ExactReading): readonly FormulaLine[] {
  if (!goal.isDerived) return [];
  const from = val(base.value);
  const result = maybe(val, goal.value);
  if (target.type === 'D') {
    return line(QUANTITY.target, [from, ' × (1 + ', pct(goal.change), ')'], result);
  }
  return target.rule === 'relative'
    ? line(QUANTITY.target, [from, ' × (1 − ', pct(goal.change), ')'], result)
    : line(
        QUANTITY.target,
        [
          'max(0; ',
          from,
          ' − ',
          diff(goal.change),
          ' × (',
          yr(goal.dueYear),
          ' − ',
          yr(base.position),
          '))'
        ],
        result
      );
}

/** Says so where a projection was held at the indicator's own limit: min(100%; …), max(0; …). */
function heldPieces(
  { indicator }: Question,
  pieces: FormulaLine['pieces'],
  { projection }: LevelResult
): FormulaLine['pieces'] {
  if (projection === null) return pieces;
  if (projection === indicator.max) return ['min(', val(projection), '; ', ...pieces, ')'];
  return projection === indicator.min ? ['max(', val(projection), '; ', ...pieces, ')'] : pieces;
}

/** The lines by which a level's verdict can be re-derived by hand; lines without a result are left out. */
export function levelFormula(
  question: Question,
  base: ExactReading,
  current: ExactReading,
  level: LevelResult
): readonly FormulaLine[] {
  const goal = question.goal.value;
  const due = question.duePosition;
  const [from, now] = [base.value, current.value];
  const [b, t] = [base.position, current.position];
  const left = [' / (', yr(due), ' − ', yr(t), ')'];
  const elapsed = ['(', yr(t), ' − ', yr(b), ')'];
  const moved = ['(', val(now), ' − ', val(from), ')'];
  const pace = level.observedPace;
  return [
    ...goalLine(question, base),
    ...line(QUANTITY.gap, [val(goal), ' − ', val(now)], maybe(diff, level.gap)),
    ...line(
      QUANTITY.requiredPace,
      ['(', val(goal), ' − ', val(now), ')', ...left],
      maybe(diff, level.requiredPace)
    ),
    ...line(QUANTITY.observedPace, [...moved, ' / ', ...elapsed], maybe(diff, pace)),
    ...line(
      QUANTITY.projection,
      heldPieces(
        question,
        [val(now), ' + ', diff(pace), ' × (', yr(due), ' − ', yr(t), ')'],
        level
      ),
      maybe(val, level.projection)
    ),
    ...line(
      QUANTITY.pathNow,
      [
        val(from),
        ' + (',
        val(goal),
        ' − ',
        val(from),
        ') × ',
        ...elapsed,
        ' / (',
        yr(due),
        ' − ',
        yr(b),
        ')'
      ],
      maybe(val, level.expectedNow)
    ),
    ...line(
      QUANTITY.shareDone,
      [...moved, ' / (', val(goal), ' − ', val(from), ')'],
      maybe(pct, level.shareDone)
    ),
    ...line(
      QUANTITY.ratio,
      [num(level.shareDone), ' / [', ...elapsed, ' / (', yr(due), ' − ', yr(b), ')]'],
      maybe(num, level.ratio)
    )
  ];
}
