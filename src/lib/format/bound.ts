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
  '~': { vi: 'khoảng ', en: 'about ' },
  '<~': { vi: 'gần ', en: 'just under ' }
};

/** Before a range: "at least 5–10" binds the range as printed, whichever of its ends is meant. */
const BEFORE_RANGE: typeof BEFORE = { ...BEFORE, '>=': { vi: 'tối thiểu ', en: 'at least ' } };

/** A value as a document states it; `valueMax` makes it a range. */
export interface Bounded {
  readonly comparator: Comparator;
  readonly value: number;
  readonly valueMax?: number | null;
}

/** Limits of an indicator; null sets none. */
export interface Limits {
  readonly min: number | null;
  readonly max: number | null;
}

/** Whether a figure as printed cannot be: "over 100 %" of the staff, or a value beyond the limits. */
export function isImpossible(
  { comparator, value, valueMax = null }: Bounded,
  { min, max }: Limits
): boolean {
  const most = Math.max(value, valueMax ?? value);
  const isOver = max !== null && (comparator === '>' ? most >= max : most > max);
  const isUnder = min !== null && (comparator === '<' ? value <= min : value < min);
  return isOver || isUnder;
}

const AS_PRINTED: Text = { vi: ' (nguyên văn)', en: ' (as printed)' };

/** " (nguyên văn)" behind a figure that cannot be but is printed so; empty for any other. */
export function formatAsPrinted(bounded: Bounded, limits: Limits, locale: Locale): string {
  return isImpossible(bounded, limits) ? AS_PRINTED[locale] : '';
}

/** The word before a bounded number, with its space: "trên ", "từ "; empty for an exact one. */
export function formatComparator(comparator: Comparator, locale: Locale): string {
  return BEFORE[comparator][locale];
}

/**
 * A bound keeps its word and gains no decimal: "trên 95%", "dưới 6", "5–10 tập thể".
 * A range keeps its word too: "tối thiểu 5–10 tập thể".
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
    return BEFORE_RANGE[comparator][locale] + formatWithMeasure(digits, measure, locale, valueMax);
  }
  return BEFORE[comparator][locale] + formatMeasured(value, measure, locale, form);
}

/** What is asked: as a bound, but a floor says in Vietnamese that more is welcome: "từ 96% trở lên". */
export function formatAsked(
  asked: Bounded,
  measure: string,
  locale: Locale,
  form: NumberForm | number = {}
): string {
  const text = formatBounded(asked, measure, locale, form);
  const isRange = asked.valueMax != null && asked.valueMax !== asked.value;
  const isFloor = asked.comparator === '>=' && !isRange && !isVerdict(measure);
  return isFloor && locale === 'vi' ? `${text} trở lên` : text;
}
