import { type FileMetaData, parquetMetadata, parquetRead } from 'hyparquet';
import type { ColumnKind, Table } from '$lib/tables';
import { toIpc } from './arrow';
import { LoadError, messageOf } from './error';
import { filling } from './filling';

// Texts and days stay as they are stored: bytes and day numbers, which is what Arrow wants.
const PARSERS = {
  stringFromBytes: (bytes: Uint8Array): Uint8Array => bytes,
  dateFromDays: (days: number): number => days
};

/** Physical types a column of the contract may be stored in. */
const STORED: Readonly<Record<ColumnKind, string>> = {
  INTEGER: 'INT32',
  DOUBLE: 'DOUBLE',
  VARCHAR: 'BYTE_ARRAY',
  BOOLEAN: 'BOOLEAN',
  DATE: 'INT32'
};

function checkSchema(metadata: FileMetaData, table: Table): void {
  const stored = metadata.schema.slice(1);
  const got = stored.map(({ name, type }) => `${name}:${type ?? 'group'}`).join(' ');
  const wanted = table.columns.map(({ name, kind }) => `${name}:${STORED[kind]}`).join(' ');
  if (got !== wanted) throw new TypeError(`columns are ${got}, not ${wanted}`);
}

async function* groups(
  bytes: Uint8Array<ArrayBuffer>,
  table: Table,
  expected: number
): AsyncGenerator<Uint8Array> {
  const { buffer, byteOffset, byteLength } = bytes;
  const file = {
    byteLength,
    slice: (start: number, end = byteLength) => buffer.slice(byteOffset + start, byteOffset + end)
  };
  const metadata = parquetMetadata(file.slice(0));
  checkSchema(metadata, table);
  const got = Number(metadata.num_rows);
  if (got !== expected) throw new RangeError(`${got} rows, not ${expected}`);
  let rowStart = 0;
  for (const group of metadata.row_groups) {
    const rows = Number(group.num_rows);
    const first = rowStart;
    const fillings = new Map(table.columns.map((column) => [column.name, filling(column, rows)]));
    await parquetRead({
      file,
      metadata,
      parsers: PARSERS,
      rowStart: first,
      rowEnd: first + rows,
      onChunk: ({ columnName, columnData, rowStart: from }) =>
        fillings.get(columnName)?.take(columnData, from - first)
    });
    rowStart += rows;
    yield* toIpc(
      [...fillings.values()].map((each) => each.done()),
      rows
    );
  }
}

/**
 * A table's Parquet file as Arrow IPC streams to be appended in order; none for a table without rows.
 * @throws LoadError (`unreadable`) when the bytes are no Parquet, or not of the table's columns, or `rows` differs
 */
export async function toArrow(
  bytes: Uint8Array<ArrayBuffer>,
  table: Table,
  rows: number
): Promise<readonly Uint8Array[]> {
  const file = `${table.name}.parquet`;
  try {
    const streams: Uint8Array[] = [];
    for await (const stream of groups(bytes, table, rows)) streams.push(stream);
    return streams;
  } catch (error) {
    throw new LoadError('unreadable', { file, detail: messageOf(error) }, error);
  }
}
