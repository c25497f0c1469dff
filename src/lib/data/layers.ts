import type { OwnLayer } from '../domain/own-set';
import { type Column, type Table, tableOf } from '$lib/tables';
import { toIpc } from './arrow';
import type { Engine } from './engine';
import { createStatementOf } from './fill';
import { filling } from './filling';
import { identifier } from './query';

type Row = Readonly<Record<string, unknown>>;

/** How own rows stand in a table of the contract. */
interface LayeredTable {
  readonly rowsOf: (layer: OwnLayer) => readonly object[];
  /** Which rows of the table are the layer's own. */
  readonly own: string;
  /** Column by which rows are found again that say nothing of whose they are. */
  readonly key?: string;
  /** When a row says what a sourced one says already; `n` is the new row, `s` the one there. */
  readonly isThere?: string;
}

const PROMISE = ['unit', 'indicator', 'type', 'rule', 'comparator', 'value', 'value_max', 'change'];

/** Keys of rows that a layer brought into a table whose rows do not say so themselves. */
const OWN_KEYS = 'layer.indicator_keys';

const LAYERED: Readonly<Record<string, LayeredTable>> = {
  observations: { rowsOf: (layer) => layer.observations, own: `provenance = 'own'` },
  targets: {
    rowsOf: (layer) => layer.targets,
    own: `starts_with(document, 'own-')`,
    isThere: [...PROMISE, 'due']
      .map((name) => `n.${identifier(name)} is not distinct from s.${identifier(name)}`)
      .join(' and ')
  },
  documents: { rowsOf: (layer) => layer.documents, own: `kind = 'own'` },
  // Definitions of the contract are there already; which of the others were brought in is written down beside them.
  indicators: {
    rowsOf: (layer) => layer.indicators,
    own: `indicator in (select key from ${OWN_KEYS})`,
    isThere: 'n.indicator = s.indicator',
    key: 'indicator'
  }
};

/** Whether own rows may stand in a table. */
export const isLayered = (table: string): boolean => Object.hasOwn(LAYERED, table);

const utf8 = new TextEncoder();
const DAY_MS = 86_400_000;

/** A value as the engine stores it: UTF-8, days since 1970; null for what is missing or no value of its kind. */
function stored(value: unknown, { kind }: Column): unknown {
  if (value === null || value === undefined) return null;
  if (kind === 'VARCHAR') return utf8.encode(String(value));
  if (kind === 'BOOLEAN') return value === true;
  if (kind !== 'DATE') return typeof value === 'number' && Number.isFinite(value) ? value : null;
  const day = Date.parse(`${String(value)}T00:00:00Z`) / DAY_MS;
  return Number.isInteger(day) ? day : null;
}

/** Rows as Arrow IPC streams of a table; none for no rows. */
export function streamsOf(table: Table, rows: readonly object[]): readonly Uint8Array[] {
  if (rows.length === 0) return [];
  const columns = table.columns.map((column) => {
    const filled = filling(column, rows.length);
    filled.take(
      rows.map((row) => stored((row as Row)[column.name], column)),
      0
    );
    return filled.done();
  });
  return toIpc(columns, rows.length);
}

/**
 * Puts the layer's rows into a table that is loaded, in place of those of the layer before: every question,
 * the reader's own ones too, then sees the union. A question under way sees the table before or after, never
 * between. @throws QueryError
 */
export async function putLayer(
  engine: Engine,
  name: string,
  layer: OwnLayer | null
): Promise<void> {
  const kind = LAYERED[name];
  if (kind === undefined) return;
  const [table, staged] = [tableOf(name), `own_${name}`];
  const streams = layer === null ? [] : streamsOf(table, kind.rowsOf(layer));
  const [into, from] = [identifier(name), identifier(staged)];
  if (streams.length > 0) {
    await engine.run(createStatementOf({ ...table, name: staged }));
    for (const stream of streams) await engine.insert(staged, stream);
  }
  if (kind.key !== undefined)
    await engine.run(
      `create schema if not exists layer; create table if not exists ${OWN_KEYS} (key varchar)`
    );
  const fresh =
    kind.isThere === undefined
      ? ''
      : ` where not exists (select 1 from ${into} s where ${kind.isThere})`;
  const exchange = [
    'begin transaction',
    `delete from ${into} where ${kind.own}`,
    ...(kind.key === undefined ? [] : [`delete from ${OWN_KEYS}`]),
    ...(kind.key !== undefined && streams.length > 0
      ? [`insert into ${OWN_KEYS} select n.${identifier(kind.key)} from ${from} n${fresh}`]
      : []),
    ...(streams.length > 0
      ? [`insert into ${into} select * from ${from} n${fresh}`, `drop table ${from}`]
      : []),
    'commit'
  ].join('; ');
  try {
    await engine.run(exchange);
  } catch (error) {
    // Nothing was exchanged; an open transaction would refuse every question after it.
    await engine.run('rollback').catch(() => undefined);
    throw error;
  }
}

/** What an engine holds of a layer, table by table. */
export class HeldLayer {
  readonly #held = new Map<string, OwnLayer | null>();
  #turn: Promise<void> = Promise.resolve();

  /** The tables hold their sourced rows alone again: the engine is another one. */
  forget(): void {
    this.#held.clear();
  }

  /** A table was filled anew, with its sourced rows alone. */
  refilled(table: string): void {
    this.#held.delete(table);
  }

  /** Sees to it that the tables hold this layer's rows. @throws QueryError */
  async hold(engine: Engine, tables: readonly string[], layer: OwnLayer | null): Promise<void> {
    const work = this.#turn.then(async () => {
      for (const table of tables.filter(isLayered)) {
        if ((this.#held.get(table) ?? null) === layer) continue;
        await putLayer(engine, table, layer);
        this.#held.set(table, layer);
      }
    });
    this.#turn = work.catch(() => undefined);
    await work;
  }
}
