import { pick } from '$lib/panels/target/finding-words';
import { dataColumn, statusCell } from '$lib/panels/shown-table';
import type { TablePanel } from '$lib/panels/panel';
import { type StatusCell, verdictCell, type WordsCell } from '$lib/panels/table-cell';
import type { Assessment, Reading } from '$lib/domain/result';
import { isYearly } from '$lib/domain/scope';
import { statusLabelOf } from '$lib/domain/status-label';
import type { Locale } from '$lib/domain/text';
import { unitNameOf, unitTitleOf } from '$lib/domain/unit-name';
import { watchFirst } from '$lib/domain/watch-first';
import { yearNeedOf } from '$lib/domain/year-need';
import { type YearReview, yearReviewOf } from '$lib/domain/year-review';
import { isVerdict } from '$lib/format/measure';
import { withDueBasis } from '$lib/format/due';
import { datedReading } from '$lib/domain/reading';
import { formatDatedShort, formatDueDay, formatPeriodShort } from '$lib/format/period';
import { formatFlip } from '$lib/format/small-counts';
import { m } from '$lib/paraglide/messages';
import { showsOwn, showsSample } from '$lib/domain/shown';
import { type ReportScene, reportSources } from './report-scene';
import { figureWords, readingText } from './figure-text';
import { formatNeeded, inShort } from './lead-text';
import { formatApart, formatAsked, formatFinal, formatLevel, formatPathStart } from './review-text';
import { titleOf } from './title';

interface ReviewInput extends ReportScene {
  readonly year: number;
}

function askedOf(review: YearReview, locale: Locale): string {
  const { asked } = review;
  if (asked.kind === 'title') return m.unit_review_title({}, { locale });
  if (asked.kind === 'start') return m.unit_review_start({}, { locale });
  return formatAsked(review, locale) ?? formatFinal(review, locale);
}

/** The level of the year where it is one number; a title is no number. */
function numberOf({ asked, assessment }: YearReview): number | null {
  if (isVerdict(assessment.indicator.measure)) return null;
  return asked.kind === 'path' || (asked.kind === 'limit' && asked.valueMax === null)
    ? asked.value
    : null;
}

/** A narrow column may break between a number and its measure. */
const loose = (text: string): string => text.replaceAll('\u00A0', ' ');

function askedCell(review: YearReview, locale: Locale): WordsCell {
  const text = loose(formatLevel(inShort(review), locale) ?? askedOf(review, locale));
  if (review.asked.kind !== 'path') return { text };
  return {
    text,
    note: m.unit_review_path({}, { locale }) + loose(formatPathStart(review, locale))
  };
}

/** The latest figure by the end of the year: the year's own where there is one. */
const latestOf = ({ reading, assessment: { current, base } }: YearReview): Reading | null =>
  reading ?? current ?? base;

/** "92% (2020–2025, không rõ năm)"; empty where there is no figure. */
const haveOf = (review: YearReview, locale: Locale): string =>
  readingText(latestOf(review), review.assessment, locale);

/** The latest figure; one that is not the year's own says of when it is, and that a start is a start. */
function haveCell(review: YearReview, year: number, locale: Locale): WordsCell {
  const latest = latestOf(review);
  const text =
    latest === null ? '' : figureWords(latest, inShort(review).assessment.indicator, locale);
  if (latest === null || text === '')
    return { text: m.unit_review_missing({}, { locale }), isAbsent: true };
  const dated = datedReading(latest);
  const period = formatDatedShort(dated, locale, review.assessment.indicator);
  const { provenance } = latest.observation ?? {};
  const notes = [
    latest.isBase
      ? m.unit_review_base({ period }, { locale })
      : latest.period.text === String(year) && dated.upTo === undefined
        ? ''
        : period,
    provenance === 'sample' ? m.unit_sample_tag({}, { locale }) : '',
    provenance === 'own' ? m.own_stamp({}, { locale }) : ''
  ].filter((note) => note !== '');
  return { text: loose(text), ...(notes.length > 0 ? { note: notes.join(', ') } : {}) };
}

/** "hơn 3 điểm %", "phải giảm 0,06 điểm %", "đã đủ"; empty where nothing can be reckoned. */
function missingOf(review: YearReview, locale: Locale): string {
  const need = yearNeedOf(review);
  if (need.kind === 'unknown') return '';
  if (need.kind === 'day') return need.isFilled ? m.unit_review_filled({}, { locale }) : '';
  // A start is measured, never judged: what it has is to be kept.
  if (need.isFilled)
    return need.from.isBase
      ? m.unit_review_hold({}, { locale })
      : m.unit_review_filled({}, { locale });
  if (need.amount === 0) return '';
  const amount = formatNeeded(review, need, locale);
  return need.way === 'increase' ? amount : m.unit_review_lower({ amount }, { locale });
}

/** By when what is asked is due: the year of a level on the path, every year, else the target's own; null where none is stated. */
function dueOf(
  { asked, assessment: { target, goal } }: YearReview,
  year: number,
  locale: Locale
): string | null {
  if (asked.kind === 'path') return formatDueDay(`${year}-12-31`, locale);
  if (isYearly(target)) return m.unit_review_each_year({}, { locale });
  return goal.dueDay === null
    ? null
    : withDueBasis(formatDueDay(goal.dueDay, locale), target, locale);
}

