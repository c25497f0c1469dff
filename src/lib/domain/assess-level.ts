import { boundVerdictOf } from './bounds';
import { confidenceOf } from './confidence';
import { EPSILON, finiteOf } from './epsilon';
import { findings, type Findings, type Question } from './findings';
import { floorEachYearOf } from './floor-each-year';
import { baseReadingOf, exactOf, isStrictTarget, reachComparatorOf, seriesOf, wayOf } from './goal';
import { ladderOf } from './ladder';
import { levelFormula } from './level-formula';
import { levelOf, type LevelResult } from './level';
import type { Reason } from './reason';
import type { Reading } from './result';
import { paceOf, pathValueOf } from './scale';
import type { Status } from './status';

/** Whether two readings, or a reading and the target, rest on different standards. */
export function crossesBreak(a: string | null, b: string | null): boolean {
  return a !== null && b !== null && a !== b;
}

function isZeroReduction(question: Question, base: Reading | null): boolean {
  const isReduction = question.target.type === 'C';
  return isReduction && base?.value !== null && Math.abs(base?.value ?? 1) <= EPSILON;
}

/** Type A, and C and "up G on the base" once they are levels: the straight line from base to target. */
export function levelFindings(question: Question): Findings {
  const { target, indicator, evidence, goal, duePosition, thisYear } = question;
  const readings = evidence.readings.filter((reading) => reading.position <= duePosition);
  const base = baseReadingOf(evidence, duePosition);
  const latest = readings.at(-1) ?? null;
  const basePoint = base?.value == null ? null : { year: base.position, value: base.value };
  const pathAt = (year: number): number | null =>
    pathValueOf(basePoint, goal.value, duePosition, year);
  const ladder = ladderOf({
    base,
    readings,
    firstYear: evidence.baseYear,
    dueYear: evidence.dueYear,
    thisYear,
    pathAt: (year) => (year === evidence.dueYear ? goal.value : pathAt(year))
  });
  const common = { base, ladder, pathThisYear: pathAt(thisYear) };
  if (latest === null) return findings('no_data', evidence.emptyReason ?? 'no_value', common);
  if (goal.value === null) {
    const isOpen = target.type === 'A' || target.type === 'G';
    const current = latest.isBase ? null : latest;
    return isOpen
      ? findings('not_computable', 'no_target_value', { ...common, current })
      : findings('insufficient_data', 'no_base', { ...common, current });
  }
  const isBreak =
    crossesBreak(target.standard, latest.standard) ||
    crossesBreak(base?.standard ?? null, latest.standard);
  if (isBreak && !latest.isBase) {
    return findings('not_assessed_break', 'break', { ...common, current: latest });
  }
  const goalValue = goal.value;
  const exact = exactOf(readings);
  const level = levelOf({
    series: seriesOf(exact),
    baseYear: evidence.baseYear,
    targetYear: duePosition,
    target: goalValue,
    direction: wayOf(target, indicator),
    min: indicator.min,
    max: indicator.max,
    asOfYear: question.now,
    strict: isStrictTarget(target)
  });
  if (latest.isBase) return baseOnly(level);
  if (latest.value === null) return bounded(latest);
  return judged(latest, level, level.status, reasonOf(level.status));

  function baseOnly(result: LevelResult): Findings {
    const isOver = question.now > duePosition;
    const from = base?.value ?? null;
    return findings(
      isOver ? 'awaiting_final' : 'insufficient_data',
      isOver ? 'final_value_missing' : base === null ? 'bound_only' : 'base_only',
      {
        ...common,
        base: base ?? latest,
        gap: result.gap,
        margin: from === null ? null : finiteOf(from - goalValue),
        requiredPace:
          from === null || result.met === true
            ? null
            : paceOf(from, goalValue, duePosition - (base?.position ?? duePosition)),
        points: result.points,
        confidence: confidenceOf(result.points),
        formula: levelFormula(question, base, base, result)
      }
    );
  }

  function bounded(reading: Reading): Findings {
    const verdict = boundVerdictOf(
      reading.interval,
      reachComparatorOf(target, indicator),
      goalValue
    );
    const isFinal = reading.position >= duePosition;
    const isAwaited = !isFinal && question.now > duePosition;
    const found = { ...common, current: reading, points: exact.length };
    if (isAwaited) return findings('awaiting_final', 'final_value_missing', found);
    if (verdict === 'met') return findings('met', null, found);
    return verdict === 'missed' && isFinal
      ? findings('not_met_final', null, found)
      : findings('insufficient_data', 'bound_only', found);
  }

  function judged(
    reading: Reading,
    result: LevelResult,
    status: Status,
    reason: Reason | null
  ): Findings {
    const ceiling = isZeroReduction(question, base)
      ? floorEachYearOf({
          series: seriesOf(exact.filter((row) => row.position >= (base?.position ?? 0))),
          floor: 0,
          direction: 'decrease',
          strict: false
        })
      : null;
    return findings(ceiling?.status ?? status, ceiling === null ? reason : null, {
      ...common,
      current: reading,
      gap: result.gap,
      requiredPace: ceiling === null ? result.requiredPace : null,
      observedPace: result.observedPace,
      projection: result.projection,
      pathNow: result.expectedNow,
      shareDone: result.shareDone,
      ratio: result.ratio,
      points: result.points,
      confidence: result.confidence,
      formula: levelFormula(question, base, reading, result)
    });
  }
}

function reasonOf(status: Status): Reason | null {
  if (status === 'insufficient_data') return 'single_point';
  return status === 'awaiting_final' ? 'final_value_missing' : null;
}
