import { boundVerdictOf, intervalOf } from '../../src/lib/domain/bounds';
import { clearChangeOf } from '../../src/lib/domain/clear-change';
import { type CountInput, countMilestoneOf } from '../../src/lib/domain/count-milestone';
import type { Counts } from '../../src/lib/domain/counted';
import { dayNumberOf } from '../../src/lib/domain/day';
import { flipsAtOf } from '../../src/lib/domain/flips-at';
import { forecastOf } from '../../src/lib/domain/forecast';
import * as read from './input';
import { applicabilityOf, denominatorCheckOf } from '../../src/lib/domain/missing';
import { COMPARATORS } from '../../src/lib/domain/observation';
import { quotaTermOf, quotaYearOf } from '../../src/lib/domain/quota';
import { rangeOf } from '../../src/lib/domain/range';
import { TARGET_COMPARATORS } from '../../src/lib/domain/target';
import { titleByDateOf } from '../../src/lib/domain/title-by-date';
import { xmrOf } from '../../src/lib/domain/xmr';
import type { SmallCounts } from './method-counts';
import type { Status } from '../../src/lib/domain/status';
import type { Method } from './method';

function dayIn(input: read.Fields, field: string): string {
  const day = read.textIn(input, field);
  if (dayNumberOf(day) === null) {
    read.refuse(
      `"${field}" phải là ngày dạng 2027-12-31`,
      `"${field}" must be a day like 2027-12-31`
    );
  }
  return day;
}

/**
 * How many units more or fewer a quota turns on, where the case says that its figures are counts (`"counted": true`):
 * nothing else tells homes from milliards. Without the flag the answer is as it always was.
 */
function quotaFlips(
  input: read.Fields,
  latest: number | null | undefined,
  status: Status,
  statusAt: (latest: number) => Status
): { readonly flips_at?: number | null } {
  if (read.flagOrNull(input, 'counted') !== true) return {};
  if (latest == null || !Number.isInteger(latest) || latest < 0) return { flips_at: null };
  const counts = { numerator: latest, denominator: null };
  return { flips_at: flipsAtOf(counts, status, statusAt, { most: null }).nearest };
}

function cumulativeYtd(input: read.Fields): object {
  const asked = {
    cumulative: read.numberOrNull(input, 'cumulative'),
    quota: read.countOrNull(input, 'quota'),
    period: read.numberIn(input, 'period'),
    periods: read.numberIn(input, 'periods'),
    profileShare: read.countOrNull(input, 'profile_share')
  };
  const result = quotaYearOf(asked);
  return {
    achievement: result.achievement,
    reference_share: result.referenceShare,
    ratio: result.ratio,
    remaining: result.remaining,
    required_per_period: result.requiredPerPeriod,
    forecast: result.forecast,
    status: result.status,
    ...quotaFlips(
      input,
      asked.cumulative,
      result.status,
      (cumulative) => quotaYearOf({ ...asked, cumulative }).status
    )
  };
}

function cumulativePeriod(input: read.Fields): object {
  const startYear = read.numberIn(input, 'start_year');
  const targetYear = read.numberIn(input, 'target_year');
  read.requireLater(targetYear, startYear, 'start_year');
  const yearly = read.seriesIn(input, 'yearly');
  const asked = { yearly, quota: read.countOrNull(input, 'quota'), startYear, targetYear };
  const result = quotaTermOf(asked);
  const counted = yearly.filter(
    ([year, value]) => value !== null && year > startYear && year <= targetYear
  );
  const lastYear = Math.max(...counted.map(([year]) => year));
  const at = counted.find(([year]) => year === lastYear);
  return {
    cumulative: result.cumulative,
    achievement: result.achievement,
    elapsed: result.elapsed,
    ratio: result.ratio,
    required_per_year: result.requiredPerYear,
    status: result.status,
    ...quotaFlips(
      input,
      at?.[1],
      result.status,
      (value) =>
        quotaTermOf({
          ...asked,
          yearly: yearly.map((entry) => (entry === at ? [lastYear, value] : entry))
        }).status
    )
  };
}

function binaryByDate(input: read.Fields): object {
  const isAchieved = read.textOrNull(input, 'achieved_on') !== null;
  const result = titleByDateOf({
    deadline: dayIn(input, 'deadline'),
    achievedOn: isAchieved ? dayIn(input, 'achieved_on') : null,
    today: dayIn(input, 'today'),
    dueSoonDays: read.numberOrNull(input, 'due_soon_days')
  });
  return { status: result.status, days_left: result.daysLeft };
}

