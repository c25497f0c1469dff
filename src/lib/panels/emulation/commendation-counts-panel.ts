import { directShareOf } from '$lib/domain/commendation';
import type { DocumentRow } from '$lib/domain/document';
import { FIELD, isField } from '$lib/domain/field';
import type { Locale } from '$lib/domain/text';
import { unitTitleOf } from '$lib/domain/unit-name';
import { formatRecipient } from '$lib/format/commendation';
import { formatNumber } from '$lib/format/number';
import { formatPeriod } from '$lib/format/period';
import type { TablePanel } from '$lib/panels/panel';
import { citedLines, fewCitedLines } from '$lib/panels/source-lines';
import type { WordsCell } from '$lib/panels/table-cell';
import { m } from '$lib/paraglide/messages';
import { giverColumn, occasionColumn } from './award-columns';
import { citedInLine } from './cited';
import type { ListedCommendation } from './commendation-scene';
import { unitColumn } from './unit-column';

/** Counts that documents state, a line each. They are not added up: forms and occasions may overlap. */
export function commendationCountsPanel(
  rows: readonly ListedCommendation[],
  documents: ReadonlyMap<string, DocumentRow>,
  locale: Locale
): TablePanel<ListedCommendation> {
  const notSplit = m.emulation_commend_not_split({}, { locale });
  const notCounted = m.emulation_commend_not_counted({}, { locale });
  const fieldOf = ({ field }: ListedCommendation): string | null =>
    field === null ? null : isField(field) ? FIELD[field][locale] : field;
  const directWords = (row: ListedCommendation): string | null => {
    const share = directShareOf(row);
    if (share === null || row.direct_workers === null) return null;
    return `${formatNumber(row.direct_workers, locale)} (${formatNumber(share, locale, 1)}%)`;
  };
  const absent = (text: string): WordsCell => ({ text, isAbsent: true });
  return {
    columns: [
      unitColumn(({ of }) => of, locale),
      {
        key: 'recipient',
        name: m.emulation_commend_recipient({}, { locale }),
        kind: 'text',
        value: ({ recipient }) => formatRecipient(recipient, locale),
        isRowHead: true,
        width: { screen: '10%' },
        cell: ({ recipient }) => formatRecipient(recipient, locale)
      },
      {
        key: 'count',
        name: m.emulation_commend_count({}, { locale }),
        kind: 'number',
        value: ({ count }) => count,
        align: 'end',
        width: { screen: '6.5rem' },
        cell: ({ count }) => ({ text: formatNumber(count, locale), isStrong: true })
      },
      {
        key: 'form',
        name: m.emulation_commend_form({}, { locale }),
        kind: 'text',
        value: ({ form }) => form,
        cell: ({ form }) => form
      },
      giverColumn(locale),
      occasionColumn('24%', locale),
      {
        name: m.unit_figure_period({}, { locale }),
        kind: 'text',
        value: ({ period }) => formatPeriod(period, locale, null)
      },
      {
        key: 'field',
        name: m.emulation_commend_field({}, { locale }),
        kind: 'text',
        value: fieldOf,
        none: notSplit,
        cell: (row) => fieldOf(row) ?? absent(notSplit)
      },
      {
        key: 'direct',
        name: m.emulation_commend_direct({}, { locale }),
        kind: 'number',
        value: ({ direct_workers }) => direct_workers,
        shown: (row) => (row.recipient === 'cá nhân' ? (directWords(row) ?? notCounted) : ''),
        cell: (row) =>
          row.recipient === 'cá nhân' ? (directWords(row) ?? absent(notCounted)) : absent('–')
      },
      {
        key: 'source',
        name: m.unit_figure_source({}, { locale }),
        kind: 'text',
        value: (row) => citedLines([row], documents, locale)[0] ?? null,
        shown: null,
        cell: (row) => ({
          document: citedInLine(documents, row.document),
          section: row.section,
          quote: row.quote,
          notes: []
        })
      }
    ],
    rows,
    groupOf: ({ of }) => unitTitleOf(of, locale),
    words: () => ({
      title: m.emulation_commend_counts_title(
        { count: rows.length, units: new Set(rows.map(({ unit }) => unit)).size },
        { locale }
      ),
      subtitle: m.emulation_commend_counts_subtitle({}, { locale }),
      sourceLines: fewCitedLines(rows, documents, locale),
      sample: false,
      sheetName: m.emulation_commend_counts({}, { locale }),
      fileParts: ['khen thưởng']
    })
  };
}
