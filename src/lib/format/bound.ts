import type { Comparator } from '../domain/observation';
import type { Locale, Text } from '../domain/text';
import { formatMeasured, formatWithMeasure, isVerdict } from './measure';
import { formatNumber, type NumberForm } from './number';

const BEFORE: Readonly<Record<Comparator, Text>> = {
  '=': { vi: '', en: '' },
  '>': { vi: 'trên ', en: 'over ' },
  '>=': { vi: 'từ ', en: 'at least ' },
  '<': { vi: 'dưới ', en: 'under ' },
  '<=': { vi: 'tối đa ', en: 'at most ' },
  '~': { vi: 'khoảng ', en: 'about ' }
};

/** A value as a document states it; `valueMax` makes it a range. */
export interface Bounded {
  readonly comparator: Comparator;
  readonly value: number;
  readonly valueMax?: number | null;
}

/** The word before a bounded number, with its space: "trên ", "từ "; empty for an exact one. */
export function formatComparator(comparator: Comparator, locale: Locale): string {
  return BEFORE[comparator][locale];
}

/**
 * A bound keeps its word and gains no decimal: "trên 95%", "dưới 6", "5–10 tập thể".
 * "From 5 to 10" is a range whatever the comparator says, except that "about" stays.
 */
export function formatBounded(
  { comparator, value, valueMax = null }: Bounded,
  measure: string,
  locale: Locale,
  form: NumberForm | number = {}
): string {
  if (isVerdict(measure)) return formatMeasured(value, measure, locale);
  if (valueMax !== null && valueMax !== value) {
    const digits = `${formatNumber(value, locale, form)}–${formatNumber(valueMax, locale, form)}`;
    const word = comparator === '~' ? BEFORE['~'][locale] : '';
    return word + formatWithMeasure(digits, measure, locale, valueMax);
  }
  return BEFORE[comparator][locale] + formatMeasured(value, measure, locale, form);
}
