import type { Reading } from '$lib/domain/result';
import type { Locale } from '$lib/domain/text';
import type { YearReview } from '$lib/domain/year-review';
import { formatAssumed } from '$lib/format/assumed';
import { formatAsked as formatLevelAsked, formatBounded } from '$lib/format/bound';
import { decimalsOf } from '$lib/format/decimals';
import { formatDifference } from '$lib/format/difference';
import { formatGoal } from '$lib/format/goal';
import { isVerdict } from '$lib/format/measure';
import { isStrict } from '$lib/format/shortfall';

const MOST = 4;

/** As many decimals as tell the figure from what was asked. */
export function decimalsIn({ asked, reading, assessment }: YearReview): number {
  const level = asked.kind === 'path' || asked.kind === 'limit' ? [asked.value] : [];
  const value = reading?.value == null ? [] : [reading.value];
  return Math.min(MOST, decimalsOf([...level, ...value], assessment.indicator.decimals));
}

/** What the path of the year starts from: growth asked of every year steps on from the latest figure before it. */
function pathStart({ assessment, year }: YearReview): Reading | null {
  const { target, base, current } = assessment;
  const isStepped = target.type === 'D' && target.rule === 'each_year';
  return isStepped && current !== null && current.period.year < year ? current : base;
}

/** The level the year asked: "83,0%", "trên 88,9" on a path, "trên 95%" as a limit; null where it is a day or unknown. */
export function formatLevel(review: YearReview, locale: Locale): string | null {
  const { asked, assessment } = review;
  const { measure } = assessment.indicator;
  const { comparator } = assessment.goal;
  // "phải đạt" says "at least" already; that a level must be passed is said on its path too.
  if (asked.kind === 'path')
    return formatBounded(
      { comparator: isStrict(assessment) ? comparator : '=', value: asked.value },
      measure,
      locale,
      decimalsIn(review)
    );
  if (asked.kind !== 'limit') return null;
  const { value, valueMax } = asked;
  return formatLevelAsked({ comparator, value, valueMax }, measure, locale);
}

/** The goal a document states, where the year has no level of its own: "trên 85% (2030)", "tăng bình quân 10% mỗi năm, 2025–2030". */
export function formatFinal({ assessment }: YearReview, locale: Locale): string {
  const { target, goal, indicator } = assessment;
  const { comparator, value, valueMax, dueYear } = goal;
  if (value === null) return formatGoal(target, indicator, locale);
  return `${formatLevelAsked({ comparator, value, valueMax }, indicator.measure, locale)} (${dueYear})`;
}

/** ", nếu 80,1 triệu đồng/người là số năm 2025": what the level of a path rests on; empty where nothing is assumed. */
export function formatPathStart(review: YearReview, locale: Locale): string {
  return review.asked.kind === 'path'
    ? formatAssumed(pathStart(review), review.assessment.indicator, locale)
    : '';
}

/** The level with what it rests on. */
export function formatAsked(review: YearReview, locale: Locale): string | null {
  const level = formatLevel(review, locale);
  return level === null ? null : level + formatPathStart(review, locale);
}

/** "−0,6 điểm %"; empty where there is nothing to subtract. */
export function formatApart(review: YearReview, locale: Locale): string {
  const { difference, assessment } = review;
  if (difference === null || isVerdict(assessment.indicator.measure)) return '';
  const decimals = Math.min(decimalsIn(review), MOST);
  return formatDifference(difference, assessment.indicator.measure, locale, { decimals });
}
