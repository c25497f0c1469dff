import type { Ends } from '$lib/domain/merge/ends';
import type { Known } from '$lib/domain/merge/sum';
import type { Locale } from '$lib/domain/text';
import { formatBounded, formatComparator } from '$lib/format/bound';
import { decimalsOf } from '$lib/format/decimals';
import { formatDifference } from '$lib/format/difference';
import { isFew } from '$lib/format/figure';
import { formatMeasured } from '$lib/format/measure';
import { formatNumber } from '$lib/format/number';
import type { MergerIndicator } from './merger-indicator';

type Measured = Pick<MergerIndicator, 'measure' | 'decimals'>;
type Closed = { readonly low: number; readonly high: number };

function isClosed(ends: Ends): ends is Closed {
  return ends.low !== null && ends.high !== null;
}

/** Whether both ends are the same number. */
export function isPoint(ends: Ends): ends is Closed {
  return isClosed(ends) && Math.abs(ends.high - ends.low) < 1e-9;
}

/** Decimals that keep two ends apart, at least those of the indicator. */
function formOf({ low, high }: Ends, { decimals }: Measured): number {
  return decimalsOf(
    [low, high].filter((end) => end !== null),
    decimals
  );
}

/** "1,12%", "1,08% đến 1,23%", "từ 116 hộ", "tối đa 9 hộ". Null where nothing is known. */
export function formatEnds(ends: Ends, indicator: Measured, locale: Locale): string | null {
  const { low, high } = ends;
  const { measure } = indicator;
  const decimals = formOf(ends, indicator);
  if (isPoint(ends)) return formatMeasured(ends.low, measure, locale, decimals);
  if (isClosed(ends)) {
    const to = locale === 'vi' ? 'đến' : 'to';
    return `${formatMeasured(ends.low, measure, locale, decimals)} ${to} ${formatMeasured(ends.high, measure, locale, decimals)}`;
  }
  if (low !== null)
    return formatBounded({ comparator: '>=', value: low }, measure, locale, decimals);
  return high === null
    ? null
    : formatBounded({ comparator: '<=', value: high }, measure, locale, decimals);
}

/** Keeps a range in one line. */
const JOINER = '\u2060';

/** As `formatEnds`, short enough for a sentence or a table: "50,09–50,12%". */
export function formatRange(ends: Ends, indicator: Measured, locale: Locale): string | null {
  if (!isClosed(ends) || ends.high - ends.low < 1e-9) return formatEnds(ends, indicator, locale);
  const decimals = formOf(ends, indicator);
  const high = formatMeasured(ends.high, indicator.measure, locale, decimals);
  return `${formatNumber(ends.low, locale, decimals)}–${JOINER}${high}`;
}

/** " (3/6)" beside a share of few, so that nobody takes it for more than it is; empty else. */
export function formatFew(numerator: Known, denominator: Known, locale: Locale): string {
  if (!isFew(numerator, denominator)) return '';
  return ` (${formatNumber(numerator ?? 0, locale)}/${formatNumber(denominator ?? 0, locale)})`;
}

/** The digits of ends without their measure, for a label in a chart: "59,8–62,4". */
export function formatEndsShort(ends: Ends, indicator: Measured, locale: Locale): string {
  const decimals = formOf(ends, indicator);
  if (isPoint(ends)) return formatNumber(ends.low, locale, decimals);
  return [ends.low, ends.high]
    .map((end) => (end === null ? '…' : formatNumber(end, locale, decimals)))
    .join('–');
}

/**
 * "−0,65 điểm %", "+17,2 đến +19,8 điểm %", "hơn +2,7 điểm %", "chưa rõ tăng hay giảm"; zero is "không đổi".
 * Of an approximate figure the difference is approximate, and no difference says nothing: "khoảng −120 hộ".
 */
export function formatChange(
  ends: Ends,
  indicator: Measured,
  locale: Locale,
  isAbout = false
): string | null {
  if (isAbout) {
    if (isPoint(ends) && Math.abs(ends.low) < 1e-9) return unknownWay(locale);
    const text = formatChange(ends, indicator, locale);
    return text === null ? null : formatComparator('~', locale) + text;
  }
  const decimals = formOf(ends, indicator);
  const write = (value: number): string =>
    formatDifference(value, indicator.measure, locale, { decimals });
  if (isPoint(ends)) {
    if (Math.abs(ends.low) < 1e-9) return locale === 'vi' ? 'không đổi' : 'no change';
    return write(ends.low);
  }
  if (isClosed(ends)) {
    const low = formatNumber(ends.low, locale, { decimals, signed: true });
    return `${low} ${locale === 'vi' ? 'đến' : 'to'} ${write(ends.high)}`;
  }
  return isClosed(ends) ? null : formatOpenChange(ends, write, locale);
}

const unknownWay = (locale: Locale): string =>
  locale === 'vi' ? 'chưa rõ tăng hay giảm' : 'direction not known';

/** A change of which a bound leaves one end open: it says a direction, or that none is known. */
function formatOpenChange(
  { low, high }: Ends,
  write: (value: number) => string,
  locale: Locale
): string | null {
  const end = low ?? high;
  if (end === null) return null;
  const isVi = locale === 'vi';
  const way = low === null ? -1 : 1;
  if (Math.abs(end) < 0.05) return way > 0 ? (isVi ? 'tăng' : 'rose') : isVi ? 'giảm' : 'fell';
  if (Math.sign(end) !== way) return unknownWay(locale);
  return `${isVi ? 'hơn' : 'more than'} ${write(end)}`;
}

/** A count or money in a table: as many decimals as it has, at most two. */
export function formatFigure(value: number, locale: Locale): string {
  const rounded = Math.round(value * 100) / 100;
  return formatNumber(rounded, locale);
}

/** A share as a percentage of at most two decimals: "98,2%". */
export function formatShare(share: number, locale: Locale): string {
  return `${formatNumber(Math.round(share * 10000) / 100, locale)}%`;
}

const VI = ['không', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười'];
const EN = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

/** A small whole number in words, as titles are written; digits above twelve. */
export function formatCountWord(count: number, locale: Locale): string {
  if (count === 11) return locale === 'vi' ? 'mười một' : 'eleven';
  if (count === 12) return locale === 'vi' ? 'mười hai' : 'twelve';
  return (locale === 'vi' ? VI : EN)[count] ?? formatNumber(count, locale);
}
