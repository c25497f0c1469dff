import type { Comparator } from '../domain/observation';
import type { Rival } from '../domain/rival';
import type { Locale, Text } from '../domain/text';
import { decimalsWrittenOf } from './decimals';
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

/** A value as a document states it; `valueMax` makes it a range, `standing` says whether the year was over. */
export interface Bounded {
  readonly comparator: Comparator;
  readonly value: number;
  readonly valueMax?: number | null;
  readonly standing?: string;
}

const ESTIMATE: Text = { vi: 'ước ', en: 'estimated ' };

/** The word before a figure that a document gives as expected only, with its space: "ước "; empty for any other. */
export function formatStanding(standing: string | undefined, locale: Locale): string {
  return standing === 'estimate' ? ESTIMATE[locale] : '';
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
 * A range keeps its word too: "tối thiểu 5–10 tập thể"; so does what is expected only: "ước 21,31 tỷ đồng".
 */
export function formatBounded(
  { comparator, value, valueMax = null, standing }: Bounded,
  measure: string,
  locale: Locale,
  form: NumberForm | number = {}
): string {
  if (isVerdict(measure)) return formatMeasured(value, measure, locale);
  if (valueMax !== null && valueMax !== value) {
    const digits = `${formatNumber(value, locale, form)}–${formatNumber(valueMax, locale, form)}`;
    const words = formatStanding(standing, locale) + BEFORE_RANGE[comparator][locale];
    return words + formatWithMeasure(digits, measure, locale, valueMax);
  }
  const words = formatStanding(standing, locale) + BEFORE[comparator][locale];
  return words + formatMeasured(value, measure, locale, form);
}

/** A figure, and what else is said of the same time; no rivals when absent. */
export interface Contested {
  readonly rivals?: readonly Rival[];
}

const OR: Text = { vi: ' hoặc ', en: ' or ' };
const CONTESTED: Text = { vi: ' (các nguồn nêu khác nhau)', en: ' (sources differ)' };
const CONTESTED_WITHIN: Text = {
  vi: ' (một nguồn nêu các số khác nhau)',
  en: ' (one source gives different figures)'
};

/** " (các nguồn nêu khác nhau)" behind a figure with rivals; empty without. */
export function formatContested({ rivals = [] }: Contested, locale: Locale): string {
  if (rivals.length === 0) return '';
  const isWithin = rivals.every(({ isSameSource }) => isSameSource);
  return (isWithin ? CONTESTED_WITHIN : CONTESTED)[locale];
}

/**
 * A figure with all that is said of the same time: "86 hoặc 89 triệu đồng". None is chosen silently. Without
 * rivals it is `formatBounded`.
 */
export function formatClaims(
  figure: Bounded & Contested,
  measure: string,
  locale: Locale,
  form: NumberForm | number = {}
): string {
  const { rivals = [] } = figure;
  const said = [figure, ...rivals];
  if (isVerdict(measure))
    return said.map((each) => formatBounded(each, measure, locale, form)).join(OR[locale]);
  const written = (each: Bounded, own: string): string => {
    const least = Math.max(decimalsWrittenOf(each.value), decimalsWrittenOf(each.valueMax ?? 0));
    return formatBounded(each, own, locale, each === figure ? form : least);
  };
  return said
    .map((each, at) => written(each, at === said.length - 1 ? measure : ''))
    .join(OR[locale]);
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
