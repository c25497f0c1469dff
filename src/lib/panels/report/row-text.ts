import type { Indicator } from '$lib/domain/indicator';
import type { Locale } from '$lib/domain/text';
import { formatNumber } from '$lib/format/number';
import { formatPeriod, formatYears } from '$lib/format/period';
import { m } from '$lib/paraglide/messages';
import type { Doubt } from '$lib/reader/candidate';
import type { PrintedComparator } from '$lib/reader/quantities';
import type { ReviewRow } from '$lib/reader/review';
import type { Obstacle } from '$lib/reader/reviewed-rows';

/** Comparators as a list offers them. */
export const COMPARATOR_NAMES: Readonly<Record<PrintedComparator, () => string>> = {
  '=': m.reader_cmp_eq,
  '>': m.reader_cmp_gt,
  '>=': m.reader_cmp_ge,
  '<': m.reader_cmp_lt,
  '<=': m.reader_cmp_le,
  '~': m.reader_cmp_about,
  '<~': m.reader_cmp_nearly
};

export const DOUBT_TEXTS: Readonly<Record<Doubt, () => string>> = {
  indicator: m.reader_doubt_indicator,
  period: m.reader_doubt_period,
  yearly: m.reader_doubt_yearly,
  words: m.reader_doubt_words,
  twin: m.reader_doubt_twin,
  kind: m.reader_doubt_kind,
  base: m.reader_doubt_base,
  comparator: m.reader_doubt_comparator,
  unit: m.reader_doubt_unit
};

/** Ways a target may be judged, as "type rule", in the words of an officer. */
export const SHAPE_NAMES = {
  A: m.reader_type_a,
  B: m.reader_type_b,
  'C points_per_year': m.reader_type_c_points,
  'C relative': m.reader_type_c,
  'D average': m.reader_type_d_average,
  'D each_year': m.reader_type_d_each,
  'D cumulative': m.reader_type_d,
  'E within_year': m.reader_type_e,
  'E over_term': m.reader_type_e_term,
  F: m.reader_type_f,
  G: m.reader_type_g,
  'H by_date': m.reader_type_h,
  'H each_year': m.reader_type_h_each
} as const;
export type Shape = keyof typeof SHAPE_NAMES;

/** What a row is of: its indicator, or the name as it is written. */
export function rowName(
  row: ReviewRow,
  indicators: ReadonlyMap<string, Indicator>,
  locale: Locale
): string {
  const indicator = indicators.get(row.indicator);
  if (indicator === undefined) return m.reader_new_name({ name: row.name });
  return locale === 'en' ? indicator.short_en : indicator.short;
}

const numberText = (value: number, locale: Locale): string =>
  formatNumber(value, locale, {
    decimals: Math.min(6, /\.(\d+)/.exec(String(value))?.[1]?.length ?? 0)
  });

/** "trên 95%", "từ 96% trở lên", "5–10 tập thể": the number as it is printed. */
export function rowValue(row: ReviewRow, locale: Locale): string {
  if (row.isInWords && row.unitKind === 'none') return m.reader_said_words();
  const number = [row.value, ...(row.valueMax === null ? [] : [row.valueMax])]
    .map((value) => numberText(value, locale))
    .join('–');
  const sign = /^[%‰]/.test(row.unit) || row.unit === '' ? row.unit : ` ${row.unit}`;
  const value = number + sign;
  if (row.comparator === '=') return value;
  if (row.comparator === '>=') return m.reader_at_least({ value });
  return `${COMPARATOR_NAMES[row.comparator]()} ${value}`;
}

/** Of when a result is, or by when a target is due. */
export function rowWhen(row: ReviewRow, locale: Locale): string {
  if (row.to === null) return m.reader_when_none();
  if (row.kind === 'result' && row.period !== null) return formatPeriod(row.period, locale, null);
  if (row.yearly) return m.reader_when_yearly({ years: formatYears(row.frm ?? row.to, row.to) });
  return m.reader_when_by({ year: String(row.to) });
}

/** Why a row cannot be taken as it stands, and what to do. */
export function obstacleText(
  obstacle: Obstacle,
  row: ReviewRow,
  indicator: Indicator | undefined
): string {
  switch (obstacle) {
    case 'indicator':
      return m.reader_not_indicator();
    case 'measure':
      return m.reader_not_measure({ unit: row.unit, measure: indicator?.measure ?? '' });
    case 'period':
      return m.reader_not_period();
    case 'comparator':
      return m.reader_not_comparator();
    case 'range':
      return m.reader_not_range();
    case 'above':
      return m.reader_not_above();
    case 'below':
      return m.reader_not_below();
    case 'whole':
      return m.reader_not_whole();
  }
}
