import type { ChangeEnd, MeasuredChange } from '../domain/clear-change';
import type { FlipsAt } from '../domain/flips-at';
import type { Indicator } from '../domain/indicator';
import type { CountedOver } from '../domain/period';
import type { Assessment } from '../domain/result';
import type { Locale } from '../domain/text';
import { m } from '../paraglide/messages';
import { decimalsOf } from './decimals';
import { formatDifference } from './difference';
import { formatMeasure, formatMeasured, NO_BREAK } from './measure';
import { formatNumber } from './number';
import { formatPeriodShort } from './period';

const MOST_DECIMALS = 4;

type Measured = Pick<Indicator, 'measure' | 'decimals'> & CountedOver;

/** "thêm 1 hộ", "bớt 2 hồ sơ", "thêm hoặc bớt 1 hộ": the least that changes a status; empty where nothing can. */
export function formatFlip({ more, fewer, nearest, noun }: FlipsAt, locale: Locale): string {
  if (nearest === null || nearest === 0 || noun === null) return '';
  const amount = Math.abs(nearest);
  const words = {
    count: formatNumber(amount, locale),
    noun: formatMeasure(noun, locale, amount).replaceAll(' ', NO_BREAK)
  };
  if (more !== null && more === -(fewer ?? 0)) return m.common_small_either(words, { locale });
  return nearest > 0
    ? m.common_small_more(words, { locale })
    : m.common_small_fewer(words, { locale });
}

/**
 * "đổi tình trạng nếu thêm 1 hộ": how near a verdict stands to another. Where the counts themselves give
 * another one than the figure as it was rounded, that is said. Empty where the counts are not known.
 */
export function formatFlips({ flipsAt }: Pick<Assessment, 'flipsAt'>, locale: Locale): string {
  if (flipsAt.nearest === 0) return m.common_small_rounded({}, { locale });
  const change = formatFlip(flipsAt, locale);
  return change === '' ? '' : m.common_small_flips({ change }, { locale });
}

function endText(
  { value, counts }: ChangeEnd,
  decimals: number,
  { noun }: MeasuredChange,
  { measure }: Measured,
  locale: Locale
): string {
  if (counts === null) return formatMeasured(value, measure, locale, { decimals });
  const { numerator, denominator } = counts;
  if (denominator === null) return formatMeasured(numerator, noun ?? measure, locale);
  const share = `${formatNumber(numerator, locale)}/${formatNumber(denominator, locale)}`;
  return `${share}${NO_BREAK}${formatMeasure(noun ?? '', locale).replaceAll(' ', NO_BREAK)}`;
}

/**
 * "chưa thấy thay đổi rõ: 86/18.298 hộ (2025), 84/18.301 hộ (2026)", or with the smallest change that counts
 * as one where there are no counts. No full stop.
 */
export function formatUnclear(change: MeasuredChange, indicator: Measured, locale: Locale): string {
  const { from, to, minimum } = change;
  const decimals = Math.min(MOST_DECIMALS, decimalsOf([from.value, to.value], indicator.decimals));
  const isCounted = from.counts !== null && to.counts !== null;
  const bare = (end: ChangeEnd): ChangeEnd => (isCounted ? end : { ...end, counts: null });
  const words = {
    from: endText(bare(from), decimals, change, indicator, locale),
    since: formatPeriodShort(from.period, locale, indicator),
    to: endText(bare(to), decimals, change, indicator, locale),
    until: formatPeriodShort(to.period, locale, indicator)
  };
  if (isCounted || minimum === null) return m.common_small_unclear_counts(words, { locale });
  const least = formatDifference(minimum, indicator.measure, locale, { signed: false });
  return m.common_small_unclear_minimum({ ...words, minimum: least }, { locale });
}

/** The change of a target's figure, where it is not clear; empty where it is, or where nothing decides. */
export function formatUnclearChange(
  { change, indicator }: Pick<Assessment, 'change' | 'indicator'>,
  locale: Locale
): string {
  return change === null || !change.isUnclear ? '' : formatUnclear(change, indicator, locale);
}
