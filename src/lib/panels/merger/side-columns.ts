import type { DocumentRow } from '$lib/domain/document';
import type { LineCell } from '$lib/panels/table-cell';
import type { Locale } from '$lib/domain/text';
import { formatMeasure } from '$lib/format/measure';
import { pick } from '$lib/panels/target/finding-words';
import type { ShownColumn } from '$lib/panels/shown-table';
import { m } from '$lib/paraglide/messages';
import type { Row } from './dumbbell-model';
import { afterTextOf, beforeTextOf, mergerYearTextOf, termTextOf, yearsTextOf } from './findings';

/** What the page draws of a row beside what files say. */
export interface RowLinks {
  /** Address of the page with the row chosen. */
  readonly addressOf: (row: Row) => string;
  readonly isChosen: (row: Row) => boolean;
  readonly documents: readonly DocumentRow[];
}

/** Both sides of a row in one cell, the value after it in bold, with what stands behind them. */
function sidesCell(row: Row, documents: readonly DocumentRow[], locale: Locale): LineCell {
  const { after } = row;
  const document = documents.find((each) => each.document === after?.document);
  const title = [document?.title, after?.section].filter(Boolean).join(', ');
  const term = row.term ? termTextOf(row, locale) : null;
  const notes = [yearsTextOf(row, locale), term, mergerYearTextOf(row, locale)];
  return {
    line: [
      { text: beforeTextOf(row, locale) ?? '' },
      {
        text: afterTextOf(row, locale) ?? '',
        isStrong: true,
        ...(document !== undefined && { title })
      }
    ],
    sign: '→',
    notes: notes.flatMap((note) => note || [])
  };
}

/** An indicator and its two sides: before with both its ends, after in words. */
export function sideColumns(locale: Locale, links?: RowLinks): readonly ShownColumn<Row>[] {
  const nameOf = ({ indicator }: Row): string =>
    locale === 'en' ? indicator.short_en : indicator.short;
  return [
    {
      key: 'indicator',
      name: m.merger_col_indicator(),
      kind: 'text',
      value: nameOf,
      ...(links && {
        isRowHead: true,
        cell: (row: Row) => ({
          text: nameOf(row),
          address: links.addressOf(row),
          isCurrent: links.isChosen(row)
        })
      })
    },
    {
      name: m.indicator_measure(),
      kind: 'text',
      value: ({ indicator }) => formatMeasure(indicator.measure, locale),
      shown: null
    },
    {
      name: m.merger_col_before(),
      kind: 'text',
      value: (row) => beforeTextOf(row, locale),
      none: m.merger_figure_none()
    },
    {
      name: pick(locale, 'Trước, thấp nhất', 'Before, lowest'),
      kind: 'number',
      value: ({ before }) => before?.low ?? null,
      shown: null
    },
    {
      name: pick(locale, 'Trước, cao nhất', 'Before, highest'),
      kind: 'number',
      value: ({ before }) => before?.high ?? null,
      shown: null
    },
    {
      name: m.merger_col_after(),
      kind: 'text',
      value: (row) => afterTextOf(row, locale) ?? termTextOf(row, locale),
      none: m.merger_figure_none(),
      ...(links && {
        key: 'sides',
        head: `${m.merger_col_before()} → ${m.merger_col_after()}`,
        cell: (row: Row) => sidesCell(row, links.documents, locale)
      })
    }
  ];
}
