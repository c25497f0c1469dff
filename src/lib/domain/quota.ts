import { EPSILON, finiteOf, isAtLeast, quotientOf } from './epsilon';
import { paceStatusOf } from './pace';
import { pointsOf, type Series } from './series';
import type { Status } from './status';

/** Type E within a year: `cumulative` since the year began, after `period` of `periods`. */
export interface QuotaYearInput {
  readonly cumulative: number | null;
  readonly quota: number | null;
  readonly period: number;
  readonly periods: number;
  /** Share usually done by now in earlier years; null takes the share of periods elapsed. */
  readonly profileShare: number | null;
}

export interface QuotaYearResult {
  readonly achievement: number | null;
  readonly referenceShare: number | null;
  readonly ratio: number | null;
  readonly remaining: number | null;
  readonly requiredPerPeriod: number | null;
  readonly forecast: number | null;
  readonly status: Status;
}

/** Still to deliver; 0 once the quota is met. */
function remainingOf(quota: number, cumulative: number): number {
  return Math.max(0, quota - cumulative);
}

/**
 * Judges a quota filled within a year. 95 % is no pass mark: once the periods are over only the
 * full quota is met. A quota of 0 or a missing figure is "no data"; nothing is required once no
 * period is left.
 */
export function quotaYearOf(input: QuotaYearInput): QuotaYearResult {
  const { cumulative, quota, period, periods } = input;
  const share = input.profileShare ?? quotientOf(period, periods);
  const referenceShare = share === null ? null : Math.min(1, share);
  const achievement = quotientOf(cumulative, quota);
  if (cumulative === null || quota === null || achievement === null) {
    return {
      achievement: null,
      referenceShare,
      ratio: null,
      remaining: null,
      requiredPerPeriod: null,
      forecast: null,
      status: 'no_data'
    };
  }
  const isMet = isAtLeast(achievement, 1);
  const left = periods - period;
  const remaining = remainingOf(quota, cumulative);
  const hasReference = referenceShare !== null && referenceShare > EPSILON;
  const ratio = hasReference ? quotientOf(achievement, referenceShare) : null;
  return {
    achievement,
    referenceShare,
    ratio,
    remaining,
    requiredPerPeriod: left > 0 ? finiteOf(remaining / left) : null,
    forecast: hasReference ? quotientOf(cumulative, referenceShare) : null,
    status: statusOf()
  };

  function statusOf(): Status {
    if (isMet) return 'met';
    if (left <= 0) return 'not_met_final';
    return ratio === null ? 'insufficient_data' : paceStatusOf(ratio);
  }
}

/** Type E over a term: what each year added; the start year is the base and adds nothing. */
export interface QuotaTermInput {
  readonly yearly: Series;
  readonly quota: number | null;
  readonly startYear: number;
  readonly targetYear: number;
}

export interface QuotaTermResult {
  readonly cumulative: number | null;
  readonly achievement: number | null;
  readonly elapsed: number | null;
  readonly ratio: number | null;
  readonly requiredPerYear: number | null;
  readonly status: Status;
}

/**
 * Judges a quota filled over several years. Entries at or before the start year or after the due
 * year are ignored. A year in between that is not reported leaves ratio and required pace unknown.
 */
export function quotaTermOf(input: QuotaTermInput): QuotaTermResult {
  const { quota, startYear, targetYear } = input;
  const entries = pointsOf(input.yearly).filter(
    (point) => point.year > startYear && point.year <= targetYear
  );
  const latest = entries.at(-1);
  const cumulative = entries.reduce((sum, point) => sum + point.value, 0);
  const achievement = quotientOf(cumulative, quota);
  if (latest === undefined || quota === null || achievement === null) {
    return {
      cumulative: null,
      achievement: null,
      elapsed: null,
      ratio: null,
      requiredPerYear: null,
      status: 'no_data'
    };
  }
  const elapsed = (latest.year - startYear) / (targetYear - startYear);
  const left = targetYear - latest.year;
  const isMet = isAtLeast(achievement, 1);
  const years = new Set(entries.map((point) => Math.ceil(point.year - EPSILON)));
  const hasGap = years.size + EPSILON < latest.year - startYear;
  const ratio = hasGap ? null : quotientOf(achievement, elapsed);
  return {
    cumulative,
    achievement,
    elapsed,
    ratio,
    requiredPerYear: hasGap || left <= 0 ? null : finiteOf(remainingOf(quota, cumulative) / left),
    status: statusOf()
  };

  function statusOf(): Status {
    if (isMet) return 'met';
    if (ratio === null) return 'insufficient_data';
    return left <= 0 ? 'not_met_final' : paceStatusOf(ratio);
  }
}
