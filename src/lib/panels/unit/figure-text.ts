import { figureOfReading } from '$lib/domain/figure';
import type { Indicator } from '$lib/domain/indicator';
import type { Observation } from '$lib/domain/observation';
import type { Assessment, Reading } from '$lib/domain/result';
import type { Locale } from '$lib/domain/text';
import { formatBounded, formatStanding } from '$lib/format/bound';
import { decimalsWrittenOf } from '$lib/format/decimals';
import { formatFigure } from '$lib/format/figure';
import { isVerdict } from '$lib/format/measure';
import { formatNumber } from '$lib/format/number';
import { datedReading } from '$lib/domain/reading';
import { formatDatedShort } from '$lib/format/period';

/** A share of fewer than this is said in counts. */
const FEW = 20;
const MOST = 4;
const isWhole = Number.isInteger;

/** The figure a verdict rests on, with its period: "94,72% (2026)"; empty where there is none. */
export function figureText(
  { current, base, indicator, goal, others }: Assessment,
  locale: Locale
): string {
  const reading = current ?? base;
  const figure = reading === null ? null : figureOfReading(reading, indicator, others);
  if (figure === null || isVerdict(indicator.measure)) return '';
  const value = formatFigure(figure, indicator, locale, { beside: goal.value });
  return `${value} (${formatDatedShort(figure, locale, indicator)})`;
}

/** "8.912/9.409" behind a share of things that are counted; null for shares of money and what has no counts. */
export function countsText(
  { numerator, denominator, value }: Observation,
  { kind }: Pick<Indicator, 'kind'>,
  locale: Locale
): string | null {
  if (numerator === null || denominator === null) return null;
  const isCounted = kind === 'rate' && isWhole(numerator) && isWhole(denominator);
  return isCounted || value === null
    ? `${formatNumber(numerator, locale)}/${formatNumber(denominator, locale)}`
    : null;
}

/** A figure as it was reported: a share of few in counts, a bound with its word; empty without a value. */
export function figureWords(reading: Reading, indicator: Indicator, locale: Locale): string {
  const row = reading.observation;
  const { numerator = null, denominator = null } = row ?? {};
  if (numerator !== null && denominator !== null && denominator < FEW && isWhole(denominator))
    return `${formatStanding(row?.standing, locale)}${formatNumber(numerator, locale)}/${formatNumber(denominator, locale)}`;
  const value = row?.value ?? reading.value;
  if (value === null) return '';
  const bounded = {
    comparator: row?.comparator ?? '=',
    value,
    valueMax: row?.value_max ?? null,
    standing: row?.standing
  };
  const decimals = Math.min(MOST, decimalsWrittenOf(value));
  return formatBounded(bounded, indicator.measure, locale, decimals);
}

/** The same with its period: "11/11 (2024)"; empty where there is none. */
export function readingText(
  reading: Reading | null,
  { indicator }: Pick<Assessment, 'indicator'>,
  locale: Locale
): string {
  const words = reading === null ? '' : figureWords(reading, indicator, locale);
  if (reading === null || words === '') return '';
  return `${words} (${formatDatedShort(datedReading(reading), locale, indicator)})`;
}
