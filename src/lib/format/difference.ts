import type { Locale } from '../domain/text';
import { formatMeasured, formatWithMeasure, isPercent, isVerdict, NO_BREAK } from './measure';
import { formatNumber, type NumberForm } from './number';

export interface DifferenceForm extends NumberForm {
  /** "+1,2 điểm %" (default) or the bare amount for "tăng 1,2 điểm %". */
  readonly signed?: boolean;
}

/** Name of a difference of two percentages; never "%". */
export function formatPoints(locale: Locale, count?: number): string {
  if (locale === 'vi') return `điểm${NO_BREAK}%`;
  return `percentage${NO_BREAK}point${count === 1 ? '' : 's'}`;
}

/**
 * A difference of two values of a measure, signed unless asked otherwise: "−0,65 điểm %",
 * "+3 trường". Zero has no sign.
 */
export function formatDifference(
  difference: number,
  measure: string,
  locale: Locale,
  { signed = true, ...form }: DifferenceForm = {}
): string {
  const amount = signed ? difference : Math.abs(difference);
  const digits = formatNumber(amount, locale, { ...form, signed });
  if (!isPercent(measure))
    return isVerdict(measure)
      ? formatMeasured(amount, measure, locale, { ...form, signed })
      : formatWithMeasure(digits, measure, locale, amount);
  return `${digits}${NO_BREAK}${formatPoints(locale, Math.abs(difference))}`;
}
