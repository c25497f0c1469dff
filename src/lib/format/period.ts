import { type CountedOver, type Dated, lacksYear } from '../domain/period';
import type { Locale } from '../domain/text';
import { m } from '../paraglide/messages';
import { NO_BREAK } from './measure';

const SHAPE = /^(\d{4})(?:-H([12])|-Q([1-4])|-(0[1-9]|1[0-2])|\/(\d{4})(-Y)?|-(SY))?$/;
/** The day of a population census: 1 April of a year that ends in 9. */
const CENSUS = /^(\d{3}9)-04-01$/;
const DAY = /^(\d{4})-(\d{2})-(\d{2})$/;
const ROMAN = ['I', 'II', 'III', 'IV'];
const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December'
];

/** "2025–2030"; one year alone when both are the same. */
export function formatYears(from: number | string, to: number | string): string {
  return String(from) === String(to) ? String(from) : `${from}–${to}`;
}

/**
 * An ISO day: `31/12/2027` in Vietnamese; in English with the month's name, because 01/07 is read in
 * two ways. Text that is no day is given back as it is.
 */
export function formatDate(iso: string, locale: Locale): string {
  const [, year, month, day] = DAY.exec(iso) ?? [];
  if (year === undefined) return iso;
  if (locale === 'vi') return `${day}/${month}/${year}`;
  return `${Number(day)}${NO_BREAK}${MONTHS[Number(month) - 1] ?? month}${NO_BREAK}${year}`;
}

/** "Tổng điều tra 1/4/2019": a census says that it is one, since it counts another way than reports. */
function formatCensus(iso: string, locale: Locale): string {
  const year = iso.slice(0, 4);
  const day = locale === 'vi' ? `1/4/${year}` : formatDate(iso, locale);
  return m.common_census({ day }, { locale });
}

/**
 * A deadline behind its name: "năm 2030", "2030" where it is only the end of a year, which no document states to the
 * day; else the day, "ngày 31/3/2027". @param iso the last day to reach it
 */
export function formatDueDay(iso: string, locale: Locale): string {
  const [, year] = /^(\d{4})-12-31$/.exec(iso) ?? [];
  if (year !== undefined) return locale === 'vi' ? `năm${NO_BREAK}${year}` : year;
  return locale === 'vi' ? `ngày${NO_BREAK}${formatDate(iso, locale)}` : formatDate(iso, locale);
}

/** "2024–2025" for the school year that begins in 2024. */
function schoolYears(year: string | undefined): string {
  return formatYears(year ?? '', Number(year) + 1);
}

function formatVietnamese(match: readonly (string | undefined)[]): string {
  const [, year, half, quarter, month, last, yearly, school] = match;
  if (school !== undefined) return `năm${NO_BREAK}học ${schoolYears(year)}`;
  if (half !== undefined) return `6${NO_BREAK}tháng ${half === '1' ? 'đầu' : 'cuối'} năm ${year}`;
  if (quarter !== undefined) return `quý${NO_BREAK}${ROMAN[Number(quarter) - 1]}/${year}`;
  if (month !== undefined) return `tháng${NO_BREAK}${Number(month)}/${year}`;
  if (last === undefined) return `năm${NO_BREAK}${year}`;
  const each = yearly === undefined ? '' : `hằng${NO_BREAK}năm, `;
  return `${each}giai${NO_BREAK}đoạn ${formatYears(year ?? '', last)}`;
}

function formatEnglish(match: readonly (string | undefined)[]): string {
  const [, year, half, quarter, month, last, yearly, school] = match;
  if (school !== undefined) return `school year ${schoolYears(year)}`;
  if (half !== undefined) return `${half === '1' ? 'first' : 'second'} half of ${year}`;
  if (quarter !== undefined) return `Q${quarter}${NO_BREAK}${year}`;
  if (month !== undefined) return `${MONTHS[Number(month) - 1]}${NO_BREAK}${year}`;
  if (last === undefined) return year ?? '';
  return (yearly === undefined ? '' : 'each year, ') + formatYears(year ?? '', last);
}

/**
 * A period inside a sentence: "năm 2025", "6 tháng đầu năm 2025", "quý III/2025", "tháng 9/2025",
 * "giai đoạn 2020–2025", "hằng năm, giai đoạn 2020–2025", "năm học 2024–2025", "Tổng điều tra 1/4/2019"; another day as a date. Text of another
 * shape is given back as it is. A span that leaves the year of its figure open says so: "giai đoạn 2020–2025 (không rõ
 * năm)".
 *
 * @param of the indicator of the figure; null where the period is not that of a figure, or is said elsewhere to be open
 */
