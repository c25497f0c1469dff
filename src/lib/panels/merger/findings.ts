import { EXACTNESS, exactnessOf } from '$lib/domain/merge/exactness';
import { MERGER_YEAR } from '$lib/domain/merge/mid-year-flow';
import type { TitleBefore } from '$lib/domain/merge/title-before';
import type { Locale } from '$lib/domain/text';
import { typeNameOf } from '$lib/domain/unit-name';
import { decimalsWrittenOf } from '$lib/format/decimals';
import { formatMeasured } from '$lib/format/measure';
import { m } from '$lib/paraglide/messages';
import { formerOf, type MergerTransfer } from './transfer';
import { formatCountWord, formatFew, formatRange, formatShare } from './value-words';
import type { MergerFigure } from '$lib/data/queries/merger';
import type { MergerIndicator } from './merger-indicator';
import type { Row } from './dumbbell-model';
import { changeTextOf, isRebuilt, leadingRow } from './dumbbell-model';
import { statedAreaOf } from './flow-model';
import { formatAsPrinted, formatClaims, formatContested } from '$lib/format/bound';
import { formatDated, formatDatedShort } from '$lib/format/period';
import { type Dated, datedOf } from '$lib/domain/period';
import type { Comparator } from '$lib/domain/observation';

function toSentence(text: string): string {
  return text.charAt(0).toLocaleUpperCase('vi') + text.slice(1);
}

/** "năm phường cũ", "bốn đơn vị cũ". */
export function formersInWords(parts: readonly MergerTransfer[], locale: Locale): string {
  const types = new Set(parts.map((row) => row.former_type));
  const [only] = types;
  const kind =
    types.size === 1 && only !== undefined ? typeNameOf(only, locale) : m.merger_kind_unit();
  const count = formatCountWord(parts.length, locale);
  return parts.length === 1
    ? m.merger_former_one({ count, kind })
    : m.merger_former_many({ count, kind });
}

/** Names of former units, each with its mark, as a list in a sentence. */
export function namesOf(parts: readonly MergerTransfer[], locale: Locale): string {
  const format = new Intl.ListFormat(locale === 'vi' ? 'vi' : 'en-GB', { type: 'conjunction' });
  return format.format(parts.map((row) => formerOf(row, locale)));
}

/** What the composition means for values before, in one or two sentences. */
export function leadOf(parts: readonly MergerTransfer[], locale: Locale): string {
  const land = parts.filter(
    (row) => row.basis === 'part_area_all_population' || row.basis === 'part_area_no_population'
  );
  const people = parts.filter((row) => row.basis === 'part_area_part_population');
  const estimated = people.filter(({ share_as_of }) => share_as_of !== null);
  if (people.length > 0 && estimated.length === people.length) {
    const years = [...new Set(estimated.map(({ share_as_of }) => String(share_as_of)))].join(', ');
    return m.merger_lead_estimated(
      { names: toSentence(namesOf(people, locale)), years },
      { locale }
    );
  }
  if (people.length > 0) {
    return people.length === parts.length
      ? m.merger_lead_all_divided()
      : m.merger_lead_divided({ names: toSentence(namesOf(people, locale)) });
  }
  return land.length > 0
    ? m.merger_lead_land({ names: namesOf(land, locale) })
    : m.merger_lead_whole();
}

/** Parts that bring nearly all of the stated area, when a few do: "98,2% diện tích đến từ …". */
export function mostlyFrom(parts: readonly MergerTransfer[], locale: Locale): string | null {
  const total = statedAreaOf(parts);
  if (total === null) return null;
  const large = parts.filter((row) => (row.area_km2 ?? 0) > 0.05 * total);
  if (large.length === parts.length) return null;
  const share = large.reduce((sum, row) => sum + (row.area_km2 ?? 0), 0) / total;
  const rounded = Math.round(share * 1000) / 1000;
  return m.merger_lead_area({ share: formatShare(rounded, locale), names: namesOf(large, locale) });
}

/** The finding over the flow: what the parts add up to, or how they came. */
export function originFinding(parts: readonly MergerTransfer[], locale: Locale): string {
  const total = statedAreaOf(parts);
  if (total !== null) {
    const count = toSentence(formatCountWord(parts.length, locale));
    return m.merger_origin_sum({
      count,
      area: formatMeasured(total, 'km²', locale, decimalsWrittenOf(total))
    });
  }
  const exactness = exactnessOf(parts.map((row) => row.basis));
  if (parts.length === 1 && exactness === 'whole') return m.merger_origin_one();
  if (exactness === 'whole') return toSentence(EXACTNESS.whole.label[locale]);
  const whole = parts.filter((row) => row.basis === 'all').length;
  const divided = parts.filter((row) => row.basis === 'part_area_part_population').length;
  const land = parts.length - whole - divided;
  const pieces = [
    whole > 0 ? m.merger_origin_whole({ count: formatCountWord(whole, locale) }) : '',
    land > 0 ? m.merger_origin_land({ count: formatCountWord(land, locale) }) : '',
    divided > 0 ? m.merger_origin_divided({ count: formatCountWord(divided, locale) }) : ''
  ];
  return toSentence(pieces.filter(Boolean).join(', '));
}

/** "86 hộ", "trên 95%". */
export function afterTextOf(row: Row, locale: Locale): string | null {
  return figureTextOf(row.after, row.indicator, locale);
}

