import type { Lead, Task } from '$lib/domain/lead';
import { isSampleVerdict } from '$lib/domain/sample';
import type { DocumentRow } from '$lib/domain/document';
import { lacksYear } from '$lib/domain/period';
import { datedReading } from '$lib/domain/reading';
import type { Locale } from '$lib/domain/text';
import type { YearAmount, YearNeed } from '$lib/domain/year-need';
import type { YearReview } from '$lib/domain/year-review';
import { formatDifference } from '$lib/format/difference';
import { formatMeasured } from '$lib/format/measure';
import { formatLastingStep } from '$lib/format/next-step';
import { withDueBasis } from '$lib/format/due';
import {
  formatDate,
  formatDatedShort,
  formatDueDay,
  formatPeriodInside,
  formatPeriodShort,
  formatYears
} from '$lib/format/period';
import { toSentence } from '$lib/format/sentence';
import { isStrict, isWhole } from '$lib/format/shortfall';
import { formatOwed } from '$lib/format/yardstick';
import { m } from '$lib/paraglide/messages';
import { sourceLines } from '$lib/panels/source-lines';
import { findingOf } from '$lib/panels/target/target-finding';
import { formatShortfall, pick, shortMeasure } from '$lib/panels/target/finding-words';
import { figureWords } from './figure-text';
import { decimalsIn, formatLevel, formatPathStart } from './review-text';
import { titleOf } from './title';
import type { UnitReport } from './unit-report';
import { watchReason } from './watch-text';

/** The words of a review beside a title that names what is measured: "triệu đồng", not "triệu đồng/người/năm". */
export function inShort(review: YearReview): YearReview {
  const { assessment } = review;
  const { indicator } = assessment;
  const measure = shortMeasure(indicator.measure);
  return { ...review, assessment: { ...assessment, indicator: { ...indicator, measure } } };
}

/** "hơn 3 điểm %", "1 trường": what is missing, without a sign; on a path as finely as its level is written. */
export function formatNeeded(review: YearReview, need: YearAmount, locale: Locale): string {
  const { assessment, asked } = inShort(review);
  const { noun } = assessment.flipsAt;
  if (need.units !== null && noun !== null) return formatMeasured(need.units, noun, locale);
  const { measure } = assessment.indicator;
  if (asked.kind !== 'path' || isWhole(assessment))
    return formatShortfall(assessment, Math.abs(need.amount), locale);
  const decimals = decimalsIn(review);
  const amount = formatDifference(need.amount, measure, locale, { signed: false, decimals });
  return isStrict(assessment) ? pick(locale, `hơn ${amount}`, `over ${amount}`) : amount;
}

/**
 * "92% (2020–2025, không rõ năm)": the figure that is measured, with its period. Where the year that is assumed for
 * it follows ("nếu là số năm 2025"), that already says that none is stated.
 */
function figureOf(
  review: YearReview,
  { from }: YearAmount,
  locale: Locale,
  isYearAssumed = false
): string {
  const { indicator } = review.assessment;
  const words = figureWords(from, inShort(review).assessment.indicator, locale);
  const period = isYearAssumed
    ? formatPeriodShort(from.period.text, locale, null)
    : formatDatedShort(datedReading(from), locale, indicator);
  return `${words} (${period})`;
}

/** "điểm xuất phát 92% (giai đoạn 2020–2025, không rõ năm)", "số gần nhất 4/7 (2026)": what is measured, and as what. */
function latestOf(review: YearReview, need: YearAmount, locale: Locale): string {
  const { indicator } = review.assessment;
  const { text } = need.from.period;
  const words = figureWords(need.from, inShort(review).assessment.indicator, locale);
  const figure = lacksYear(text, indicator)
    ? `${words} (${formatPeriodInside(text, locale, indicator)})`
    : figureOf(review, need, locale);
  return need.from.isBase
    ? m.unit_lead_start({ figure }, { locale })
    : m.unit_lead_latest({ figure }, { locale });
}

/** How the level of a year is asked: to be kept, to be reached from below, to be reached from above. */
function wayOf({ asked, assessment }: YearReview, { way }: YearAmount): 'keep' | 'reach' | 'fall' {
  if (asked.kind === 'limit' && assessment.type === 'B') return 'keep';
  return way === 'increase' ? 'reach' : 'fall';
}

/** Figure, level and amount where a figure is short of what its year asks; null where the amount says nothing. */
function shortOf(
  review: YearReview,
  need: YearNeed,
  locale: Locale
): { readonly asked: string; readonly amount: string } | null {
  const asked = formatLevel(inShort(review), locale);
  // Just at a limit that must be passed nothing can be named that is missing.
  const isNothing = need.kind !== 'amount' || need.isFilled || need.amount === 0;
  if (isNothing || asked === null) return null;
  return {
    asked,
    amount: formatNeeded(review, need, locale)
  };
}

const SENTENCE = {
  keep: { increase: m.unit_lead_keep, decrease: m.unit_lead_keep_below },
  reach: { increase: m.unit_lead_reach, decrease: m.unit_lead_reach },
  fall: { increase: m.unit_lead_fall, decrease: m.unit_lead_fall }
} as const;

