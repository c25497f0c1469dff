import { breakFromTarget } from './break-between';
import { EPSILON } from './epsilon';
import { isStrictTarget, wayOf, wholeLevelOf } from './goal';
import { type Indicator, isYesNo } from './indicator';
import type { Assessment, Reading } from './result';
import { isYearly } from './scope';
import { STATUS } from './status';
import type { YearReview } from './year-review';

/** An exact figure and the level of a year it is measured by; `amount` is level − figure. */
export interface YearAmount {
  readonly kind: 'amount';
  readonly from: Reading;
  readonly level: number;
  readonly amount: number;
  /** Whether the amount is to be gained or to be lost. */
  readonly way: 'increase' | 'decrease';
  readonly isFilled: boolean;
  /** The same in whole things where few are counted: one school of seven; null elsewhere. */
  readonly units: number | null;
}

/** A share of fewer than this is said in counts. */
const FEW = 20;

/** What a year still asks of a target; a title has a day and no amount. */
export type YearNeed =
  | YearAmount
  | { readonly kind: 'day'; readonly day: string; readonly isFilled: boolean }
  | { readonly kind: 'unknown' };

const UNKNOWN: YearNeed = { kind: 'unknown' };

/** Whether every year begins at nothing: then the figure of one year says nothing about what the next lacks. */
function beginsAnew({ target }: Assessment, { kind }: Indicator): boolean {
  return isYearly(target) && target.type !== 'D' && (kind === 'count' || kind === 'money');
}

/** Whether something other than the amount stands between the figure and a comparison. */
function isOpen({ status, reason, target, indicator }: Assessment): boolean {
  return (
    status === 'not_assessed_break' ||
    STATUS[status].counting === 'excluded' ||
    (reason?.startsWith('conflicting') ?? false) ||
    target.type === 'H' ||
    isYesNo(indicator)
  );
}

/** Whole things that are missing where the share of few is below its level, or above; null where it is not. */
function unitsOf(
  { observation }: Reading,
  level: number,
  way: YearAmount['way'],
  isStrict: boolean
): number | null {
  const { numerator, denominator } = observation ?? { numerator: null, denominator: null };
  if (numerator === null || denominator === null || denominator >= FEW) return null;
  const edge = (level * denominator) / 100;
  const beyond = isStrict ? 1 : 0;
  const whole = wholeLevelOf(edge, way, isStrict);
  const asked = way === 'increase' ? whole + beyond : whole - beyond;
  const missing = way === 'increase' ? asked - numerator : numerator - asked;
  return Number.isInteger(missing) && missing > 0 ? missing : null;
}

/**
 * What is missing between the latest figure (the year's own, else the one before it, else the starting point)
 * and the level the year asks. A starting point is measured like any figure: that gives an amount and no
 * verdict. Unknown where there is no single figure, no single level, or the two may not be compared.
 */
export function yearNeedOf({ assessment, asked, reading }: YearReview): YearNeed {
  const { status, target, indicator, current, base } = assessment;
  if (asked.kind === 'title')
    return asked.dueDay === null
      ? UNKNOWN
      : { kind: 'day', day: asked.dueDay, isFilled: STATUS[status].family === 'met' };
  if (asked.kind !== 'path' && asked.kind !== 'limit') return UNKNOWN;
  const from = reading ?? (beginsAnew(assessment, indicator) ? null : (current ?? base));
  if (from === null || from.value === null || isOpen(assessment)) return UNKNOWN;
  if (breakFromTarget(target, from) !== null) return UNKNOWN;
  const amount = asked.value - from.value;
  const way = wayOf(target, indicator);
  const short = way === 'increase' ? amount : -amount;
  const isStrict = isStrictTarget(target);
  const isFilled = isStrict ? short < -EPSILON : short <= EPSILON;
  const units = indicator.kind === 'rate' ? unitsOf(from, asked.value, way, isStrict) : null;
  return { kind: 'amount', from, level: asked.value, amount, way, isFilled, units };
}
