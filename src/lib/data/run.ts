import { fromIpc } from './arrow';
import type { Engine } from './engine';
import type { Query } from './query';
import { turn } from './turn';
import { typedRows } from './typed-rows';

/** Rows converted between two looks at the clock, and how long a stretch may last before others get a turn. */
const STRIDE = 256;
const STRETCH_MS = 12;

/** Takes everything, letting the page breathe in between. */
export async function unhurried<T>(items: Iterable<T>): Promise<T[]> {
  const out: T[] = [];
  let since = performance.now();
  for (const item of items) {
    out.push(item);
    if (out.length % STRIDE === 0 && performance.now() - since > STRETCH_MS) {
      await turn();
      since = performance.now();
    }
  }
  return out;
}

/**
 * Runs a query whose tables are loaded.
 * @throws QueryError when the engine refuses it or the result is not what the query promises
 */
export async function run<Row>(engine: Engine, query: Query<Row>): Promise<readonly Row[]> {
  const { columns, rows } = fromIpc(await engine.ask(query.name, query.sql, query.params));
  const names = columns.map(({ name }) => name);
  const cell = (column: number, row: number) => columns[column]?.cell(row) ?? null;
  return unhurried(typedRows(query, { names, count: rows, cell }));
}
