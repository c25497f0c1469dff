import { pick } from '$lib/panels/target/finding-words';
import { dataColumn, statusCell } from '$lib/panels/shown-table';
import { citedLines } from '$lib/panels/source-lines';
import type { TablePanel } from '$lib/panels/panel';
import { looseText, verdictCell, type WordsCell } from '$lib/panels/table-cell';
import { FIELD } from '$lib/domain/field';
import type { Assessment, Reading } from '$lib/domain/result';
import { isSampleTarget } from '$lib/domain/sample';
import { statusLabelOf } from '$lib/domain/status-label';
import type { Locale } from '$lib/domain/text';
import { unitNameOf, unitTitleOf } from '$lib/domain/unit-name';
import { formatGoal } from '$lib/format/goal';
import { formatFlip } from '$lib/format/small-counts';
import { m } from '$lib/paraglide/messages';
import { readingText } from './figure-text';
import { showsOwn, showsSample } from '$lib/domain/shown';
import { type ReportScene, reportSources } from './report-scene';
import { positionOf } from './position';
import { shortSection } from './short-section';
import { titleOf } from './title';

interface SheetInput extends ReportScene {
  /** The years the targets speak of, as written. */
  readonly term: string;
}

/** Documents that targets stand in, in the order the table numbers them. */
export function citedBy(assessments: readonly Assessment[]): readonly string[] {
  const own = assessments.filter(({ target }) => !isSampleTarget(target));
  return [...new Set(own.map(({ target }) => target.document))];
}

/** Every target of a unit as offices list them: what is asked, start, result, status, source. */
export function sheetPanel(input: SheetInput, locale: Locale): TablePanel<Assessment> {
  const { unit, assessments, documents, term } = input;
  const cited = citedBy(assessments);
  const goalOf = ({ target, indicator }: Assessment): string =>
    formatGoal(target, indicator, locale).replace(`, ${term}`, '');
  const readingCell = (reading: Reading | null, row: Assessment, none: string): WordsCell => ({
    text: looseText(readingText(reading, row, locale)) || none,
    isAbsent: reading === null
  });
  return {
    columns: [
      {
        key: 'ordinal',
        name: m.unit_print_ordinal({}, { locale }),
        kind: 'number',
        value: null,
        align: 'end',
        cell: (_, at) => String(at + 1)
      },
      {
        key: 'content',
        name: m.unit_print_content({}, { locale }),
        kind: 'text',
        value: (row) => titleOf(row, locale),
        isRowHead: true,
        cell: (row) => titleOf(row, locale)
      },
      {
        key: 'goal',
        name: m.unit_print_goal({}, { locale }),
        kind: 'text',
        value: goalOf,
        width: { screen: '20%', print: '17%' },
        cell: goalOf
      },
      {
        key: 'base',
        name: m.unit_print_base({}, { locale }),
        kind: 'text',
        value: (row) => readingText(row.base, row, locale) || null,
        shown: null,
        width: { screen: '12%', print: '14%' },
        cell: (row) => readingCell(row.base, row, m.unit_print_missing({}, { locale }))
      },
      {
        key: 'value',
        name: m.unit_print_value({}, { locale }),
        kind: 'text',
        value: (row) => readingText(row.current, row, locale) || null,
        shown: (row) =>
          readingText(row.current ?? row.base, row, locale) || m.unit_print_none({}, { locale }),
        width: { screen: '12%', print: '16%' },
        cell: (row) => readingCell(row.current, row, m.unit_print_none({}, { locale }))
      },
      {
        name: pick(locale, 'Thực hiện, số', 'Result, number'),
        kind: 'number',
        value: ({ current }) => current?.value ?? null,
        shown: null
      },
      {
        key: 'position',
        name: m.unit_print_position({}, { locale }),
        kind: 'text',
        value: null,
        width: { screen: '10%', print: '7%' },
        cell: (row) => ({ position: positionOf(row) })
      },
      {
        key: 'verdict',
        name: m.unit_print_status({}, { locale }),
        kind: 'text',
        value: (row) => statusLabelOf(row)[locale],
        shown: (row) => statusCell(row, showsSample(row), locale),
        width: { screen: '15%', print: '16.5%' },
        cell: (row) => verdictCell(row, locale)
      },
      {
        name: m.common_small_flips_column({}, { locale }),
        kind: 'text',
        value: ({ flipsAt }) => formatFlip(flipsAt, locale) || null,
        shown: null
      },
      {
        key: 'source',
        name: m.unit_print_source({}, { locale }),
        kind: 'text',
        value: ({ target }) =>
          isSampleTarget(target) ? null : (citedLines([target], documents, locale)[0] ?? null),
        shown: null,
        width: { screen: '10%', print: '9%' },
        cell: ({ target }) =>
          isSampleTarget(target)
            ? m.unit_sample_tag({}, { locale })
            : `[${cited.indexOf(target.document) + 1}] ${shortSection(target.section)}`
      },
      dataColumn(showsSample, locale, showsOwn)
    ],
    rows: assessments,
    leads: (row) => (row.current ?? row.base) !== null,
    groupOf: ({ indicator }) => FIELD[indicator.field][locale],
    words: () => ({
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
      sourceLines: reportSources(assessments, documents, locale),
      sample: assessments.some(showsSample),
      own: assessments.some(showsOwn),
      sheetName: pick(locale, 'Mục tiêu', 'Targets'),
      fileParts: [unitNameOf(unit, 'vi'), 'các mục tiêu', term]
    })
  };
}
