import { pick } from '$lib/panels/target/finding-words';
import type { TablePanel } from '$lib/panels/panel';
import type { Locale } from '$lib/domain/text';
import { formatNumber } from '$lib/format/number';
import { m } from '$lib/paraglide/messages';
import { tableNameOf } from './table-names';

/** A published table as the page of data lists it. */
export interface Table {
  readonly name: string;
  readonly grain: string;
  readonly columns: readonly string[];
  readonly rows: number;
  readonly bytes: number;
}

/** The tables of the data, with what is in them. */
export function tablesPanel(tables: readonly Table[], locale: Locale): TablePanel<Table> {
  return {
    columns: [
      {
        key: 'name',
        name: m.data_table(),
        kind: 'text',
        value: ({ name }) => `${tableNameOf(name)} (${name})`,
        isRowHead: true,
        cell: ({ name }) => ({
          line: [
            { text: tableNameOf(name), isStrong: true },
            { text: name, isCode: true }
          ],
          sign: ' ',
          notes: []
        })
      },
      {
        key: 'columns',
        name: m.data_columns(),
        kind: 'text',
        value: ({ columns }) => columns.join(', '),
        cell: ({ columns }) => ({ text: columns.join(', '), isCode: true })
      },
      {
        key: 'rows',
        name: m.data_rows(),
        kind: 'number',
        value: (table) => table.rows,
        align: 'end',
        cell: ({ rows }) => formatNumber(rows, locale)
      },
      {
        name: pick(locale, 'Cỡ tệp (byte)', 'Size (bytes)'),
        kind: 'number',
        value: ({ bytes }) => bytes,
        shown: null
      },
      { key: 'files', name: m.data_download(), kind: 'text', value: null, isControl: true }
    ],
    rows: tables,
    words: () => {
      const rows = tables.reduce((sum, table) => sum + table.rows, 0);
      return {
        title: pick(
          locale,
          `${tables.length} bảng dữ liệu mở, ${rows.toLocaleString('vi-VN')} dòng`,
          `${tables.length} open tables of data, ${rows.toLocaleString('en-GB')} rows`
        ),
        subtitle: m.data_tables_note(),
        sourceLines: [pick(locale, 'trang Dữ liệu của Thước Đo', 'the page Data of Thước Đo')],
        sample: false,
        sheetName: pick(locale, 'Các bảng', 'Tables'),
        fileParts: ['thước đo', pick(locale, 'các bảng dữ liệu', 'tables')]
      };
    }
  };
}