export function formatPeriod(period: string, locale: Locale, of: CountedOver | null): string {
  const words = writtenPeriod(period, locale);
  return isYearless(period, of) ? m.common_period_no_year({ period: words }, { locale }) : words;
}

const isYearless = (period: string, of: CountedOver | null): boolean =>
  of !== null && lacksYear(period, of);

/** Of figures at large nothing adds up over a span: of which of its years they are is not known. */
export const ANY_FIGURE: CountedOver = { kind: 'rate', frequency: 'year' };

/** A period as short as running text may have it: "2025", but "giai đoạn 2020–2025 (không rõ năm)". */
export function formatPeriodInText(period: string, locale: Locale, of: CountedOver): string {
  return isYearless(period, of)
    ? formatPeriod(period, locale, of)
    : formatPeriodShort(period, locale, of);
}

/** "giai đoạn 2020–2025, không rõ năm": the same for within brackets. */
export function formatPeriodInside(period: string, locale: Locale, of: CountedOver): string {
  return withoutYear(period, writtenPeriod(period, locale), of, locale);
}

function withoutYear(
  period: string,
  words: string,
  of: CountedOver | null,
  locale: Locale
): string {
  return isYearless(period, of)
    ? m.common_period_no_year_inside({ period: words }, { locale })
    : words;
}

function writtenPeriod(period: string, locale: Locale): string {
  if (CENSUS.test(period)) return formatCensus(period, locale);
  const match = SHAPE.exec(period);
  if (match === null) return formatDate(period, locale);
  return locale === 'vi' ? formatVietnamese(match) : formatEnglish(match);
}

/**
 * A period as a label under a mark: "2025", "6T đầu 2025", "Q.III/2025", "9/2025", "2020–2025", "hằng năm 2020–2025".
 * A span that leaves the year of its figure open says so as within brackets: "2020–2025, không rõ năm".
 *
 * @param of as for `formatPeriod`
 */
export function formatPeriodShort(period: string, locale: Locale, of: CountedOver | null): string {
  return withoutYear(period, shortPeriod(period, locale), of, locale);
}

function shortPeriod(period: string, locale: Locale): string {
  if (CENSUS.test(period)) return formatCensus(period, locale);
  const match = SHAPE.exec(period);
  if (match === null) return formatDate(period, locale);
  const [, year, half, quarter, month, last, yearly, school] = match;
  if (school !== undefined) return writtenPeriod(period, locale);
  if (half !== undefined) {
    return locale === 'vi' ? `6T ${half === '1' ? 'đầu' : 'cuối'} ${year}` : `H${half} ${year}`;
  }
  if (quarter !== undefined) {
    return locale === 'vi' ? `Q.${ROMAN[Number(quarter) - 1]}/${year}` : `Q${quarter} ${year}`;
  }
  if (month !== undefined) return `${Number(month)}/${year}`;
  if (last === undefined) return period;
  const each = locale === 'vi' ? `hằng${NO_BREAK}năm ` : 'each year ';
  return (yearly === undefined ? '' : each) + formatYears(year ?? '', last);
}

/** A title is awarded on its day, it is not counted up to it. */
function withDay(words: string, { upTo }: Dated, of: CountedOver, locale: Locale): string {
  return upTo === undefined || of.kind === 'title'
    ? words
    : m.common_period_up_to({ period: words, day: formatDate(upTo, locale) }, { locale });
}

/** "năm 2025, đến 20/08/2025": a figure counted before its period was over says up to which day it was. */
export function formatDated(dated: Dated, locale: Locale, of: CountedOver): string {
  return withDay(formatPeriod(dated.period, locale, of), dated, of, locale);
}

/** The same as a label or within brackets: "6T cuối 2025, đến 20/11/2025"; of a year the day says it all: "đến 20/08/2025". */
export function formatDatedShort(dated: Dated, locale: Locale, of: CountedOver): string {
  const { period, upTo } = dated;
  if (upTo?.startsWith(`${period}-`) === true && of.kind !== 'title')
    return m.common_up_to({ day: formatDate(upTo, locale) }, { locale });
  return withDay(formatPeriodShort(dated.period, locale, of), dated, of, locale);
}

/** The same within brackets in running text: "năm 2025, đến 20/08/2025". */
export function formatDatedInside(dated: Dated, locale: Locale, of: CountedOver): string {
  return withDay(formatPeriodInside(dated.period, locale, of), dated, of, locale);
}
