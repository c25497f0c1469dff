import type { CsvCell } from '$lib/export/csv';
import type { Sheet, SheetCell } from '$lib/export/sheet';
import { tableNameOf } from './table-names';

/** A table as it is handed out: its columns by the names of the contract. */
export interface PublishedTable {
  readonly name: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly CsvCell[])[];
}

/** Names the workbook that holds every table. */
export const ALL_TABLES = 'tat-ca';

const WIDEST = 48;

/** A whole table as a sheet: names of the contract as its head, numbers as numbers. */
export function tableSheet({ name, columns, rows }: PublishedTable): Sheet {
  const widths = columns.map((column, at) =>
    Math.min(
      WIDEST,
      Math.max(column.length + 2, ...rows.slice(0, 200).map((row) => String(row[at] ?? '').length))
    )
  );
  const head = columns.map((value): SheetCell => ({ value, kind: 'text', look: 'head' }));
  return {
    name: tableNameOf(name),
    widths,
    rows: [
      head,
      ...rows.map((row) =>
        row.map((value): SheetCell => ({
          value: typeof value === 'boolean' ? String(value) : value,
          kind: typeof value === 'number' ? 'number' : 'text',
          look: 'plain'
        }))
      )
    ],
    headRow: 1,
    landscape: true
  };
}
