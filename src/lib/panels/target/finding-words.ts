import { figureOfReading } from '$lib/domain/figure';
import type { Assessment, Reading } from '$lib/domain/result';
import type { Locale } from '$lib/domain/text';
import { formatBounded } from '$lib/format/bound';
import { decimalsOf, decimalsWrittenOf } from '$lib/format/decimals';
import { formatFigure } from '$lib/format/figure';
import { formatMeasured, isPercent } from '$lib/format/measure';
import { formatMissing, isStrict } from '$lib/format/shortfall';

const MOST_DECIMALS = 4;

export const pick = (locale: Locale, vi: string, en: string): string => (locale === 'vi' ? vi : en);

/** Without its capital inside a sentence, unless it holds a name: "Mặt trận Tổ quốc". */
export function toInside(text: string): string {
  const hasName = /^\p{Lu}{2}|\s\p{Lu}\p{Ll}/u.test(text);
  return hasName ? text : text.charAt(0).toLocaleLowerCase('vi') + text.slice(1);
}

/** Sentences as one clause: no capital, no full stop. */
export function toClause(sentences: string): string {
  return sentences
    .split(/\.\s+/)
    .map((sentence) => sentence.charAt(0).toLocaleLowerCase('vi') + sentence.slice(1))
    .map((sentence) => sentence.replace(/\.$/, ''))
    .join(', ');
}

/** "triệu đồng/người/năm" → "triệu đồng": what stands beside a number in a sentence. */
export function shortMeasure(measure: string): string {
  return isPercent(measure) ? '%' : (measure.split('/')[0] ?? measure);
}

/** A figure in a title: counts with their share ("6/7 (85,7%)"), whole numbers without decimals. */
export function formatTitleFigure(
  assessment: Assessment,
  reading: Reading,
  locale: Locale
): string {
  const { indicator, goal } = assessment;
  const found = figureOfReading(reading, indicator, assessment.others);
  if (found === null) return '';
  const measure = shortMeasure(indicator.measure);
  const bare = { ...indicator, measure };
  const text = formatFigure(found, bare, locale, { beside: goal.value });
  const plain = Number.isInteger(found.value) ? text.replace(/[.,]0+(?!\d)/, '') : text;
  const isCount = /^\d+\/\d+$/.test(plain) && measure === '%';
  if (!isCount) return plain;
  const decimals = Number.isInteger(found.value) ? 0 : 1;
  return `${plain} (${formatMeasured(found.value, '%', locale, decimals)})`;
}

/** A level in a title; null where it has no number. */
export function formatTitleLevel(
  { goal, indicator }: Assessment,
  locale: Locale,
  value: number | null = goal.value
): string | null {
  if (value === null) return null;
  const least = goal.isDerived ? Math.min(indicator.decimals, 2) : decimalsWrittenOf(value);
  return formatMeasured(value, shortMeasure(indicator.measure), locale, {
    decimals: Math.min(MOST_DECIMALS, least)
  });
}

/** A mark of the path beside the figure it is compared with: as many decimals as show the gap. */
export function formatTitleMark(
  { indicator }: Assessment,
  mark: number,
  value: number,
  locale: Locale
): string {
  const decimals = Math.min(
    MOST_DECIMALS,
    decimalsOf([value, mark], Math.min(indicator.decimals, 2))
  );
  return formatMeasured(mark, shortMeasure(indicator.measure), locale, { decimals });
}

/** How much a year falls short of its limit; negative or 0 where it does not. */
export function shortfallOf({ gap, margin, goal }: Assessment): number | null {
  if (margin !== null) return goal.comparator.startsWith('<') ? margin : -margin;
  if (gap === null) return null;
  return goal.comparator.startsWith('<') ? -gap : gap;
}

/** "hơn 3 điểm %" where the limit itself is not enough. */
export function formatShortfall(assessment: Assessment, short: number, locale: Locale): string {
  const amount = formatMissing(assessment, short, locale);
  return isStrict(assessment) ? pick(locale, `hơn ${amount}`, `over ${amount}`) : amount;
}

/** "mức sàn 95%", "khoảng giao 5–10 tập thể". */
export function formatLimit(assessment: Assessment, locale: Locale): string {
  const { type, goal, indicator } = assessment;
  if (type === 'H') {
    const { comparator, value, valueMax } = goal;
    const range = formatBounded(
      { comparator, value: value ?? 0, valueMax },
      shortMeasure(indicator.measure),
      locale
    );
    return comparator === '='
      ? pick(locale, `khoảng giao ${range}`, `the range of ${range}`)
      : pick(locale, `mức ${range}`, `the level of ${range}`);
  }
  const mark = formatTitleLevel(assessment, locale) ?? '';
  return goal.comparator.startsWith('<')
    ? pick(locale, `mức trần ${mark}`, `the ceiling of ${mark}`)
    : pick(locale, `mức sàn ${mark}`, `the floor of ${mark}`);
}
