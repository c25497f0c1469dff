import type { Locale } from '$lib/domain/text';
import type { YearReview } from '$lib/domain/year-review';
import { formatBounded } from '$lib/format/bound';
import { decimalsOf, decimalsWrittenOf } from '$lib/format/decimals';
import { formatDifference } from '$lib/format/difference';
import { isVerdict } from '$lib/format/measure';
import { formatNumber } from '$lib/format/number';

const MOST = 4;
const FEW = 20;

/** As many decimals as tell the figure from what was asked. */
function decimalsIn({ asked, reading, assessment }: YearReview): number {
  const level = asked.kind === 'path' || asked.kind === 'limit' ? [asked.value] : [];
  const value = reading?.value == null ? [] : [reading.value];
  return Math.min(MOST, decimalsOf([...level, ...value], assessment.indicator.decimals));
}

/** The level the year asked: "83,0%" on a path, "trên 95%" as a limit; null where it is a day or unknown. */
export function formatAsked(review: YearReview, locale: Locale): string | null {
  const { asked, assessment } = review;
  const { measure } = assessment.indicator;
  const { comparator } = assessment.goal;
  if (asked.kind === 'path')
    return formatBounded(
      { comparator: '=', value: asked.value },
      measure,
      locale,
      decimalsIn(review)
    );
  if (asked.kind !== 'limit') return null;
  const { value, valueMax } = asked;
  return formatBounded({ comparator, value, valueMax }, measure, locale);
}

/** The figure of the year as it was reported; a share of few in counts; null where there is none. */
export function formatReached({ reading, assessment }: YearReview, locale: Locale): string | null {
  const row = reading?.observation ?? null;
  const value = row?.value ?? reading?.value ?? null;
  if (
    row !== null &&
    row.numerator !== null &&
    row.denominator !== null &&
    row.denominator < FEW &&
    Number.isInteger(row.denominator)
  )
    return `${formatNumber(row.numerator, locale)}/${formatNumber(row.denominator, locale)}`;
  if (value === null) return null;
  const bounded = { comparator: row?.comparator ?? '=', value, valueMax: row?.value_max ?? null };
  const decimals = Math.min(MOST, decimalsWrittenOf(value));
  return formatBounded(bounded, assessment.indicator.measure, locale, decimals);
}

/** "−0,6 điểm %"; empty where there is nothing to subtract. */
export function formatApart(review: YearReview, locale: Locale): string {
  const { difference, assessment } = review;
  if (difference === null || isVerdict(assessment.indicator.measure)) return '';
  const decimals = Math.min(decimalsIn(review), MOST);
  return formatDifference(difference, assessment.indicator.measure, locale, { decimals });
}
