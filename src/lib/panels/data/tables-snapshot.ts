import { pick } from '$lib/panels/target/finding-words';
import type { FrozenSnapshot } from '$lib/panels/frozen-snapshot';
import type { SnapshotPlace } from '$lib/panels/snapshot-place';
import { tableSnapshot } from '$lib/panels/table-snapshot';
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
export function tablesSnapshot(place: SnapshotPlace, tables: readonly Table[]): FrozenSnapshot {
  const { locale } = place;
  const rows = tables.reduce((sum, table) => sum + table.rows, 0);
  return tableSnapshot<Table>(place, {
    title: pick(
      locale,
      `${tables.length} bảng dữ liệu mở, ${rows.toLocaleString('vi-VN')} dòng`,
      `${tables.length} open tables of data, ${rows.toLocaleString('en-GB')} rows`
    ),
    subtitle: m.data_tables_note(),
    columns: [
      { name: m.data_table(), kind: 'text', value: ({ name }) => `${tableNameOf(name)} (${name})` },
      { name: m.data_columns(), kind: 'text', value: ({ columns }) => columns.join(', ') },
      { name: m.data_rows(), kind: 'number', value: (table) => table.rows },
      {
        name: pick(locale, 'Cỡ tệp (byte)', 'Size (bytes)'),
        kind: 'number',
        value: ({ bytes }) => bytes,
        shown: null
      }
    ],
    rows: tables,
    sourceLines: [pick(locale, 'trang Dữ liệu của Thước Đo', 'the page Data of Thước Đo')],
    sample: false,
    sheetName: pick(locale, 'Các bảng', 'Tables'),
    fileParts: ['thước đo', pick(locale, 'các bảng dữ liệu', 'tables')]
  });
}
