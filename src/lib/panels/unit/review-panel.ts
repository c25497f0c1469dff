import { pick } from '$lib/panels/target/finding-words';
import { dataColumn, statusCell } from '$lib/panels/shown-table';
import type { TablePanel } from '$lib/panels/panel';
import { type StatusCell, verdictCell, type WordsCell } from '$lib/panels/table-cell';
import { FIELD } from '$lib/domain/field';
import { STATUS } from '$lib/domain/status';
import type { Locale } from '$lib/domain/text';
import { unitNameOf, unitTitleOf } from '$lib/domain/unit-name';
import { type YearReview, yearReviewOf } from '$lib/domain/year-review';
import { isVerdict } from '$lib/format/measure';
import { formatDate, formatPeriodShort } from '$lib/format/period';
import { formatFlip } from '$lib/format/small-counts';
import { m } from '$lib/paraglide/messages';
import { showsOwn, showsSample } from '$lib/domain/shown';
import { type ReportScene, reportSources } from './report-scene';
import { formatApart, formatAsked, formatReached } from './review-text';
import { titleOf } from './title';

interface ReviewInput extends ReportScene {
  readonly year: number;
  /** Day the year is judged on. */
  readonly day: string;
}

function askedOf(review: YearReview, locale: Locale): string {
  const { asked } = review;
  if (asked.kind === 'title')
    return asked.dueDay === null
      ? m.unit_review_no_due({}, { locale })
      : m.unit_review_due({ day: formatDate(asked.dueDay, locale) }, { locale });
  if (asked.kind === 'start') return m.unit_review_start({}, { locale });
  return formatAsked(review, locale) ?? m.unit_review_unknown({}, { locale });
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

function reachedCell(review: YearReview, year: number, locale: Locale): WordsCell {
  const text = loose(formatReached(review, locale));
  if (text === '') return { text: m.unit_review_missing({}, { locale }), isAbsent: true };
  const period = review.reading?.period.text ?? '';
  return period === String(year) ? { text } : { text, note: formatPeriodShort(period, locale) };
}

function statusOf({ assessment }: YearReview, year: number, locale: Locale): StatusCell {
  const verdict = verdictCell(assessment, locale);
  const judgedBy = assessment.current?.period ?? null;
  if (judgedBy === null || judgedBy.year === year) return verdict;
  const period = formatPeriodShort(judgedBy.text, locale);
  return { ...verdict, note: m.unit_review_judged_by({ period }, { locale }) };
}

/** What a year asked of each target, and what came of it. */
export function reviewPanel(input: ReviewInput, locale: Locale): TablePanel<YearReview> {
  const { unit, assessments, documents, year, day } = input;
  const rows = assessments.map((assessment) => yearReviewOf(assessment, year));
  const isOver = day === `${year}-12-31`;
  return {
    columns: [
      {
        key: 'content',
        name: m.unit_print_content({}, { locale }),
        kind: 'text',
        value: ({ assessment }) => titleOf(assessment, locale),
        isRowHead: true,
        width: { print: '24%' },
        cell: ({ assessment }) => ({
          text: titleOf(assessment, locale),
          href: `#${assessment.target.target}`
        })
      },
      {
        key: 'asked',
        name: m.unit_review_asked({ year }, { locale }),
        kind: 'text',
        value: (row) => askedOf(row, locale),
        align: 'end',
        width: { print: '23%' },
        cell: (row) => ({
          text: loose(askedOf(row, locale)),
          ...(row.asked.kind === 'path' ? { note: m.unit_review_path({}, { locale }) } : {})
        })
      },
      {
        name: pick(locale, `Mức năm ${year}, số`, `Level of ${year}, number`),
        kind: 'number',
        value: numberOf,
        shown: null
      },
      {
        key: 'reached',
        name: m.unit_review_value({ year }, { locale }),
        kind: 'text',
        value: (row) => formatReached(row, locale) || null,
        shown: (row) => formatReached(row, locale) || m.unit_review_missing({}, { locale }),
        align: 'end',
        width: { print: '19%' },
        cell: (row) => reachedCell(row, year, locale)
      },
      {
        name: pick(locale, 'Thực hiện, số', 'Result, number'),
        kind: 'number',
        value: ({ reading }) => reading?.value ?? null,
        shown: null
      },
      {
        key: 'apart',
        name: m.unit_review_difference({}, { locale }),
        kind: 'text',
        value: (row) => formatApart(row, locale) || null,
        shown: null,
        align: 'end',
        cell: (row) => loose(formatApart(row, locale))
      },
      {
        key: 'verdict',
        name: m.unit_review_status({}, { locale }),
        head: isOver
          ? m.unit_review_status({}, { locale })
          : m.unit_review_status_day({ day: formatDate(day, locale) }, { locale }),
        kind: 'text',
        value: ({ assessment }) => STATUS[assessment.status].label[locale],
        shown: ({ assessment }) => statusCell(assessment.status, showsSample(assessment), locale),
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
    leads: ({ reading }) => reading !== null,
    groupOf: ({ assessment }) => FIELD[assessment.indicator.field][locale],
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