/**
 * "giai đoạn 2020–2025 (không rõ năm): trên 95%", "hằng năm, giai đoạn 2020–2025: trên 95%"; null where no document
 * speaks of the term. Of what is counted or grows over a whole term no year is missing.
 */
export function termTextOf(row: Row, locale: Locale): string | null {
  const value = figureTextOf(row.term, row.indicator, locale);
  if (value === null || row.term === null) return null;
  return m.merger_term_years({
    period: formatDated(datedOf(row.term), locale, row.indicator),
    value
  });
}

/** "cả năm 2025: 9,2 tỷ đồng …": the merger year of both halves; null where the row has none. */
export function mergerYearTextOf(row: Row, locale: Locale): string | null {
  const text =
    row.mergerYear === null ? null : formatRange(row.mergerYear.value, row.indicator, locale);
  return text === null ? null : m.merger_halves({ year: String(MERGER_YEAR), value: text });
}

/** "3/5 đơn vị cũ đã được công nhận, ít nhất 62% dân số; 2 chưa có số liệu"; empty where nothing is known. */
export function titleText({ holders, silent, total, people }: TitleBefore, locale: Locale): string {
  if (silent.length === total) return '';
  const counts = { count: holders.length, total };
  return [
    people === null
      ? m.merger_title_held(counts)
      : m.merger_title_held_people({
          ...counts,
          share: formatShare(Math.round(people) / 100, locale)
        }),
    silent.length === 0 ? '' : m.merger_title_silent({ count: silent.length })
  ]
    .filter(Boolean)
    .join('; ');
}

function figureTextOf(
  after: MergerFigure | null,
  indicator: MergerIndicator,
  locale: Locale
): string | null {
  if (after === null || after.value === null) return null;
  const comparator = after.comparator as Comparator;
  // As printed: a document that says 92 % did not say 92.0 %.
  const decimals = decimalsWrittenOf(after.value);
  const words = {
    comparator,
    value: after.value,
    valueMax: after.value_max,
    standing: after.standing,
    rivals: after.rivals ?? []
  };
  const counts =
    indicator.kind === 'rate' ? formatFew(after.numerator, after.denominator, locale) : '';
  const doubt = formatAsPrinted(words, indicator, locale);
  return (
    formatClaims(words, indicator.measure, locale, decimals) +
    doubt +
    counts +
    formatContested(words, locale)
  );
}

/** "khoảng 206 hộ (suy ra)", "1,08% đến 1,23%": what a document states keeps its word and its doubt. */
export function beforeTextOf(row: Row, locale: Locale): string | null {
  if (row.before === null || row.period === null) return null;
  if (!isRebuilt(row)) {
    const stated = figureTextOf(row.stated, row.indicator, locale);
    const isDerived = stated !== null && row.stated?.provenance === 'derived';
    return isDerived ? `${stated} (${m.merger_tag_derived()})` : stated;
  }
  const text = formatRange(row.before, row.indicator, locale);
  if (text === null) return null;
  const about = row.rebuilt?.isAbout === true ? m.merger_about() : '';
  const { numerator = null, denominator = null } = row.rebuilt ?? {};
  const isRate = row.indicator.kind === 'rate';
  return about + text + (isRate ? formatFew(numerator, denominator, locale) : '');
}

/** When what is shown as before is of; null where nothing is. */
export function beforeDateOf({ period }: Pick<Row, 'period'>): Dated | null {
  return period === null ? null : { period };
}

/** When the figure after is of; null where there is none. */
export function afterDateOf({ after }: Pick<Row, 'after'>): Dated | null {
  return after === null ? null : datedOf(after);
}

/** "2020 → 2025": when the two ends are of. */
export function yearsTextOf(row: Row, locale: Locale): string {
  return [beforeDateOf(row), afterDateOf(row)]
    .filter((dated) => dated !== null)
    .map((dated) => formatDatedShort(dated, locale, row.indicator))
    .join(' → ');
}

/** "khoảng 206 hộ (2020)": a value with its period in brackets. */
export function datedText(
  text: string | null,
  dated: Dated | null,
  { indicator }: Pick<Row, 'indicator'>,
  locale: Locale
): string {
  return dated === null
    ? (text ?? '')
    : `${text ?? ''} (${formatDatedShort(dated, locale, indicator)})`;
}

/** The finding over before and after: that of the row to begin with. */
export function changeFinding(rows: readonly Row[], locale: Locale): string {
  const row = leadingRow(rows);
  if (row === undefined) {
    const both = rows.filter(({ before, after }) => before !== null && after !== null).length;
    return both === 0 ? m.merger_change_nothing() : m.merger_change_uncompared({ count: both });
  }
  const words = {
    name: locale === 'vi' ? row.indicator.short : row.indicator.short_en,
    before: datedText(beforeTextOf(row, locale), beforeDateOf(row), row, locale),
    after: datedText(afterTextOf(row, locale), afterDateOf(row), row, locale),
    change: changeTextOf(row, locale)
  };
  if (row.change?.isUnclear) return m.merger_change_unclear(words);
  const { low, high } = row.difference ?? { low: null, high: null };
  if (high !== null && high < 0) return m.merger_change_falls(words);
  if (low !== null && low > 0) return m.merger_change_rises(words);
  return low === 0 && high === 0 ? m.merger_change_stays(words) : m.merger_change_finding(words);
}
