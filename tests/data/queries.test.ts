import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Engine } from '$lib/data/engine';
import { fill } from '$lib/data/fill';
import { parseManifest } from '$lib/data/manifest';
import { toArrow } from '$lib/data/parquet';
import type { Query } from '$lib/data/query';
import { run } from '$lib/data/run';
import { type NativeDatabase, openNativeDatabase } from '$lib/server/run-native';
import { SAMPLE_TABLES, TABLES } from '$lib/tables';
import { openWasmEngine } from '../support/wasm-engine';

const EVERY = [...TABLES, ...SAMPLE_TABLES];

interface Topic {
  /** Every query of the file, with parameters that find something. */
  readonly examples?: readonly Query<unknown>[];
}

const topics = import.meta.glob<Topic>('../../src/lib/data/queries/*.ts', { eager: true });
const cases = Object.entries(topics)
  .filter(([path]) => !path.endsWith('.test.ts'))
  .flatMap(([path, { examples = [] }]) => {
    const topic = path.split('/').at(-1) ?? path;
    return examples.map((query) => ({ topic, name: query.name, query }));
  });

describe('every query gives the same rows at build time and in the browser', () => {
  let wasm: Engine;
  let native: NativeDatabase;

  beforeAll(async () => {
    [wasm, native] = await Promise.all([openWasmEngine(), openNativeDatabase()]);
    const { tables } = parseManifest(readFileSync('static/data/manifest.json', 'utf8'));
    for (const table of EVERY) {
      const bytes = new Uint8Array(readFileSync(`static/data/${table.name}.parquet`));
      await fill(wasm, table, await toArrow(bytes, table, tables[table.name]!.rows));
    }
  }, 60_000);
  afterAll(() => {
    native.close();
    wasm.close();
  });

  it.each(cases)('$topic: $name', async ({ query }) => {
    const rows = await run(wasm, query);
    expect(rows).toEqual(await native.answer(query));
    expect(rows.length).toBeGreaterThan(0);
  });

  it.each(cases)('$topic: $name loads every table it reads', async ({ query }) => {
    const named = EVERY.filter(({ name }) =>
      new RegExp(`(from|join)\\s+"?${name}\\b`, 'i').test(query.sql)
    );
    expect([...query.tables].sort()).toEqual(named.map(({ name }) => name).sort());
  });

  it.each(EVERY)(
    '$name arrives whole: same rows from the decoder as from the file',
    async ({ name }) => {
      const query: Query<unknown> = {
        name,
        tables: [name],
        params: [],
        columns: { rows: 'number', content: 'string?' },
        // The text of a row holds every column and every null; the sum does not depend on the order.
        sql: `select count(*) as rows, bit_xor(md5_number(t::varchar))::varchar as content
              from "${name}" t`
      };
      expect(await run(wasm, query)).toEqual(await native.answer(query));
    }
  );
});

describe('query files', () => {
  const named = Object.entries(topics).filter(([path]) => !path.endsWith('.test.ts'));

  it.each(named)('%s has an example of each of its queries', (_, topic) => {
    const makers = Object.values(topic).filter((value) => typeof value === 'function');
    expect(new Set(topic.examples?.map(({ name }) => name)).size).toBeGreaterThanOrEqual(
      makers.length
    );
  });

  it('name a question once', () => {
    const bySql = new Map<string, Set<string>>();
    for (const { name, query } of cases)
      bySql.set(name, (bySql.get(name) ?? new Set()).add(query.sql));
    expect([...bySql].filter(([, sql]) => sql.size > 1).map(([name]) => name)).toEqual([]);
  });
});
