import { type ColumnKind, keptColumns, tableOf } from '$lib/tables';
import { parquetWriteBuffer } from 'hyparquet-writer';

/** Physical type of each kind, and what it stands for, as in the published extracts. */
const STORED = {
  INTEGER: { type: 'INT32' },
  DOUBLE: { type: 'DOUBLE' },
  VARCHAR: { type: 'BYTE_ARRAY', converted_type: 'UTF8' },
  BOOLEAN: { type: 'BOOLEAN' },
  DATE: { type: 'INT32', converted_type: 'DATE' }
} as const satisfies Readonly<Record<ColumnKind, object>>;

function stored(value: unknown, kind: ColumnKind): unknown {
  if (value === null || value === undefined) return null;
  return kind === 'DATE' ? new Date(`${String(value)}T00:00:00Z`) : value;
}

/** Rows of a table of the contract as a Parquet file with the columns that are kept by hand. */
export function toParquet(table: string, rows: readonly object[]): Uint8Array<ArrayBuffer> {
  const columns = keptColumns(tableOf(table));
  return new Uint8Array(
    parquetWriteBuffer({
      schema: [
        { name: 'root', num_children: columns.length },
        ...columns.map(({ name, kind }) => ({
          name,
          repetition_type: 'OPTIONAL' as const,
          ...STORED[kind]
        }))
      ],
      columnData: columns.map(({ name, kind }) => ({
        name,
        data: rows.map((row) => stored((row as Readonly<Record<string, unknown>>)[name], kind))
      }))
    })
  );
}
