import type { Table } from '$lib/tables';
import type { Cell } from './cell';
import { LoadError, messageOf } from './error';
import { openParquet } from './parquet-file';

const DAY_MS = 86_400_000;
const letters = new TextDecoder();
const PARSERS = {
  // A missing text comes as undefined, whatever the library's type says.
  stringFromBytes: (bytes: Uint8Array | undefined): string | undefined =>
    bytes && letters.decode(bytes),
  dateFromDays: (days: number): string => new Date(days * DAY_MS).toISOString().slice(0, 10)
};

/**
 * A table's Parquet file as plain cells, column by column in the order of the contract: for tables of which every
 * row is wanted, so that neither Arrow nor the engine is needed.
 * @throws LoadError (`unreadable`) when the bytes are no Parquet, or not of the table's columns, or `rows` differs
 */
export async function toCells(
  bytes: Uint8Array<ArrayBuffer>,
  table: Table,
  rows: number
): Promise<readonly (readonly Cell[])[]> {
  try {
    const file = openParquet(bytes, table, rows);
    const columns = new Map(
      table.columns.map(({ name }) => [name, Array<Cell>(rows).fill(null)] as const)
    );
    await file.read({ from: 0, to: rows }, PARSERS, ({ columnName, columnData, rowStart }) => {
      const column = columns.get(columnName) ?? [];
      for (let at = 0; at < columnData.length; at++)
        column[rowStart + at] = (columnData[at] as Cell | undefined) ?? null;
    });
    return [...columns.values()];
  } catch (error) {
    const file = `${table.name}.parquet`;
    throw new LoadError('unreadable', { file, detail: messageOf(error) }, error);
  }
}
