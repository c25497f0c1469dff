import type { Assessment } from '../domain/result';
import type { Locale } from '../domain/text';
import { formatDifference } from './difference';
import { isPercent, isVerdict } from './measure';
import { formatNumber } from './number';
import { formatPeriodInText } from './period';
import { toSentence } from './sentence';
import { decimalsFor } from './shortfall';
import { formatUnclearChange } from './small-counts';

const pick = (locale: Locale, vi: string, en: string): string => (locale === 'vi' ? vi : en);

/** "tăng 0,35 điểm %"; what rounds to nothing is said so. */
function formatMove(assessment: Assessment, change: number, locale: Locale): string {
  const { measure } = assessment.indicator;
  const usual = decimalsFor(Math.abs(change), assessment);
  const decimals = isPercent(measure) ? Math.max(usual, 2) : usual;
  if (Number(Math.abs(change).toFixed(decimals)) === 0)
    return pick(locale, 'không đổi', 'no change');
  const aYear = pick(locale, ' mỗi năm', ' a year');
  const amount = formatDifference(change, measure, locale, { signed: false, decimals });
  return change > 0
    ? pick(locale, `tăng ${amount}`, `up ${amount}`) + aYear
    : pick(locale, `giảm ${amount}`, `down ${amount}`) + aYear;
}

function formatShare(growth: number, locale: Locale): string {
  const share = `${formatNumber(100 * Math.abs(growth), locale, 1)}%`;
  return growth < 0
    ? pick(locale, `giảm ${share}`, `down ${share}`)
    : pick(locale, `tăng ${share}`, `up ${share}`);
}

/**
 * How fast the value has really moved: "Thực tế tăng 0,35 điểm % mỗi năm, từ 2025 đến 2026.", or that no
 * change is clear, with its counts. Empty where
 * fewer than two figures show no pace, or the latest covers part of a year that has its own limit. An average growth and the growth of one year are shares.
 */
export function formatObservedPace(assessment: Assessment, locale: Locale): string {
  const { observedPace, current, base, type, target, indicator, years, cautions } = assessment;
  if (observedPace === null || current === null || isVerdict(indicator.measure)) return '';
  const unclear = formatUnclearChange(assessment, locale);
  if (unclear !== '') return `${toSentence(unclear)}`;
  const to = formatPeriodInText(current.period.text, locale, indicator);
  const isGrowth = type === 'D' && target.rule !== 'cumulative' && indicator.kind !== 'growth';
  if (isGrowth && target.rule !== 'average') {
    const moved = formatShare(observedPace, locale);
    return pick(locale, `Thực tế ${moved} trong năm ${to}.`, `In fact ${moved} in ${to}.`);
  }
  // What has come together in part of a year is no change since a whole one.
  if (years.length > 0 && cautions.includes('part_of_year')) return '';
  const firstYear = years.find((cell) => cell.reading?.value != null)?.reading ?? null;
  const first = (years.length > 0 ? firstYear : base)?.period.text;
  if (first === undefined || first === current.period.text) return '';
  const from = formatPeriodInText(first, locale, indicator);
  const moved = isGrowth
    ? formatShare(observedPace, locale) + pick(locale, ' mỗi năm', ' a year')
    : formatMove(assessment, observedPace, locale);
  return pick(
    locale,
    `Thực tế ${moved}, từ ${from} đến ${to}.`,
    `In fact ${moved}, ${from} to ${to}.`
  );
}
