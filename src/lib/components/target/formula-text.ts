import { PACE_STEPS } from '$lib/domain/pace';
import type { FormulaLine, FormulaNumber } from '$lib/domain/result';
import { STATUS, type Status } from '$lib/domain/status';
import type { Locale } from '$lib/domain/text';
import { decimalsWrittenOf } from '$lib/format/decimals';
import { formatDifference } from '$lib/format/difference';
import { formatMeasured } from '$lib/format/measure';
import { formatNumber } from '$lib/format/number';
import { formatDate } from '$lib/format/period';

const MONTHS = 12;

/** A year stands for its last day; a month after it is written as so many twelfths more. */
function yearText(position: number, locale: Locale): string {
  const year = Math.floor(position);
  const months = Math.round((position - year) * MONTHS);
  const written = (whole: number): string => formatNumber(whole, locale, { grouped: false });
  return months % MONTHS === 0
    ? written(Math.round(position))
    : `(${written(year)} + ${months}/${MONTHS})`;
}

/** A difference as a result says its direction; inside a sum a negative one stands in brackets. */
function numberText(
  { number, as }: FormulaNumber,
  measure: string,
  locale: Locale,
  isResult: boolean
): string {
  if (as === 'year') return yearText(number, locale);
  if (as === 'share') {
    const percent = 100 * number;
    return `${formatNumber(percent, locale, Math.min(2, decimalsWrittenOf(percent)))}%`;
  }
  if (as === 'difference') {
    const text = formatDifference(number, measure, locale, { signed: isResult });
    return number < 0 && !isResult ? `(−${text})` : text;
  }
  return as === 'plain' ? formatNumber(number, locale) : formatMeasured(number, measure, locale);
}

/** "(3% − 4%) / (2027 − 2025) = −0,5 điểm %": a line of a derivation with its numbers put in. */
export function formulaText(line: FormulaLine, measure: string, locale: Locale): string {
  const pieces = line.pieces.map((piece) =>
    typeof piece === 'string'
      ? formatDate(piece, locale)
      : numberText(piece, measure, locale, false)
  );
  const result = line.result === null ? '' : ` = ${numberText(line.result, measure, locale, true)}`;
  return pieces.join('') + result;
}

/** The ends of the ratio beside what they are called; null for a status that no ratio decides. */
export function thresholdsText(
  status: Status,
  ratio: number | null,
  locale: Locale
): string | null {
  const isByRatio = status === 'moving_away' || PACE_STEPS.some((step) => step.status === status);
  if (ratio === null || !isByRatio) return null;
  const steps = PACE_STEPS.map(
    ({ from, status: name }) => `≥ ${formatNumber(from, locale)}: ${STATUS[name].label[locale]}`
  );
  return [...steps, `< 0: ${STATUS.moving_away.label[locale]}`].join(' · ');
}
