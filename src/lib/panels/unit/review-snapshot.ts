import { pick } from '$lib/panels/target/finding-words';
import type { FrozenSnapshot } from '$lib/panels/frozen-snapshot';
import { dataColumn, statusCell } from '$lib/panels/shown-table';
import type { SnapshotPlace } from '$lib/panels/snapshot-place';
import { tableSnapshot } from '$lib/panels/table-snapshot';
import { FIELD } from '$lib/domain/field';
import { STATUS } from '$lib/domain/status';
import { unitNameOf, unitTitleOf } from '$lib/domain/unit-name';
import { type YearReview, yearReviewOf } from '$lib/domain/year-review';
import { formatDate } from '$lib/format/period';
import { formatFlip } from '$lib/format/small-counts';
import { m } from '$lib/paraglide/messages';
import { showsSample } from '$lib/domain/shown';
import { type ReportScene, reportSources } from './report-scene';
import { formatApart, formatAsked, formatReached } from './review-text';
import { titleOf } from './title';

interface ReviewInput extends ReportScene {
  readonly year: number;
}

function askedOf(review: YearReview, locale: SnapshotPlace['locale']): string {
  const { asked } = review;
  if (asked.kind === 'title')
    return asked.dueDay === null
      ? m.unit_review_no_due()
      : m.unit_review_due({ day: formatDate(asked.dueDay, locale) });
  if (asked.kind === 'start') return m.unit_review_start();
  return formatAsked(review, locale) ?? m.unit_review_unknown();
}

const numberOf = ({ asked }: YearReview): number | null =>
  asked.kind === 'path' || (asked.kind === 'limit' && asked.valueMax === null) ? asked.value : null;

/** What a year asked of each target, and what came of it. */
export function reviewSnapshot(place: SnapshotPlace, input: ReviewInput): FrozenSnapshot {
  const { locale } = place;
  const { unit, assessments, documents, year } = input;
  const rows = assessments.map((assessment) => yearReviewOf(assessment, year));
  const known = rows.filter(({ reading }) => reading !== null).length;
  const name = unitTitleOf(unit, locale);
  return tableSnapshot<YearReview>(place, {
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
    columns: [
      {
        name: m.unit_print_content(),
        kind: 'text',
        value: ({ assessment }) => titleOf(assessment, locale)
      },
      {
        name: m.unit_review_asked({ year }),
        kind: 'text',
        value: (row) => askedOf(row, locale)
      },
      {
        name: pick(locale, `Mức năm ${year}, số`, `Level of ${year}, number`),
        kind: 'number',
        value: numberOf,
        shown: null
      },
      {
        name: m.unit_review_value({ year }),
        kind: 'text',
        value: (row) => formatReached(row, locale) || null,
        shown: (row) => formatReached(row, locale) || m.unit_review_missing()
      },
      {
        name: pick(locale, 'Thực hiện, số', 'Result, number'),
        kind: 'number',
        value: ({ reading }) => reading?.value ?? null,
        shown: null
      },
      {
        name: m.unit_review_difference(),
        kind: 'text',
        value: (row) => formatApart(row, locale) || null,
        shown: null
      },
      {
        name: m.unit_review_status(),
        kind: 'text',
        value: ({ assessment }) => STATUS[assessment.status].label[locale],
        shown: ({ assessment }) => statusCell(assessment.status, showsSample(assessment), locale)
      },
      {
        name: m.common_small_flips_column(),
        kind: 'text',
        value: ({ assessment }) => formatFlip(assessment.flipsAt, locale) || null,
        shown: null
      },
      dataColumn(({ assessment }) => showsSample(assessment), locale)
    ],
    rows,
    leads: ({ reading }) => reading !== null,
    groupOf: ({ assessment }) => FIELD[assessment.indicator.field][locale],
    sourceLines: reportSources(assessments, documents, locale),
    sample: assessments.some(showsSample),
    sheetName: pick(locale, `Năm ${year}`, String(year)),
    fileParts: [unitNameOf(unit, 'vi'), 'xét năm', String(year)]
  });
}