/** The values of a milestone are counts, of `total` units where that is known. */
function milestoneCounts(asked: CountInput, status: Status): SmallCounts {
  const { base, current, baseYear, currentYear, total } = asked;
  const countsOf = (value: number | null): Counts | null =>
    value === null || !Number.isInteger(value) || value < 0 || total === 0
      ? null
      : { numerator: value, denominator: total };
  const [from, counts] = [countsOf(base), countsOf(current)];
  const isLater = currentYear > baseYear && from !== null && counts !== null;
  return {
    flips_at:
      counts === null
        ? null
        : flipsAtOf(
            counts,
            status,
            (other) => countMilestoneOf({ ...asked, current: other }).status
          ).nearest,
    clear_change: isLater
      ? clearChangeOf(
          [
            { year: baseYear, value: from.numerator, counts: from },
            { year: currentYear, value: counts.numerator, counts }
          ],
          null
        )
      : null
  };
}

function countMilestone(input: read.Fields): object {
  const baseYear = read.numberIn(input, 'base_year');
  const targetYear = read.numberIn(input, 'target_year');
  read.requireLater(targetYear, baseYear, 'base_year');
  const asked = {
    base: read.numberOrNull(input, 'base'),
    current: read.numberOrNull(input, 'current'),
    baseYear,
    currentYear: read.numberIn(input, 'current_year'),
    targetYear,
    target: read.numberIn(input, 'target'),
    total: read.countOrNull(input, 'total')
  };
  const result = countMilestoneOf(asked);
  return {
    expected_whole_units: result.expectedWholeUnits,
    remaining_units: result.remainingUnits,
    status: result.status,
    ...milestoneCounts(asked, result.status)
  };
}

function forecastOls(input: read.Fields): object {
  const result = forecastOf({
    series: read.seriesIn(input, 'series'),
    targetYear: read.numberIn(input, 'target_year'),
    level: read.shareOrNull(input, 'level') ?? 0.8,
    quantile: read.numberOrNull(input, 't_quantile'),
    min: read.numberOrNull(input, 'min'),
    max: read.numberOrNull(input, 'max')
  });
  return {
    slope: result.slope,
    residual_sd: result.residualSd,
    prediction: result.prediction,
    lower: result.lower,
    upper: result.upper
  };
}

function missingDenominator(input: read.Fields): object {
  return denominatorCheckOf(
    read.numberOrNull(input, 'numerator'),
    read.countOrNull(input, 'denominator')
  );
}

function notApplicable(input: read.Fields): object {
  const hasList = input['applies_to'] !== undefined && input['applies_to'] !== null;
  return applicabilityOf(
    read.textIn(input, 'unit_type'),
    hasList ? read.textsIn(input, 'applies_to') : []
  );
}

function range(input: read.Fields): object {
  return rangeOf({
    value: read.numberOrNull(input, 'value'),
    low: read.numberOrNull(input, 'low'),
    high: read.numberOrNull(input, 'high'),
    isOver: read.flagOrNull(input, 'is_over') ?? false
  });
}

function bound(input: read.Fields): object {
  const interval = intervalOf(
    read.wordIn(input, 'comparator', COMPARATORS),
    read.numberIn(input, 'value'),
    read.numberOrNull(input, 'value_max'),
    read.numberOrNull(input, 'min'),
    read.numberOrNull(input, 'max')
  );
  const verdict = boundVerdictOf(
    interval,
    read.wordIn(input, 'target_comparator', TARGET_COMPARATORS),
    read.numberIn(input, 'target')
  );
  return {
    low: interval.low,
    high: interval.high,
    low_open: interval.lowOpen,
    high_open: interval.highOpen,
    status: { met: 'met', missed: 'not_met', undecided: 'insufficient_data' }[verdict],
    reason: verdict === 'undecided' ? 'bound_only' : null
  };
}

function xmr(input: read.Fields): object {
  const result = xmrOf(
    read.seriesIn(input, 'series'),
    read.numberOrNull(input, 'target'),
    read.wayIn(input)
  );
  return {
    n_points: result.points,
    mean: result.mean,
    mean_moving_range: result.movingRange,
    lower: result.lower,
    upper: result.upper,
    verdict: result.verdict
  };
}

/** Quotas, titles, counts, forecasts and special values, by the name a case calls them. */
export const SPECIAL_METHODS: readonly (readonly [name: string, method: Method])[] = [
  ['engine.cumulative_ytd', cumulativeYtd],
  ['engine.cumulative_period', cumulativePeriod],
  ['engine.binary_by_date', binaryByDate],
  ['engine.count_milestone', countMilestone],
  ['engine.forecast_ols', forecastOls],
  ['engine.missing_denominator', missingDenominator],
  ['engine.not_applicable', notApplicable],
  ['engine.range', range],
  ['engine.bound', bound],
  ['engine.xmr', xmr]
];
