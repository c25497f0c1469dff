import { differenceOf, finiteOf, productOf } from './epsilon';
import { inTermOf } from './evidence';
import { findings, type Findings, type Question } from './findings';
import { line, maybe, num, pct, QUANTITY, val } from './formula';
import { exactOf } from './goal';
import { ladderOf } from './ladder';
import { quotaTermOf, quotaYearOf } from './quota';
import type { Reason } from './reason';
import type { Reading } from './result';
import { boundVerdictOf } from './bounds';
import type { Status } from './status';
import { yearStripOf } from './year-strip';

const MONTHS = 12;

function reasonOf(status: Status, ifInsufficient: Reason): Reason | null {
  if (status === 'insufficient_data') return ifInsufficient;
  return status === 'no_data' ? 'quota_zero' : null;
}

/** Months of its year a figure covers: to its day, else to the period's end, never beyond today. */
function monthsCovered(reading: Reading, now: number): number {
  const upTo = Math.min(reading.coveredTo, Math.max(now, reading.period.year - 1));
  return (upTo - (reading.period.year - 1)) * MONTHS;
}

/** Type E within a year: what was done since January against the year's quota. */
export function yearQuotaFindings(question: Question): Findings {
  const { evidence, goal, context, thisYear } = question;
  const quota = goal.value;
  if (quota === null) return findings('not_computable', 'no_target_value');
  const inTerm = inTermOf(evidence);
  const years = yearStripOf(inTerm, evidence.fromYear, evidence.dueYear, thisYear, (interval) =>
    boundVerdictOf(interval, '>=', quota)
  );
  const latest = inTerm.at(-1) ?? null;
  const base = evidence.readings.filter((reading) => reading.isBase).at(-1) ?? null;
  const reported = years.filter((cell) => cell.reading !== null);
  const common = {
    base,
    years,
    yearsMet: reported.filter((cell) => cell.verdict === 'met').length,
    yearsTotal: reported.length
  };
  if (latest === null) {
    return base === null
      ? findings('no_data', evidence.emptyReason, common)
      : findings('insufficient_data', 'base_only', common);
  }
  if (latest.value === null) {
    const isMet = boundVerdictOf(latest.interval, '>=', quota) === 'met';
    return isMet
      ? findings('met', null, { ...common, current: latest })
      : findings('insufficient_data', 'bound_only', { ...common, current: latest });
  }
  const period = monthsCovered(latest, question.now);
  const usual = context.seasonalShare?.[Math.round(period) - 1] ?? null;
  const result = quotaYearOf({
    cumulative: latest.value,
    quota,
    period,
    periods: MONTHS,
    profileShare: usual
  });
  return findings(result.status, reasonOf(result.status, 'no_reference_share'), {
    ...common,
    current: latest,
    gap: finiteOf(quota - latest.value),
    margin: finiteOf(latest.value - quota),
    requiredPace: productOf(result.requiredPerPeriod, MONTHS),
    projection: result.forecast,
    pathNow: productOf(quota, result.referenceShare),
    shareDone: result.achievement,
    ratio: result.ratio,
    points: 1,
    confidence: 'level_only',
    formula: [
      ...line(
        QUANTITY.achievement,
        [val(latest.value), ' / ', val(quota)],
        maybe(pct, result.achievement)
      ),
      ...line(
        QUANTITY.reference,
        usual === null ? [num(period), ' / ', num(MONTHS)] : [pct(usual)],
        maybe(pct, result.referenceShare)
      ),
      ...line(
        QUANTITY.ratio,
        [pct(result.achievement), ' / ', pct(result.referenceShare)],
        maybe(num, result.ratio)
      )
    ]
  });
}

/** Type E over the term: what the years after the start year added up to. */
export function termQuotaFindings(question: Question): Findings {
  const { evidence, goal, thisYear } = question;
  const quota = goal.value;
  if (quota === null) return findings('not_computable', 'no_target_value');
  const start = evidence.baseYear;
  const dueYear = evidence.dueYear;
  const whole = exactOf(inTermOf(evidence)).filter((reading) => reading.period.kind === 'year');
  const result = quotaTermOf({
    yearly: whole.map((reading) => [reading.period.year, reading.value] as const),
    quota,
    startYear: start,
    targetYear: dueYear
  });
  const perYear = dueYear > start ? quota / (dueYear - start) : null;
  const pathAt = (year: number): number | null =>
    perYear === null
      ? null
      : finiteOf(perYear * Math.min(dueYear - start, Math.max(0, year - start)));
  const latest = whole.filter((reading) => reading.period.year > start).at(-1) ?? null;
  const common = {
    ladder: ladderOf({
      base: null,
      readings: whole,
      firstYear: start + 1,
      dueYear,
      thisYear,
      pathAt
    }),
    pathThisYear: pathAt(thisYear)
  };
  if (latest === null) return findings('no_data', evidence.emptyReason, common);
  const isOver = question.duePosition < question.now;
  const isAwaited = isOver && latest.period.year < dueYear && result.status !== 'met';
  const status = isAwaited ? 'awaiting_final' : result.status;
  const reason = isAwaited ? 'final_value_missing' : reasonOf(status, 'year_not_reported');
  const done = result.cumulative;
  return findings(status, reason, {
    ...common,
    current: latest,
    gap: differenceOf(quota, done),
    margin: differenceOf(done, quota),
    requiredPace: result.requiredPerYear,
    pathNow: pathAt(latest.period.year),
    shareDone: result.achievement,
    ratio: result.ratio,
    points: whole.length,
    confidence: 'level_only',
    formula: [
      ...line(QUANTITY.achievement, [val(done), ' / ', val(quota)], maybe(pct, result.achievement)),
      ...line(
        QUANTITY.ratio,
        [pct(result.achievement), ' / ', pct(result.elapsed)],
        maybe(num, result.ratio)
      )
    ]
  });
}
