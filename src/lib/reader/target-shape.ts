import type { TargetRule, TargetType } from '../domain/target';
import type { Quantity } from './quantities';

/** How the method judges a target. */
export interface TargetShape {
  readonly type: TargetType;
  readonly rule: TargetRule | null;
  readonly change: number | null;
}

const tidy = (value: number): number => Number(value.toPrecision(12));

const GIVEN =
  /(?<!\p{L})(?:giải ngân|giao cho|giao mỗi|trồng mới|kết nạp|thành lập mới|bồi dưỡng kết nạp|tạo việc làm)(?!\p{L})/u;

/**
 * Type and rule of a target from its words.
 *
 * @param left words before the number
 * @param right words behind it
 */
export function targetShapeOf(
  quantity: Quantity,
  {
    left,
    right,
    yearly,
    isChange
  }: { left: string; right: string; yearly: boolean; isChange: boolean }
): TargetShape {
  const { kind, unit, value } = quantity;
  const perYear = /\/năm/u.test(unit) && kind !== 'money';
  const average = /bình quân(?!\s+đầu)/u.test(left.slice(-40));
  const falls = /(?<!\p{L})giảm(?!\p{L})[^,;]*$/u.test(left);
  if (isChange && kind === 'points') return { type: 'C', rule: 'points_per_year', change: value };
  if (isChange && kind === 'percent' && falls)
    return yearly || perYear || average || /hằng năm|mỗi năm/u.test(right)
      ? { type: 'C', rule: 'points_per_year', change: value }
      : { type: 'C', rule: 'relative', change: tidy(value / 100) };
  if (isChange && kind === 'percent')
    return {
      type: 'D',
      rule: average ? 'average' : yearly || perYear ? 'each_year' : 'cumulative',
      change: tidy(value / 100)
    };
  if (quantity.value_max !== null)
    return { type: 'H', rule: yearly ? 'each_year' : 'by_date', change: null };
  if (GIVEN.test(left.slice(-60)))
    return {
      type: 'E',
      rule: yearly || kind === 'percent' ? 'within_year' : 'over_term',
      change: null
    };
  const isHeld = yearly || /(?<!\p{L})(?:duy trì|giữ vững|giữ)(?!\p{L})[^,;]{0,20}$/u.test(left);
  return { type: isHeld ? 'B' : 'A', rule: null, change: null };
}
