import type { Indicator } from '../domain/indicator';
import type { Reading } from '../domain/result';
import type { Locale } from '../domain/text';
import { decimalsWrittenOf } from './decimals';
import { formatMeasured, withoutYear } from './measure';

/**
 * ", nếu 80,1 triệu đồng/người là số năm 2025", behind a path or an amount reckoned from a figure of a
 * span of years: it stands for the last of them, which its document does not say. Empty where the figure
 * has a year of its own, and where there is none.
 */
export function formatAssumed(
  from: Reading | null,
  { measure }: Pick<Indicator, 'measure'>,
  locale: Locale
): string {
  // What is said of every year (`-Y`) is the figure of the last one too.
  if (from?.value == null || from.period.kind !== 'span' || from.period.text.endsWith('-Y'))
    return '';
  const { value, period } = from;
  const figure = formatMeasured(value, withoutYear(measure), locale, decimalsWrittenOf(value));
  return locale === 'vi'
    ? `, nếu ${figure} là số năm ${period.year}`
    : `, if ${figure} is the figure of ${period.year}`;
}
