import { countFindings } from './assess-count';
import { averageGrowthFindings, yearlyGrowthFindings } from './assess-growth';
import { levelFindings } from './assess-level';
import { termQuotaFindings, yearQuotaFindings } from './assess-quota';
import { rangeByDateFindings } from './assess-range';
import { titleFindings } from './assess-title';
import { yearlyFindings } from './assess-yearly';
import { measuredChangeOf } from './clear-change';
import { countedNounOf, readingCountsOf } from './counted';
import { positionOfDay, yearOfDay } from './day';
import { settledOf } from './conflict';
import { cautionsOf, type Evidence, evidenceOf } from './evidence';
import { findings, type Findings, type Question } from './findings';
import { type FlipsAt, flipsAtOf, NO_FLIPS } from './flips-at';
import { duePositionOf, goalOf, isExactReading } from './goal';
import { guardedStatusOf } from './guarded-status';
import { isApplicable, type Indicator } from './indicator';
import type { Observation } from './observation';
import { isPartOfYear } from './part-of-year';
import type { Assessment, AssessmentContext, Judgement, Reading } from './result';
import { STATUS, type Status } from './status';
import type { Target } from './target';

/** A growth target on an indicator that is itself a growth in percent: a floor on its values. */
function onGrowthRates(question: Question): Question {
  const { goal } = question;
  const value = goal.value ?? (goal.change === null ? null : goal.change * 100);
  return { ...question, goal: { ...goal, value } };
}

function growthFindings(question: Question): Findings {
  if (question.indicator.kind === 'growth') return yearlyFindings(onGrowthRates(question));
  if (question.target.rule === 'average') return averageGrowthFindings(question);
  return question.target.rule === 'cumulative'
    ? levelFindings(question)
    : yearlyGrowthFindings(question);
}

function findingsOf(question: Question): Findings {
  switch (question.target.type) {
    case 'A':
    case 'C':
      return levelFindings(question);
    case 'B':
      return yearlyFindings(question);
    case 'H':
      return question.target.rule === 'by_date'
        ? rangeByDateFindings(question)
        : yearlyFindings(question);
    case 'D':
      return growthFindings(question);
    case 'E':
      return question.target.rule === 'over_term'
        ? termQuotaFindings(question)
        : yearQuotaFindings(question);
    case 'F':
      return titleFindings(question);
    case 'G':
      return countFindings(question);
  }
}

/**
 * The figures as ends of a change, with their counts. Plain counts are compared over like periods only: what
 * has come together in half a year is no change since a whole one.
 */
function endsOf(compared: readonly Reading[], indicator: Indicator) {
  const parts = compared.filter(isPartOfYear).length;
  const isAlike = parts === 0 || parts === compared.length;
  return compared.filter(isExactReading).map((reading) => {
    const counts = readingCountsOf(reading, indicator);
    const holds = counts !== null && (counts.denominator !== null || isAlike);
    return {
      year: reading.position,
      period: reading.period.text,
      value: reading.value,
      counts: holds ? counts : null
    };
  });
}

/**
 * The verdict on one target of one unit, with everything it rests on, but without how many units it turns
 * on. Where the change it speaks of is not clear, `status` is the guarded one and `verdict` the bare one.
 */
export function judgementOf(
  target: Target,
  indicator: Indicator,
  observations: readonly Observation[],
  context: AssessmentContext
): Judgement {
  const evidence = evidenceOf(target, indicator, observations, context);
  const thisYear = yearOfDay(context.today) ?? evidence.fromYear;
  const asked = (from: Evidence): Question => ({
    target,
    indicator,
    evidence: from,
    goal: goalOf(target, from),
    context,
    thisYear,
    now: positionOfDay(context.today) ?? thisYear,
    duePosition: duePositionOf(target, evidence.dueYear)
  });
  const found = isApplicable(indicator, context.unitType)
    ? settledOf(evidence, (from) => findingsOf(asked(from)))
    : findings('not_applicable', 'type_excluded');
  const shown = found.current ?? found.base;
  const change = measuredChangeOf(endsOf(found.compared, indicator), indicator);
  const clearChange = change?.clear ?? null;
  return {
    target,
    indicator,
    type: target.type,
    ...found,
    status: guardedStatusOf(found.status, clearChange),
    verdict: found.status,
    change,
    clearChange,
    // What is the reason already need not be said twice.
    cautions: cautionsOf(shown, evidence.others, indicator).filter(
      (caution) => caution !== found.reason
    ),
    counting: STATUS[found.status].counting,
    goal: goalOf(target, evidence),
    others: evidence.others,
    isToday: context.isToday ?? true
  };
}

/** How many units more or fewer the verdict turns on: each tried with the same code on changed counts. */
function flipsOf(
  judged: Judgement,
  observations: readonly Observation[],
  context: AssessmentContext
): FlipsAt {
  const { target, indicator, current, goal, counting } = judged;
  const counts = current === null ? null : readingCountsOf(current, indicator);
  if (counting !== 'judged' || counts === null) return NO_FLIPS;
  const isRate = indicator.kind === 'rate';
  const { denominator } = counts;
  const scale = isRate && denominator !== null ? denominator / 100 : 1;
  const statusAt = (numerator: number): Status => {
    const changed = observations.map((row) =>
      row === current?.observation ? { ...row, value: isRate ? null : numerator, numerator } : row
    );
    return judgementOf(target, indicator, changed, context).verdict;
  };
  const flips = flipsAtOf(counts, judged.verdict, statusAt, {
    most: indicator.max === null ? (isRate ? null : denominator) : indicator.max * scale,
    marks: [goal.value, goal.valueMax].flatMap((end) => (end === null ? [] : end * scale))
  });
  return { ...flips, noun: countedNounOf(indicator) };
}

/**
 * The verdict on one target of one unit, with everything it rests on. This is the only place where
 * pages get a status from.
 *
 * Observations may be those of many units and indicators; the target's own are taken (for a target
 * of `all` units, pass those of one unit). A value before the term is the base and gives no
 * verdict; a missing value is a status with a reason, never 0. The clock is `context.today`.
 */
export function assessmentOf(
  target: Target,
  indicator: Indicator,
  observations: readonly Observation[],
  context: AssessmentContext
): Assessment {
  const judged = judgementOf(target, indicator, observations, context);
  return { ...judged, flipsAt: flipsOf(judged, observations, context) };
}
