import type { Assessment } from '../domain/result';
import type { Locale } from '../domain/text';
import { formatAssumed } from './assumed';
import { formatDaysLeft } from './days-left';
import { isPercent, withoutYear } from './measure';
import { formatNextYear } from './next-year';
import { formatGrowth, formatPace } from './pace';
import { withDueBasis } from './due';
import { formatDate, formatPeriod, formatYears } from './period';
import { toSentence } from './sentence';
import { decimalsFor, formatMissing, isWhole } from './shortfall';

const pick = (locale: Locale, vi: string, en: string): string => (locale === 'vi' ? vi : en);

/** First calendar year that is not over yet at the last figure. */
const nextYearOf = (position: number): number => Math.floor(position) + 1;

function formatLevel(assessment: Assessment, locale: Locale): string {
  const { requiredPace, indicator, goal, current, base } = assessment;
  const last = current ?? base;
  if (last === null)
    return pick(
      locale,
      `Chưa có điểm xuất phát. Khi có số liệu năm ${goal.fromYear} hoặc một năm sau đó sẽ biết mức cần đạt mỗi năm.`,
      `No starting point yet. A figure for ${goal.fromYear} or a later year will show what each year must bring.`
    );
  if (requiredPace === null)
    return assessment.status === 'met'
      ? pick(locale, 'Đang đạt. Giữ đến hạn.', 'Met. Hold it until it is due.')
      : '';
  const usual = decimalsFor(Math.abs(requiredPace), assessment);
  const pace = {
    perYear: isWhole(assessment)
      ? Math.sign(requiredPace) * Math.ceil(Math.abs(requiredPace))
      : requiredPace,
    measure: indicator.measure,
    decimals: isWhole(assessment) ? 0 : Math.max(usual, isPercent(indicator.measure) ? 2 : 0),
    from: nextYearOf(last.position),
    to: goal.dueYear,
    comparator: goal.comparator
  };
  return toSentence(formatPace(pace, locale) + formatAssumed(last, indicator, locale));
}

/** Growth asked of the coming year, and what it means in amounts. */
function formatGrowing(assessment: Assessment, locale: Locale): string {
  const { goal, current, base, indicator, requiredPace, target, status } = assessment;
  if (status === 'met' && target.rule === 'average' && requiredPace === null)
    return pick(locale, 'Đang đạt. Giữ đến hạn.', 'Met. Hold it until it is due.');
  const rate = target.rule === 'average' ? (requiredPace ?? goal.change) : goal.change;
  if (rate === null) return '';
  const last = current ?? base;
  const start = last?.value ?? null;
  // A growth asked is said as it was written; one that is computed needs no more than a tenth.
  const form = rate === goal.change ? {} : { decimals: 1 };
  const year = last === null ? null : nextYearOf(last.position);
  const means =
    start === null || year === null || year > goal.dueYear
      ? {}
      : { amount: start * rate, measure: withoutYear(indicator.measure), year, amountDecimals: 1 };
  const comparator = goal.comparator === '=' ? '>=' : goal.comparator;
  const assumed = 'amount' in means ? formatAssumed(last, indicator, locale) : '';
  return toSentence(formatGrowth({ rate, comparator, ...form, ...means }, locale) + assumed);
}

/** What is left of a year's quota. */
function formatYearQuota(assessment: Assessment, locale: Locale): string {
  const { gap, current } = assessment;
  if (current === null || gap === null) return formatNextYear(assessment, locale);
  const { year } = current.period;
  if (gap <= 0)
    return pick(locale, `Đã đủ chỉ tiêu năm ${year}.`, `The quota of ${year} is filled.`);
  const missing = formatMissing(assessment, gap, locale);
  return pick(
    locale,
    `Cần thêm ${missing} để đủ chỉ tiêu năm ${year}.`,
    `Needs ${missing} more to fill the quota of ${year}.`
  );
}

/** What is left of a quota or a count of few units until it is due, and how much that is a year. */
function formatRemaining(assessment: Assessment, locale: Locale): string {
  const { gap, current, goal, requiredPace } = assessment;
  const isQuota = assessment.type === 'E';
  if (current === null && isQuota) return formatNextYear(assessment, locale);
  if (current === null || gap === null) return formatLevel(assessment, locale);
  if (gap <= 0) return pick(locale, 'Đã đủ. Giữ đến hạn.', 'Filled. Hold it until it is due.');
  const missing = formatMissing(assessment, gap, locale);
  const head = pick(
    locale,
    `Còn ${missing} đến năm ${goal.dueYear}`,
    `${missing} to go by ${goal.dueYear}`
  );
  const years = formatYears(nextYearOf(current.position), goal.dueYear);
  if (requiredPace === null || !isQuota) return `${head}.`;
  const each = formatMissing(assessment, requiredPace, locale);
  return `${head}, ${pick(locale, `mỗi năm ${each}`, `${each} a year`)}, ${years}.`;
}

/** When a title was earned, or how long there is to earn it: counted from today only, else by its date. */
function formatTitle(
  { status, current, daysLeft, goal, isToday, indicator, target }: Assessment,
  locale: Locale
): string {
  const isHeld = status === 'achieved' || status === 'achieved_late';
  if (isHeld && current !== null) {
    const day = current.observation?.as_of ?? null;
    const when =
      day === null
        ? formatPeriod(current.period.text, locale, indicator)
        : pick(locale, `ngày ${formatDate(day, 'vi')}`, `on ${formatDate(day, 'en')}`);
    return pick(locale, `Được công nhận ${when}.`, `Awarded ${when}.`);
  }
  const { dueDay } = goal;
  if (dueDay === null)
    return pick(locale, 'Văn bản không nêu hạn.', 'The document states no deadline.');
  if (daysLeft === null) return '';
  const words = isToday
    ? formatDaysLeft(daysLeft, locale)
    : pick(locale, `Hạn là ngày ${formatDate(dueDay, 'vi')}`, `Due on ${formatDate(dueDay, 'en')}`);
  return toSentence(withDueBasis(words, target, locale));
}

/** The same for what outlives its day (a slide, a picture, a file): the day a title is due, never days left. */
export function formatLastingStep(assessment: Assessment, locale: Locale): string {
  return formatNextStep({ ...assessment, isToday: false }, locale);
}

/**
 * What is needed next, in one sentence: the pace a year, the shortfall against a yearly limit, what is
 * left of a quota, the days left of a title. Empty where there is nothing true to say.
 */
export function formatNextStep(assessment: Assessment, locale: Locale): string {
  const { type, target, indicator, status } = assessment;
  if (status === 'not_assessed_break' || status === 'not_applicable') return '';
  if (type === 'F') return formatTitle(assessment, locale);
  if (type === 'B' || (type === 'H' && target.rule !== 'by_date'))
    return formatNextYear(assessment, locale);
  if (type === 'D' && indicator.kind === 'growth' && assessment.current !== null)
    return formatNextYear(assessment, locale);
  if (type === 'D' && target.rule !== 'cumulative') return formatGrowing(assessment, locale);
  if (type === 'E' && target.rule === 'within_year') return formatYearQuota(assessment, locale);
  if (type === 'E' || type === 'G') return formatRemaining(assessment, locale);
  return formatLevel(assessment, locale);
}