/** A figure below, or above, what its year asks; empty where the amount says nothing. */
function shortSentence(review: YearReview, need: YearNeed, locale: Locale): string {
  const short = shortOf(review, need, locale);
  const { assessment, year } = review;
  const title = titleOf(assessment, locale);
  if (need.kind === 'day' && assessment.status === 'overdue')
    return m.unit_lead_overdue(
      { title, due: withDueBasis(formatDueDay(need.day, locale), assessment.target, locale) },
      { locale }
    );
  if (short === null || need.kind !== 'amount') return '';
  const { asked, amount } = short;
  const latest = latestOf(review, need, locale);
  return SENTENCE[wayOf(review, need)][need.way](
    { title, year, asked, latest, amount },
    { locale }
  );
}

/** What the page of a unit begins with: one sentence to be repeated. @param place the unit's name without its type */
export function leadSentence(
  lead: Lead,
  { headline, years }: Pick<UnitReport, 'headline' | 'years'>,
  place: string,
  locale: Locale
): string {
  switch (lead.kind) {
    case 'behind':
    case 'start': {
      const lasting = { ...lead.review.assessment, isToday: false };
      return (
        shortSentence(lead.review, lead.need, locale) ||
        toSentence(findingOf(lasting, place, locale))
      );
    }
    case 'owed': {
      const { rows, year, yearEnds } = lead.owed;
      return toSentence(formatOwed({ count: rows.length, year, yearEnds }, locale));
    }
    case 'good':
      return m.unit_lead_good({ count: headline.judged }, { locale });
    case 'waiting': {
      const term = years === null ? '' : formatYears(...years);
      return m.unit_lead_waiting({ count: headline.targets, term }, { locale });
    }
  }
}

/** What must be known of that sentence: that a start is no result and what a level rests on; then where it stands. */
export interface LeadNote {
  readonly caution: string;
  readonly source: string;
}

/** The note of a sentence; both parts are empty where there is nothing to add. */
export function leadNote(
  lead: Lead,
  { years }: Pick<UnitReport, 'years'>,
  documents: ReadonlyMap<string, DocumentRow>,
  locale: Locale
): LeadNote {
  if (lead.kind !== 'behind' && lead.kind !== 'start') return { caution: '', source: '' };
  const { review, need } = lead;
  const { assessment } = review;
  const isAmount = need.kind === 'amount' && shortOf(review, need, locale) !== null;
  const term = years === null ? '' : formatYears(...years);
  const figure = isAmount
    ? figureWords(need.from, inShort(review).assessment.indicator, locale)
    : '';
  const assumed = formatPathStart(review, locale);
  const cautions = [
    isSampleVerdict(assessment) ? m.unit_lead_sample({}, { locale }) : '',
    isAmount && need.from.isBase ? m.unit_lead_base({ figure, term }, { locale }) : '',
    isAmount && review.asked.kind === 'path'
      ? m.unit_lead_path({ year: review.year, assumed }, { locale })
      : ''
  ];
  return {
    caution: cautions.filter((part) => part !== '').join(' '),
    source: sourceLines(assessment, documents, locale).map(toSentence).join(' ')
  };
}

/** One thing to do, in the words of its row: what, why, and the year's amount or a day. */
export interface TaskWords {
  readonly title: string;
  readonly why: string;
  readonly amount: string;
}

function reportWords(task: Extract<Task, { kind: 'report' }>, locale: Locale): TaskWords {
  const { year, rows, yearEnds } = task.owed;
  return {
    title: m.unit_task_report({ year }, { locale }),
    why: m.unit_task_count({ count: rows.length, year }, { locale }),
    amount:
      yearEnds === null
        ? ''
        : m.unit_task_next({ year: year + 1, date: formatDate(yearEnds, locale) }, { locale })
  };
}

const MUST = {
  keep: m.unit_task_keep,
  reach: m.unit_task_reach,
  fall: m.unit_task_fall
} as const;

/** The words of a task. */
export function taskWords(task: Task, locale: Locale): TaskWords {
  if (task.kind === 'report') return reportWords(task, locale);
  const { review, need, item } = task;
  const { assessment, year } = review;
  const title = titleOf(assessment, locale);
  const short = shortOf(review, need, locale);
  if (short !== null && need.kind === 'amount') {
    const { amount } = short;
    const { isBase, period } = need.from;
    const start = formatPathStart(review, locale);
    // The path starts from the figure that is shown, or from an earlier one that is to be named.
    const isAssumed = start !== '' && isBase;
    const assumed = isAssumed ? m.unit_task_assumed({ year: period.year }, { locale }) : '';
    const figure = figureOf(review, need, locale, isAssumed);
    const must = MUST[wayOf(review, need)]({ year, asked: short.asked }, { locale });
    const from = need.from.isBase
      ? m.unit_task_start({ figure }, { locale })
      : m.unit_task_now({ figure }, { locale });
    return {
      title,
      why: `${from}${assumed}; ${must}${isBase ? '' : start}.`,
      amount:
        need.way === 'increase'
          ? m.unit_task_gain({ year, amount }, { locale })
          : m.unit_task_lose({ year, amount }, { locale })
    };
  }
  const { dueDay } = assessment.goal;
  const due =
    dueDay === null
      ? ''
      : m.unit_task_due(
          { due: withDueBasis(formatDueDay(dueDay, locale), assessment.target, locale) },
          { locale }
        );
  return {
    title,
    why: item === null ? '' : watchReason(item, locale),
    amount: formatLastingStep(assessment, locale) || due
  };
}
