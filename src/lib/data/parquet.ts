import type { Table } from '$lib/tables';
import { toIpc } from './arrow';
import { LoadError, messageOf } from './error';
import { filling } from './filling';
import { openParquet } from './parquet-file';

// Texts and days stay as they are stored: bytes and day numbers, which is what Arrow wants.
const PARSERS = {
  stringFromBytes: (bytes: Uint8Array): Uint8Array => bytes,
  dateFromDays: (days: number): number => days
};

async function* groups(
  bytes: Uint8Array<ArrayBuffer>,
  table: Table,
  expected: number
): AsyncGenerator<Uint8Array> {
  const file = openParquet(bytes, table, expected);
  let from = 0;
  for (const rows of file.groups) {
    const first = from;
    const fillings = new Map(table.columns.map((column) => [column.name, filling(column, rows)]));
    await file.read({ from, to: from + rows }, PARSERS, ({ columnName, columnData, rowStart }) =>
      fillings.get(columnName)?.take(columnData, rowStart - first)
    );
    from += rows;
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
