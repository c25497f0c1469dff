import { differenceOf } from './epsilon';
import { isStrictTarget, wayOf, wholeLevelOf } from './goal';
import type { Assessment, Reading } from './result';
import { isYearly } from './scope';

/** What a year asked: a level on the path, a limit of its own, a title by its day; `start` is the base itself. */
export type Asked =
  | { readonly kind: 'path'; readonly value: number }
  | { readonly kind: 'limit'; readonly value: number; readonly valueMax: number | null }
  | { readonly kind: 'title'; readonly dueDay: string | null }
  | { readonly kind: 'start' }
  | { readonly kind: 'unknown' };

/** One target in the review of one year. */
export interface YearReview {
  readonly assessment: Assessment;
  readonly year: number;
  /** The figure of that year itself, or of the part of it that is known; null when there is none. */
  readonly reading: Reading | null;
  readonly asked: Asked;
  /** Figure − level asked, never turned by direction; null for ranges, titles, bounds and what is unknown. */
  readonly difference: number | null;
}

function readingIn(assessment: Assessment, year: number): Reading | null {
  const { years, ladder, current } = assessment;
  const found =
    years.find((cell) => cell.year === year)?.reading ??
    ladder.find((step) => step.year === year)?.reading ??
    null;
  if (found !== null) return found.period.year === year ? found : null;
  return current?.period.year === year ? current : null;
}

/** A level on the path; of things that cannot be had in parts a whole number. */
function levelAsked(level: number, { target, indicator }: Assessment): number {
  const isWhole = indicator.kind === 'count' && indicator.decimals === 0;
  return isWhole ? wholeLevelOf(level, wayOf(target, indicator), isStrictTarget(target)) : level;
}

function askedIn(assessment: Assessment, year: number): Asked {
  const { target, goal, ladder } = assessment;
  if (target.type === 'F') return { kind: 'title', dueDay: goal.dueDay };
  const step = ladder.find((one) => one.year === year);
  // The path of a range leads to one of its ends; in its due year the range itself is asked.
  const isRangeDue = target.type === 'H' && year === goal.dueYear;
  if (step?.kind === 'base') return { kind: 'start' };
  if (step !== undefined && step.path !== null && !isRangeDue)
    return { kind: 'path', value: levelAsked(step.path, assessment) };
  const isLimit = isYearly(target) || target.type === 'H';
  return isLimit && goal.value !== null
    ? { kind: 'limit', value: goal.value, valueMax: goal.valueMax }
    : { kind: 'unknown' };
}

/**
 * A target in the review of a year ("sơ kết 2026"): the year's own figure beside what the year asked.
 * The assessment must be the one at the end of that year: its status is the status then.
 */
export function yearReviewOf(assessment: Assessment, year: number): YearReview {
  const reading = readingIn(assessment, year);
  const asked = askedIn(assessment, year);
  const isLevel = asked.kind === 'path' || (asked.kind === 'limit' && asked.valueMax === null);
  return {
    assessment,
    year,
    reading,
    asked,
    difference: isLevel ? differenceOf(reading?.value ?? null, asked.value) : null
  };
}
