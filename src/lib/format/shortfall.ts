import type { Assessment } from '../domain/result';
import type { Locale } from '../domain/text';
import { decimalsOf, decimalsWrittenOf } from './decimals';
import { formatDifference } from './difference';
import { isPercent } from './measure';
import { sharedDecimals } from './shared-decimals';

const MOST = 4;
/** Where more than the amount is needed, it is written as its derivation writes it: never rounded up. */
const EXACT = 2;

/** Decimals enough for a difference, never more than one beyond the indicator's own. */
export function decimalsFor(value: number, { indicator }: Assessment): number {
  const most = indicator.decimals + 1;
  return Math.min(Math.max(decimalsWrittenOf(value), indicator.decimals), most);
}

/** Whether an amount is of things that cannot be had in parts: people, schools, products. */
export function isWhole({ indicator }: Assessment): boolean {
  return indicator.kind === 'count' && !isPercent(indicator.measure);
}

/** Whether touching the level is not enough ("trên 95%"). */
export function isStrict({ goal }: Pick<Assessment, 'goal'>): boolean {
  return goal.comparator === '>' || goal.comparator === '<';
}

/** An amount that is missing, or over, without its sign: "3 điểm %", "2 trường"; parts of things count whole. */
export function formatMissing(assessment: Assessment, amount: number, locale: Locale): string {
  const size = Math.abs(amount);
  const whole = isWhole(assessment);
  // What is missing is the difference of two figures that are shown, but never nothing.
  const least = Math.min(MOST, decimalsOf([size, 0], sharedDecimals(assessment)));
  const shown = isStrict(assessment) ? Math.max(least, EXACT) : least;
  return formatDifference(
    whole ? Math.ceil(size - 1e-9) : size,
    assessment.indicator.measure,
    locale,
    {
      signed: false,
      decimals: whole ? 0 : Math.min(decimalsWrittenOf(size), shown)
    }
  );
}
