import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { type Database, type DatabaseParts, createDatabase } from '$lib/data/database';
import type { Engine } from '$lib/data/engine';
import { LoadError, QueryError } from '$lib/data/error';
import { formersOf, unitCounts, unitsInForce } from '$lib/data/queries/units';
import { query } from '$lib/data/query';
import { decodeInPlace, extractsOutside } from '../support/extracts';
import { type Answer, type FakeOutside, cut, ok, page, silence, status } from '../support/outside';
import { openWasmEngine } from '../support/wasm-engine';

const UNITS = new Uint8Array(readFileSync('static/data/units.parquet'));
const FLIPPED = UNITS.map((byte, at) => (at === 200 ? byte ^ 16 : byte));
const IN_FORCE = 114;

describe('the database', () => {
  let wasm: Engine;
  let asked: string[] = [];
  let ran: string[] = [];
  let opened = 0;

  beforeAll(async () => {
    wasm = await openWasmEngine();
  });
  afterAll(() => wasm.close());

  /** The real engine, counting what it is asked. */
  const counting = (): Promise<Engine> => {
    opened++;
    return Promise.resolve({
      ...wasm,
      ask(name, sql, params) {
        asked.push(name);
        return wasm.ask(name, sql, params);
      },
      run(sql) {
        ran.push(sql.split(' (')[0] ?? sql);
        return wasm.run(sql);
      },
      close: () => undefined
    });
  };
  const made = (outside: FakeOutside, parts: Partial<DatabaseParts> = {}): Database => {
    [asked, ran, opened] = [[], [], 0];
    return createDatabase({
      base: '',
      outside,
      decode: decodeInPlace,
      open: counting,
      ...parts
    });
  };
  const requestsFor = (outside: FakeOutside, file: string): number =>
    outside.asked.filter(({ path }) => path.endsWith(file)).length;

  it('asks one query a question and loads a table once, however many ask at once', async () => {
    const outside = extractsOutside();
    const database = made(outside);
    expect(database.isOpen()).toBe(false);
    const [units, formers] = await Promise.all([
      database.answer(unitsInForce()),
      database.answer(formersOf('moi-11617')),
      database.answer(unitCounts())
    ]);
    await database.answer(unitsInForce());
    expect(units).toHaveLength(IN_FORCE);
    expect(formers.length).toBeGreaterThan(0);
    expect(asked.sort()).toEqual(
      ['units.counts', 'units.formers', 'units.in-force', 'units.in-force'].sort()
    );
    expect(outside.asked.map(({ path }) => path).sort()).toEqual([
      '/data/lineage.parquet',
      '/data/manifest.json',
      '/data/units.parquet'
    ]);
    expect(ran.sort()).toEqual([
      'create or replace table "lineage"',
      'create or replace table "units"'
    ]);
    expect(opened).toBe(1);
    expect(database.isOpen()).toBe(true);
  });

  it('fills a table once over, however often a failure beside it has it asked for anew', async () => {
    let release = (): void => undefined;
    const held = new Promise<void>((resolve) => (release = resolve));
    const outside = extractsOutside({ 'lineage.parquet': status(404) });
    const slow = async (): Promise<Engine> => {
      const engine = await counting();
      return {
        ...engine,
        async insert(table, stream) {
          await held;
          return wasm.insert(table, stream);
        }
      };
    };
    const database = made(outside, { open: slow });
    const first = database.answer(unitsInForce());
    await vi.waitFor(() => expect(ran).toHaveLength(1));
    // Its failure has every table read anew, though the units are just being filled.
    await expect(database.answer(formersOf('moi-11617'))).rejects.toMatchObject({
      code: 'missing'
    });
    const second = database.answer(unitsInForce());
    await vi.waitFor(() => expect(requestsFor(outside, 'units.parquet')).toBe(2));
    // Long enough for a second filling to begin, were it not in turn.
    await new Promise((resolve) => setImmediate(resolve));
    release();
    await first;
    expect(await second).toHaveLength(IN_FORCE);
  });

  it('does not open the engine before the data are there', async () => {
    const database = made(extractsOutside({ 'units.parquet': status(404) }));
    await expect(database.answer(unitsInForce())).rejects.toMatchObject({ code: 'missing' });
    expect(opened).toBe(0);
  });

  it('stays below the path it is served under', async () => {
    const outside = extractsOutside();
    await made(outside, { base: '/thuoc-do' }).answer(unitCounts());
    expect(outside.asked.every(({ path }) => path.startsWith('/thuoc-do/'))).toBe(true);
  });

  it.each<[string, Answer, string, boolean]>([
    ['cut short', ok(UNITS.slice(0, 5000)), 'damaged', false],
    ['altered by a bit', ok(FLIPPED), 'damaged', false],
    ['missing', status(404), 'missing', false],
    [
      'another table',
      ok(new Uint8Array(readFileSync('static/data/lineage.parquet'))),
      'damaged',
      false
    ],
    ['a page', page(), 'not_data', false],
    ['out of reach', cut, 'unreachable', false],
    ['never arriving', silence, 'stalled', true]
  ])(
    'says so when a file is %s, and answers once the cause is gone',
    async (_, answer, code, isSilent) => {
      const outside = extractsOutside({ 'units.parquet': answer });
      outside.isSilent = isSilent;
      const database = made(outside);
      const error: unknown = await database
        .answer(unitsInForce())
        .catch((reason: unknown) => reason);
      expect(error).toBeInstanceOf(LoadError);
      expect(error).toMatchObject({ code, facts: { file: 'units.parquet' } });

      outside.answers = extractsOutside().answers;
      outside.isSilent = false;
      expect(await database.answer(unitsInForce())).toHaveLength(IN_FORCE);
    }
  );

  it('reads the manifest and every table anew when the edition changed under it', async () => {
    const manifest = JSON.parse(readFileSync('static/data/manifest.json', 'utf8')) as {
      tables: Record<string, { bytes: number; rows: number; sha256: string }>;
    };
    const old = structuredClone(manifest);
    old.tables['units']!.sha256 = '0'.repeat(64);
    const outside = extractsOutside({
      'manifest.json': [ok(JSON.stringify(old)), ok(JSON.stringify(manifest))]
    });
    const database = made(outside);
    const lineage = query({
      name: 'lineage.count',
      tables: ['lineage'],
      columns: { n: 'number' },
      sql: 'select count(*) as n from lineage'
    });
    await database.answer(lineage);
    await expect(database.answer(unitsInForce())).rejects.toMatchObject({ code: 'damaged' });
    await database.answer(formersOf('moi-11617'));
    expect(requestsFor(outside, 'manifest.json')).toBe(2);
    expect(requestsFor(outside, 'lineage.parquet')).toBe(2);
  });

  it('refuses a file whose rows are not those of the manifest, though its hash is right', async () => {
    const manifest = JSON.parse(readFileSync('static/data/manifest.json', 'utf8')) as {
      tables: Record<string, { rows: number }>;
    };
    manifest.tables['units']!.rows++;
    const database = made(extractsOutside({ 'manifest.json': ok(JSON.stringify(manifest)) }));
    await expect(database.answer(unitsInForce())).rejects.toMatchObject({ code: 'unreadable' });
  });

  it('opens the engine again after it failed to open', async () => {
    const engine = new LoadError('engine', { file: 'duckdb' });
    let tries = 0;
    const open = (): Promise<Engine> => (++tries === 1 ? Promise.reject(engine) : counting());
    const database = made(extractsOutside(), { open });
    await expect(database.answer(unitsInForce())).rejects.toBe(engine);
    expect(await database.answer(unitsInForce())).toHaveLength(IN_FORCE);
  });

  it('opens a fresh engine when one breaks down, loads the tables again and answers', async () => {
    const fault = new QueryError('fault', { query: 'q', detail: 'memory access out of bounds' });
    const ended: number[] = [];
    const open = async (): Promise<Engine> => {
      const engine = await counting();
      const mine = opened;
      const close = (): void => void ended.push(mine);
      return mine === 1 ? { ...engine, close, ask: () => Promise.reject(fault) } : engine;
    };
    const outside = extractsOutside();
    const database = made(outside, { open });
    expect(await database.answer(unitsInForce())).toHaveLength(IN_FORCE);
    expect(ended).toEqual([1]);
    expect(opened).toBe(2);
    expect(requestsFor(outside, 'units.parquet')).toBe(2);
  });

  it('gives up on a statement that breaks every engine', async () => {
    const fault = new QueryError('fault', { query: 'q', detail: 'memory access out of bounds' });
    const open = async (): Promise<Engine> => ({
      ...(await counting()),
      ask: () => Promise.reject(fault)
    });
    await expect(made(extractsOutside(), { open }).answer(unitCounts())).rejects.toBe(fault);
    expect(opened).toBe(2);
  });

  it('lets go of a question that is no longer wanted', async () => {
    const database = made(extractsOutside());
    const control = new AbortController();
    const answer = database.answer(unitsInForce(), control.signal);
    control.abort();
    await expect(answer).rejects.toMatchObject({ name: 'AbortError' });
    await expect(database.answer(unitsInForce(), AbortSignal.abort())).rejects.toMatchObject({
      name: 'AbortError'
    });
    expect(await database.answer(unitsInForce())).toHaveLength(IN_FORCE);
  });

  it('refuses a result that is not what the query promises', async () => {
    const wrong = query({
      name: 'wrong',
      tables: ['units'],
      columns: { population: 'number' },
      sql: 'select population from units'
    });
    await expect(made(extractsOutside()).answer(wrong)).rejects.toMatchObject({ code: 'shape' });
  });

  it('opens anew after it was closed', async () => {
    const database = made(extractsOutside());
    await database.prepare(['units']);
    database.close();
    expect(database.isOpen()).toBe(false);
    expect(await database.answer(unitsInForce())).toHaveLength(IN_FORCE);
    expect(opened).toBe(2);
  });
});
