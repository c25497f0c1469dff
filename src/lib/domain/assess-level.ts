import { boundVerdictOf } from './bounds';
import { breakBetween, breakFromTarget } from './break-between';
import { confidenceOf } from './confidence';
import { EPSILON, finiteOf } from './epsilon';
import { findings, type Findings, type Question } from './findings';
import { floorEachYearOf } from './floor-each-year';
import {
  baseReadingOf,
  exactOf,
  isExactReading,
  isStrictTarget,
  reachComparatorOf,
  seriesOf,
  wayOf,
  type ExactReading
} from './goal';
import { ladderOf } from './ladder';
import { levelFormula } from './level-formula';
import { levelOf, type LevelResult } from './level';
import type { Reason } from './reason';
import type { Reading } from './result';
import { paceOf, pathValueOf } from './scale';
import type { Status } from './status';

/** Readings from a base of 0 that was to be reduced: nothing is left but to stay there. */
function heldAtZero(question: Question, base: ExactReading, exact: readonly ExactReading[]) {
  if (question.target.type !== 'C' || Math.abs(base.value) > EPSILON) return null;
  return exact.filter((reading) => reading.position >= base.position);
}

/** Type A, and C and "up G on the base" once they are levels: the straight line from base to target. */
export function levelFindings(question: Question): Findings {
  const { target, indicator, evidence, goal, duePosition, thisYear } = question;
  const readings = evidence.readings.filter((reading) => reading.position <= duePosition);
  const base = baseReadingOf(evidence, duePosition);
  const latest = readings.at(-1) ?? null;
  const basePoint = base === null ? null : { year: base.position, value: base.value };
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
  if (latest === null) return findings('no_data', evidence.emptyReason, common);
  if (goal.value === null) {
    const isOpen = target.type === 'A' || target.type === 'G';
    const current = latest.isBase ? null : latest;
    return isOpen
      ? findings('not_computable', 'no_target_value', { ...common, current })
      : findings('insufficient_data', 'no_base', { ...common, current });
  }
  const broken =
    breakFromTarget(target, latest) ?? (base === null ? null : breakBetween(base, latest));
  if (broken !== null && !latest.isBase) {
    return findings('not_assessed_break', broken, { ...common, current: latest });
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
  const isOver = question.now > duePosition;
  if (latest.isBase) return isOver ? awaited() : baseOnly(level);
  if (!isExactReading(latest) || base === null) return bounded(latest);
  return judged(latest, base, level);

  function awaited(): Findings {
    return findings('awaiting_final', 'final_value_missing', { ...common, gap: level.gap });
  }

  function baseOnly(result: LevelResult): Findings {
    if (base === null) {
      return findings('insufficient_data', 'bound_only', { ...common, base: latest });
    }
    const left = duePosition - base.position;
    return findings('insufficient_data', 'base_only', {
      ...common,
      gap: result.gap,
      margin: finiteOf(base.value - goalValue),
      requiredPace: result.met === true ? null : paceOf(base.value, goalValue, left),
      points: result.points,
      confidence: confidenceOf(result.points),
      formula: levelFormula(question, base, base, result)
    });
  }

  function bounded(reading: Reading): Findings {
    const verdict = boundVerdictOf(
      reading.interval,
      reachComparatorOf(target, indicator),
      goalValue
    );
    const isFinal = reading.position >= duePosition;
    const isAwaited = !isFinal && isOver;
    const found = { ...common, current: reading, points: exact.length };
    if (isAwaited) return findings('awaiting_final', 'final_value_missing', found);
    if (verdict === 'met') return findings('met', null, found);
    return verdict === 'missed' && isFinal
      ? findings('not_met_final', null, found)
      : findings('insufficient_data', 'bound_only', found);
  }

  function judged(reading: ExactReading, from: ExactReading, result: LevelResult): Findings {
    const held = heldAtZero(question, from, exact);
    const status =
      held === null
        ? result.status
        : floorEachYearOf({
            series: seriesOf(held),
            floor: 0,
            direction: 'decrease',
            strict: false
          }).status;
    return findings(status, reasonOf(status), {
      ...common,
      current: reading,
      gap: result.gap,
      requiredPace: held === null ? result.requiredPace : null,
      observedPace: result.observedPace,
      compared: exact.filter(
        (each) => each.position >= from.position && breakBetween(each, reading) === null
      ),
      projection: result.projection,
      pathNow: result.expectedNow,
      shareDone: result.shareDone,
      ratio: result.ratio,
      points: result.points,
      confidence: result.confidence,
      formula: levelFormula(question, from, reading, result)
    });
  }
}

function reasonOf(status: Status): Reason | null {
  if (status === 'insufficient_data') return 'single_point';
  return status === 'awaiting_final' ? 'final_value_missing' : null;
}
