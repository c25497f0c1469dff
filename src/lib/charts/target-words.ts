import type { Assessment, Reading } from '../domain/result';
import type { Locale } from '../domain/text';
import { formatAssumed } from '../format/assumed';
import { formatBounded } from '../format/bound';
import { isVerdict } from '../format/measure';
import { formatNumber } from '../format/number';
import { decimalsAmong, decimalsTogether } from '../format/shared-decimals';

/** The wording in the language asked for. */
export const pick = (locale: Locale, vi: string, en: string): string => (locale === 'vi' ? vi : en);

/** Whether both parts of a rate are small counts: "11/11" says more than 100%, "10,793/12,688" less than 85%. */
const areCounts = (numerator: number, denominator: number): boolean =>
  denominator < 100 && Number.isInteger(numerator) && Number.isInteger(denominator);

/** A figure as short as it can be read: counts where they are known, else the value with its sign. */
export function shortText(reading: Reading, assessment: Assessment, locale: Locale): string {
  const { indicator, goal, years } = assessment;
  const row = reading.observation;
  if (
    row !== null &&
    row.numerator !== null &&
    row.denominator !== null &&
    areCounts(row.numerator, row.denominator)
  )
    return `${formatNumber(row.numerator, locale)}/${formatNumber(row.denominator, locale)}`;
  const value = row?.value ?? reading.value;
  if (value === null) return '';
  if (isVerdict(indicator.measure)) return '';
  const comparator = row?.comparator ?? '=';
  const measure = indicator.measure.startsWith('%') ? '%' : '';
  const beside = years.map((cell) => cell.reading);
  const together = decimalsTogether([reading, ...beside], [goal.value], indicator);
  return formatBounded(
    { comparator, value, valueMax: row?.value_max ?? null },
    measure,
    locale,
    decimalsAmong(reading, together)
  );
}

/** Which side of the target is beyond it. */
export function betterOf({ target, indicator }: Assessment): 'more' | 'less' | 'inside' {
  if (target.type === 'H' && target.comparator === '=') return 'inside';
  if (target.comparator.startsWith('<') || target.type === 'C') return 'less';
  return indicator.direction === 'decrease' ? 'less' : 'more';
}

/** Whether the ladder of a growth stands on 100, because the amount it starts from is not known. */
export function isIndexLadder({ base, type }: Assessment): boolean {
  return type === 'D' && base?.value == null;
}

/** "chỉ số, năm 2025 = 100" */
export function indexWords({ goal }: Assessment, locale: Locale): string {
  return pick(locale, `chỉ số, năm ${goal.fromYear} = 100`, `index, ${goal.fromYear} = 100`);
}

/**
 * What the path of a ladder stands on, where it is not plainly the measure itself: an index, or a figure of a span
 * of years taken for the last of them: "nếu 80,1 triệu đồng/người là số năm 2025". Empty else.
 */
export function pathConditionOf(assessment: Assessment, locale: Locale): string {
  if (isIndexLadder(assessment)) return indexWords(assessment, locale);
  return formatAssumed(assessment.base, assessment.indicator, locale).replace(/^, /, '');
}
