import type { DocumentRow } from '$lib/domain/document';
import { showsOwn } from '$lib/domain/shown';
import { statusLabelOf } from '$lib/domain/status-label';
import type { Locale } from '$lib/domain/text';
import { unitTitleOf } from '$lib/domain/unit-name';
import { indicatorPathOf } from '$lib/format/address';
import { formatGoal } from '$lib/format/goal';
import type { TablePanel } from '$lib/panels/panel';
import { dataColumn, statusCell } from '$lib/panels/shown-table';
import { citedLines, fewCitedLines } from '$lib/panels/source-lines';
import { verdictCell } from '$lib/panels/table-cell';
import { readingText } from '$lib/panels/unit/figure-text';
import { titleOf } from '$lib/panels/unit/title';
import { m } from '$lib/paraglide/messages';
import { citedInLine } from './cited';
import type { CommendingTarget } from './commendation-scene';
import { unitColumn } from './unit-column';

/** Targets on emulation and commending: registrations, quotas, satisfaction, plans; each with its status. */
export function commendingTargetsPanel(
  rows: readonly CommendingTarget[],
  documents: ReadonlyMap<string, DocumentRow>,
  locale: Locale
): TablePanel<CommendingTarget> {
  const goalOf = ({ assessment }: CommendingTarget): string =>
    formatGoal(assessment.target, assessment.indicator, locale);
  const valueOf = ({ assessment }: CommendingTarget): string =>
    readingText(assessment.current ?? assessment.base, assessment, locale);
  const none = m.unit_print_none({}, { locale });
  return {
    columns: [
      unitColumn(({ unit }) => unit, locale),
      {
        key: 'title',
        name: m.unit_print_content({}, { locale }),
        kind: 'text',
        value: ({ assessment }) => titleOf(assessment, locale),
        isRowHead: true,
        width: { screen: '30%' },
        cell: ({ assessment }) => ({
          text: titleOf(assessment, locale),
          href: indicatorPathOf(assessment.indicator.indicator)
        })
      },
      {
        key: 'goal',
        name: m.unit_print_goal({}, { locale }),
        kind: 'text',
        value: goalOf,
        cell: goalOf
      },
      {
        key: 'value',
        name: m.unit_print_value({}, { locale }),
        kind: 'text',
        value: (row) => valueOf(row) || null,
        none,
        cell: (row) => valueOf(row) || { text: none, isAbsent: true }
      },
      {
        key: 'verdict',
        name: m.unit_print_status({}, { locale }),
        kind: 'text',
        value: ({ assessment }) => statusLabelOf(assessment)[locale],
        shown: ({ assessment }) => statusCell(assessment, false, locale),
        cell: ({ assessment }) => verdictCell(assessment, locale)
      },
      {
        key: 'source',
        name: m.unit_figure_source({}, { locale }),
        kind: 'text',
        value: ({ assessment }) => citedLines([assessment.target], documents, locale)[0] ?? null,
        shown: null,
        width: { screen: '26%' },
        cell: ({ assessment: { target } }) => ({
          document: citedInLine(documents, target.document),
          section: target.section,
          quote: target.quote,
          notes: [locale === 'en' ? (target.note_en ?? target.note) : target.note]
        })
      },
      dataColumn(
        () => false,
        locale,
        ({ assessment }) => showsOwn(assessment)
      )
    ],
    rows,
    groupOf: ({ unit }) => unitTitleOf(unit, locale),
    words: () => ({
      title: m.emulation_commend_targets_title({ count: rows.length }, { locale }),
      subtitle: m.emulation_commend_targets_subtitle({}, { locale }),
      sourceLines: fewCitedLines(
        rows.map(({ assessment }) => assessment.target),
        documents,
        locale
      ),
      sample: false,
      own: rows.some(({ assessment }) => showsOwn(assessment)),
      sheetName: m.emulation_commend_targets({}, { locale }),
      fileParts: ['mục tiêu thi đua khen thưởng']
    })
  };
}
