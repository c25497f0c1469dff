import { COMPARABILITY, STATED_MARK } from '$lib/domain/comparability';
import type { EmptyReason } from '$lib/domain/merge/compare';
import { isAroundMerger } from '$lib/domain/merge/like-period';
import type { Comparator } from '$lib/domain/observation';
import { datedOf, lacksYear, parsePeriod } from '$lib/domain/period';
import type { Ranking } from '$lib/domain/published-rank';
import type { Locale } from '$lib/domain/text';
import { withRankGroup } from '$lib/panels/rank-words';
import {
  type Bounded,
  type Contested,
  formatAsPrinted,
  formatClaims,
  formatComparator,
  formatContested
} from '$lib/format/bound';
import { decimalsWrittenOf } from '$lib/format/decimals';
import { formatDatedShort } from '$lib/format/period';
import { m } from '$lib/paraglide/messages';
import { formatRange } from '$lib/panels/merger/value-words';
import type { Column, CompareFigure } from '$lib/panels/compare/column';

type Cell = Column['cells'][number];

/** In which group a unit's rank holds: its type, and the groups that documents rank. */
export interface RankedUnits {
  readonly typeOf: (unit: string) => string;
  readonly rankings: readonly Ranking[];
}

/** Where no measure is written, no rank is told either. */
const UNRANKED: RankedUnits = { typeOf: () => '', rankings: [] };

/** The value of a cell as printed, or rebuilt, a rank with its group; null where it is empty. */
export function cellText(
  cell: Cell,
  indicator: Column['indicator'],
  locale: Locale,
  ranked: RankedUnits = UNRANKED
): string | null {
  const words = valueText(cell, indicator, locale);
  const { unit, period } = cell;
  if (words === null || period === null) return words;
  const { rankings, typeOf } = ranked;
  return withRankGroup(words, { indicator, period, type: typeOf(unit), rankings }, locale);
}

/** When a cell is of: "2025", "đến 31/10/2026" of a figure counted before its period was over; empty where that is not known. */
export function cellPeriodText(
  { period, figure }: Cell,
  indicator: Column['indicator'],
  locale: Locale
): string {
  if (period === null) return '';
  const dated = figure === null ? { period } : datedOf({ period, as_of: figure.as_of });
  return formatDatedShort(dated, locale, indicator);
}

/** What a figure says and what contradicts it, without why: a label of a picture has no room. */
export function claimsText(
  figure: CompareFigure & { readonly value: number },
  measure: string,
  locale: Locale
): string {
  return formatClaims(wordsOf(figure), measure, locale, decimalsWrittenOf(figure.value));
}

function wordsOf({
  comparator,
  value,
  value_max: valueMax,
  standing,
  rivals = []
}: CompareFigure & { readonly value: number }): Bounded & Contested {
  return { comparator: comparator as Comparator, value, valueMax, standing, rivals };
}

function valueText(
  { figure, ends, rebuilt }: Cell,
  indicator: Column['indicator'],
  locale: Locale
): string | null {
  if (figure !== null && figure.value !== null) {
    const known = { ...figure, value: figure.value };
    const words = wordsOf(known);
    return (
      claimsText(known, indicator.measure, locale) +
      formatAsPrinted(words, indicator, locale) +
      formatContested(words, locale)
    );
  }
  if (ends === null) return null;
  const about = rebuilt?.isAbout === true ? formatComparator('~', locale) : '';
  return about + (formatRange(ends, indicator, locale) ?? '');
}

/**
 * What must be known to compare a cell: "suy ra" of what is worked out, "gồm cả trước sáp nhập" of a figure that
 * the unit itself gives. Empty where nothing has to be, and of a figure whose year is not stated: its period says that.
 */
export function cellMarkText(
  { mark, figure, rebuilt }: Cell,
  indicator: Column['indicator'],
  locale: Locale
): string {
  if (mark === null || mark === 'exact') return '';
  const isPrinted = rebuilt === null && figure !== null && figure.provenance !== 'derived';
  if (mark !== STATED_MARK || !isPrinted) return COMPARABILITY[mark].label[locale];
  if (lacksYear(figure.period, indicator)) return '';
  const period = parsePeriod(figure.period);
  const isAround = period !== null && isAroundMerger(period);
  return isAround
    ? m.compare_stated_around({}, { locale })
    : m.compare_stated_before({}, { locale });
}

/** How far the units of a column compare: "không so sánh được (không rõ năm)"; null with fewer than two values. */
export function columnMarkText(
  { mark, hasYearless, cells, indicator }: Column,
  locale: Locale
): string | null {
  if (mark === null) return null;
  if (hasYearless) return m.compare_no_year({}, { locale });
  if (mark !== STATED_MARK) return COMPARABILITY[mark].label[locale];
  const said = cells.map((cell) => cellMarkText(cell, indicator, locale)).filter(Boolean);
  return [...new Set(said)].join(', ');
}

/** How far one cell compares with the others of its column; null where it is empty. */
export function cellComparability(
  cell: Cell,
  indicator: Column['indicator'],
  locale: Locale
): string | null {
  if (cell.mark === null) return null;
  if (cell.period !== null && lacksYear(cell.period, indicator))
    return m.compare_no_year({}, { locale });
  return cellMarkText(cell, indicator, locale) || COMPARABILITY[cell.mark].label[locale];
}

/** Why a cell is empty, in words. */
export function emptyText(reason: EmptyReason): string {
  if (reason === 'ended') return m.compare_empty_ended();
  return reason === 'not_yet' ? m.compare_empty_not_yet() : m.compare_empty_none();
}
