import type { Table } from '$lib/tables';
import type { Engine } from './engine';
import { identifier } from './query';

/** `create table` from the contract, so that a table without rows has its columns too. */
export function createStatementOf({ name, columns }: Table): string {
  const list = columns.map((column) => `${identifier(column.name)} ${column.kind}`).join(', ');
  return `create or replace table ${identifier(name)} (${list})`;
}

/** Puts a table into the engine. Without rows there are no streams: inserting nothing would end the engine. */
export async function fill(
  engine: Engine,
  table: Table,
  streams: readonly Uint8Array[]
): Promise<void> {
  await engine.run(createStatementOf(table));
  for (const stream of streams) await engine.insert(table.name, stream);
}
