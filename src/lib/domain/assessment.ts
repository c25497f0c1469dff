import { countFindings } from './assess-count';
import { averageGrowthFindings, yearlyGrowthFindings } from './assess-growth';
import { levelFindings } from './assess-level';
import { termQuotaFindings, yearQuotaFindings } from './assess-quota';
import { rangeByDateFindings } from './assess-range';
import { titleFindings } from './assess-title';
import { yearlyFindings } from './assess-yearly';
import { positionOfDay, yearOfDay } from './day';
import { cautionsOf, evidenceOf } from './evidence';
import { findings, type Findings, type Question } from './findings';
import { duePositionOf, goalOf } from './goal';
import { isApplicable, type Indicator } from './indicator';
import type { Observation } from './observation';
import type { Assessment, AssessmentContext } from './result';
import { STATUS } from './status';
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
  const evidence = evidenceOf(target, indicator, observations, context);
  const goal = goalOf(target, evidence);
  const thisYear = yearOfDay(context.today) ?? evidence.fromYear;
  const question: Question = {
    target,
    indicator,
    evidence,
    goal,
    context,
    thisYear,
    now: positionOfDay(context.today) ?? thisYear,
    duePosition: duePositionOf(target, evidence.dueYear)
  };
  const found = isApplicable(indicator, context.unitType)
    ? findingsOf(question)
    : findings('not_applicable', 'type_excluded');
  const shown = found.current ?? found.base;
  return {
    target,
    indicator,
    type: target.type,
    ...found,
    // What is the reason already need not be said twice.
    cautions: cautionsOf(shown, evidence.others, indicator).filter(
      (caution) => caution !== found.reason
    ),
    counting: STATUS[found.status].counting,
    goal,
    others: evidence.others,
    isToday: context.isToday ?? true
  };
}
