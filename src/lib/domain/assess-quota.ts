import { differenceOf, EPSILON, finiteOf, productOf } from './epsilon';
import { inTermOf } from './evidence';
import { findings, type Findings, type Question } from './findings';
import { line, maybe, num, pct, QUANTITY, val, yr } from './formula';
import { exactOf, isExactReading, type ExactReading } from './goal';
import { firstCountedYearOf } from './target';
import { ladderOf } from './ladder';
import { isPartOfYear, MONTHS, monthsCovered } from './part-of-year';
import { quotaTermOf, quotaYearOf } from './quota';
import type { Reason } from './reason';
import type { FormulaLine, Reading } from './result';
import { boundVerdictOf, type BoundVerdict } from './bounds';
import { seasonalShareOf, type SeasonalShare } from './seasonal-share';
import type { Status } from './status';
import { yearStripOf } from './year-strip';

function reasonOf(status: Status, ifInsufficient: Reason): Reason | null {
  if (status === 'insufficient_data') return ifInsufficient;
  return status === 'no_data' ? 'quota_zero' : null;
}

/** Where the usual share comes from: the months gone by, or what earlier years had by then. */
function referencePieces(usual: SeasonalShare | null, period: number): FormulaLine['pieces'] {
  if (usual === null) return [num(period), ' / ', num(MONTHS)];
  const shares = usual.seasons.flatMap(({ byThen, inAll }, at) => [
    at === 0 ? '' : ' + ',
    val(byThen),
    ' / ',
    val(inAll)
  ]);
  const count = usual.seasons.length;
  return count === 1 ? shares : ['(', ...shares, ') / ', num(count)];
}

/** Type E within a year: what was done since January against the year's quota. */
export function yearQuotaFindings(question: Question): Findings {
  const { evidence, goal, thisYear, now } = question;
  const quota = goal.value;
  if (quota === null) return findings('not_computable', 'no_target_value');
  const inTerm = inTermOf(evidence);
  // A year that is not over has missed nothing yet.
  const judge = (reading: Reading): BoundVerdict => {
    const verdict = boundVerdictOf(reading.interval, '>=', quota);
    const isRunning = monthsCovered(reading, now) < MONTHS - EPSILON;
    return verdict === 'missed' && isRunning ? 'undecided' : verdict;
  };
  const years = yearStripOf(inTerm, evidence.fromYear, evidence.dueYear, thisYear, judge);
  const latest = inTerm.at(-1) ?? null;
  const base = evidence.readings.filter((reading) => reading.isBase).at(-1) ?? null;
  const yearsMet = years.filter((cell) => cell.verdict === 'met').length;
  const missed = years.filter((cell) => cell.verdict === 'missed').length;
  const common = { base, years, yearsMet, yearsTotal: yearsMet + missed };
  if (latest === null) {
    return base === null
      ? findings('no_data', evidence.emptyReason, common)
      : findings('insufficient_data', 'base_only', common);
  }
  if (!isExactReading(latest)) {
    const isMet = boundVerdictOf(latest.interval, '>=', quota) === 'met';
    return isMet
      ? findings('met', null, { ...common, current: latest })
      : findings('insufficient_data', 'bound_only', { ...common, current: latest });
  }
  const period = monthsCovered(latest, now);
  const usual = seasonalShareOf(latest, evidence.readings);
  const result = quotaYearOf({
    cumulative: latest.value,
    quota,
    period,
    periods: MONTHS,
    profileShare: usual?.share ?? null
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
        referencePieces(usual, period),
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

/** How far into its year a count reaches: a part of the year asks for a part of the quota. */
function reachOf(reading: Reading): number {
  return isPartOfYear(reading) ? reading.coveredTo : reading.period.year;
}

/** Year by year what was added; a single year needs no sum. */
function totalLine(entries: readonly ExactReading[], done: number | null): readonly FormulaLine[] {
  if (entries.length < 2) return [];
  const pieces = entries.flatMap(({ value }, at) => [at === 0 ? '' : ' + ', val(value)]);
  return line(QUANTITY.total, pieces, maybe(val, done));
}

/** Type E over the term: what the years after the start year added up to. */
export function termQuotaFindings(question: Question): Findings {
  const { target, evidence, goal, thisYear } = question;
  const quota = goal.value;
  if (quota === null) return findings('not_computable', 'no_target_value');
  const start = firstCountedYearOf(target) - 1;
  const dueYear = evidence.dueYear;
  const whole = exactOf(inTermOf(evidence)).filter((reading) => reading.period.kind === 'year');
  const result = quotaTermOf({
    yearly: whole.map((reading) => [reachOf(reading), reading.value] as const),
    quota,
    startYear: start,
    targetYear: dueYear
  });
  const perYear = dueYear > start ? quota / (dueYear - start) : null;
  const pathAt = (year: number): number | null =>
    perYear === null
      ? null
      : finiteOf(perYear * Math.min(dueYear - start, Math.max(0, year - start)));
  const entries = whole.filter(({ period }) => period.year > start && period.year <= dueYear);
  const latest = entries.at(-1) ?? null;
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
    pathNow: pathAt(reachOf(latest)),
    shareDone: result.achievement,
    ratio: result.ratio,
    points: whole.length,
    confidence: 'level_only',
    formula: [
      ...totalLine(entries, done),
      ...line(QUANTITY.achievement, [val(done), ' / ', val(quota)], maybe(pct, result.achievement)),
      ...line(
        QUANTITY.timeShare,
        ['(', yr(reachOf(latest)), ' − ', yr(start), ') / (', yr(dueYear), ' − ', yr(start), ')'],
        maybe(pct, result.elapsed)
      ),
      ...line(
        QUANTITY.ratio,
        [pct(result.achievement), ' / ', pct(result.elapsed)],
        maybe(num, result.ratio)
      )
    ]
  });
}