/** What wants attention first, in its order, then what is short, what is not, days, and what nothing is known of. */
function placeOf(review: YearReview, watched: readonly Assessment[]): number {
  const at = watched.indexOf(review.assessment);
  if (at !== -1) return at - watched.length;
  const need = yearNeedOf(review);
  if (need.kind === 'unknown') return latestOf(review) === null ? 4 : 2;
  if (need.kind === 'day') return 3;
  return need.isFilled ? 1 : 0;
}

function statusOf({ assessment }: YearReview, year: number, locale: Locale): StatusCell {
  const verdict = verdictCell(assessment, locale);
  const judgedBy = assessment.current?.period ?? null;
  if (judgedBy === null || judgedBy.year === year) return verdict;
  const period = formatPeriodShort(judgedBy.text, locale, assessment.indicator);
  return { ...verdict, note: m.unit_review_judged_by({ period }, { locale }) };
}

/** What a year asked of each target, and what came of it. */
export function reviewPanel(input: ReviewInput, locale: Locale): TablePanel<YearReview> {
  const { unit, assessments, documents, year } = input;
  const watched = watchFirst(assessments).map(({ assessment }) => assessment);
  const rows = assessments
    .map((assessment) => yearReviewOf(assessment, year))
    .sort((a, b) => placeOf(a, watched) - placeOf(b, watched));
  return {
    columns: [
      {
        key: 'content',
        name: m.unit_print_content({}, { locale }),
        kind: 'text',
        value: ({ assessment }) => titleOf(assessment, locale),
        isRowHead: true,
        width: { screen: '19%', print: '25%' },
        cell: ({ assessment }) => ({
          text: titleOf(assessment, locale),
          href: `#${assessment.target.target}`
        })
      },
      {
        key: 'asked',
        name: m.unit_review_asked({}, { locale }),
        kind: 'text',
        value: (row) => askedOf(row, locale),
        width: { screen: '22%', print: '21%' },
        cell: (row) => askedCell(row, locale)
      },
      {
        name: pick(locale, `Mức năm ${year}, số`, `Level of ${year}, number`),
        kind: 'number',
        value: numberOf,
        shown: null
      },
      {
        key: 'reached',
        name: m.unit_review_have({}, { locale }),
        kind: 'text',
        value: (row) => haveOf(row, locale) || null,
        shown: (row) => haveOf(row, locale) || m.unit_review_missing({}, { locale }),
        width: { screen: '22%', print: '15%' },
        cell: (row) => haveCell(row, year, locale)
      },
      {
        name: pick(locale, 'Thực hiện, số', 'Result, number'),
        kind: 'number',
        value: ({ reading }) => reading?.value ?? null,
        shown: null
      },
      {
        name: m.unit_review_difference({}, { locale }),
        kind: 'text',
        value: (row) => formatApart(row, locale) || null,
        shown: null
      },
      {
        key: 'missing',
        name: m.unit_review_short({}, { locale }),
        kind: 'text',
        value: (row) => missingOf(row, locale) || null,
        width: { screen: '14%', print: '13%' },
        cell: (row) => {
          const text = loose(missingOf(row, locale));
          if (text !== '' || row.asked.kind === 'title') return text;
          return { text: m.unit_review_unknown({}, { locale }), isAbsent: true };
        }
      },
      {
        key: 'due',
        name: m.unit_review_by({}, { locale }),
        kind: 'text',
        value: (row) => dueOf(row, year, locale),
        shown: null,
        width: { screen: '9%', print: '9%' },
        cell: (row) => {
          const due = dueOf(row, year, locale);
          return due === null
            ? { text: m.unit_review_no_day({}, { locale }), isAbsent: true }
            : loose(due);
        }
      },
      {
        key: 'verdict',
        name: m.unit_review_status({}, { locale }),
        kind: 'text',
        value: ({ assessment }) => statusLabelOf(assessment)[locale],
        shown: ({ assessment }) => statusCell(assessment, showsSample(assessment), locale),
        cell: (row) => statusOf(row, year, locale)
      },
      {
        name: m.common_small_flips_column({}, { locale }),
        kind: 'text',
        value: ({ assessment }) => formatFlip(assessment.flipsAt, locale) || null,
        shown: null
      },
      dataColumn(
        ({ assessment }) => showsSample(assessment),
        locale,
        ({ assessment }) => showsOwn(assessment)
      )
    ],
    rows,
    leads: (row) => latestOf(row) !== null,
    words: () => {
      const known = rows.filter(({ reading }) => reading !== null).length;
      const name = unitTitleOf(unit, locale);
      return {
        title: pick(
          locale,
          `${name}, năm ${year}: ${known} trên ${rows.length} mục tiêu có số liệu của năm`,
          `${name}, ${year}: ${known} of ${rows.length} targets have a figure of the year`
        ),
        subtitle: pick(
          locale,
          `Mức năm ${year} cần đạt và thực hiện, ${unitNameOf(unit, locale)}`,
          `What ${year} asks and what came of it, ${unitNameOf(unit, locale)}`
        ),
        sourceLines: reportSources(assessments, documents, locale),
        sample: assessments.some(showsSample),
        own: assessments.some(showsOwn),
        sheetName: pick(locale, `Năm ${year}`, String(year)),
        fileParts: [unitNameOf(unit, 'vi'), 'xét năm', String(year)]
      };
    }
  };
}
