import { pick } from '$lib/panels/target/finding-words';
import type { FrozenSnapshot } from '$lib/panels/frozen-snapshot';
import { dataColumn, statusCell } from '$lib/panels/shown-table';
import type { SnapshotPlace } from '$lib/panels/snapshot-place';
import { citedLines } from '$lib/panels/source-lines';
import { tableSnapshot } from '$lib/panels/table-snapshot';
import { FIELD } from '$lib/domain/field';
import type { Assessment } from '$lib/domain/result';
import { isSampleTarget } from '$lib/domain/sample';
import { STATUS } from '$lib/domain/status';
import { unitNameOf, unitTitleOf } from '$lib/domain/unit-name';
import { formatGoal } from '$lib/format/goal';
import { formatFlip } from '$lib/format/small-counts';
import { m } from '$lib/paraglide/messages';
import { readingText } from './figure-text';
import { showsSample } from '$lib/domain/shown';
import { type ReportScene, reportSources } from './report-scene';
import { titleOf } from './title';

interface SheetInput extends ReportScene {
  /** The years the targets speak of, as written. */
  readonly term: string;
}

/** Every target of a unit as offices list them: what is asked, start, result, status, source. */
export function sheetSnapshot(place: SnapshotPlace, input: SheetInput): FrozenSnapshot {
  const { locale } = place;
  const { unit, assessments, documents, term } = input;
  const sourceOf = (row: Assessment): string | null =>
    isSampleTarget(row.target) ? null : (citedLines([row.target], documents, locale)[0] ?? null);
  return tableSnapshot<Assessment>(place, {
    title: pick(
      locale,
      `${assessments.length} mục tiêu ${term} của ${unitNameOf(unit, locale)}`,
      `${assessments.length} targets of ${unitNameOf(unit, locale)}, ${term}`
    ),
    subtitle: pick(
      locale,
      `Nội dung, mục tiêu, thực hiện và tình trạng, ${unitTitleOf(unit, locale)}`,
      `Content, target, result and status, ${unitTitleOf(unit, locale)}`
    ),
    columns: [
      { name: m.unit_print_content(), kind: 'text', value: (row) => titleOf(row, locale) },
      {
        name: m.unit_print_goal(),
        kind: 'text',
        value: ({ target, indicator }) =>
          formatGoal(target, indicator, locale).replace(`, ${term}`, '')
      },
      {
        name: m.unit_print_base(),
        kind: 'text',
        value: (row) => readingText(row.base, row, locale) || null,
        shown: null
      },
      {
        name: m.unit_print_value(),
        kind: 'text',
        value: (row) => readingText(row.current, row, locale) || null,
        shown: (row) => readingText(row.current ?? row.base, row, locale) || m.unit_print_none()
      },
      {
        name: pick(locale, 'Thực hiện, số', 'Result, number'),
        kind: 'number',
        value: ({ current }) => current?.value ?? null,
        shown: null
      },
      {
        name: m.unit_print_status(),
        kind: 'text',
        value: ({ status }) => STATUS[status].label[locale],
        shown: (row) => statusCell(row.status, showsSample(row), locale)
      },
      {
        name: m.common_small_flips_column(),
        kind: 'text',
        value: ({ flipsAt }) => formatFlip(flipsAt, locale) || null,
        shown: null
      },
      { name: m.unit_print_source(), kind: 'text', value: sourceOf, shown: null },
      dataColumn(showsSample, locale)
    ],
    rows: assessments,
    leads: (row) => (row.current ?? row.base) !== null,
    groupOf: ({ indicator }) => FIELD[indicator.field][locale],
    sourceLines: reportSources(assessments, documents, locale),
    sample: assessments.some(showsSample),
    sheetName: pick(locale, 'Mục tiêu', 'Targets'),
    fileParts: [unitNameOf(unit, 'vi'), 'các mục tiêu', term]
  });
}
