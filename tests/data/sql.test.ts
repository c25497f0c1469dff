import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Database, createDatabase } from '$lib/data/database';
import type { Engine } from '$lib/data/engine';
import { unitsInForce } from '$lib/data/queries/units';
import { query } from '$lib/data/query';
import { runSql, tablesNamedIn } from '$lib/data/sql';
import { TABLES } from '$lib/tables';
import { decodeInPlace, extractsOutside } from '../support/extracts';
import { openWasmEngine } from '../support/wasm-engine';

describe('a statement of the reader', () => {
  let wasm: Engine;
  let database: Database;
  const outside = extractsOutside();

  beforeAll(async () => {
    wasm = await openWasmEngine();
    const open = (): Promise<Engine> => Promise.resolve(wasm);
    database = createDatabase({ base: '', outside, decode: decodeInPlace, open });
  });
  afterAll(() => wasm.close());

  it.each([
    ['a number', 'select 1.5 as v', 1.5],
    ['a decimal', 'select 1.50::decimal(9, 2) as v', 1.5],
    ['a count', 'select count(*) as v from range(3)', 3],
    ['a sum of integers', 'select sum(i::integer) as v from range(4) t(i)', 6],
    ['a text', "select 'Đại Sơn' as v", 'Đại Sơn'],
    ['a boolean', 'select true as v', true],
    ['a missing value', 'select null as v', null],
    ['a day', "select date '2025-07-01' as v", '2025-07-01'],
    ['a day before 1970', "select date '1954-10-10' as v", '1954-10-10'],
    ['a time of a day', "select timestamp '2025-07-01 01:02:03' as v", '2025-07-01T01:02:03'],
    ['a list', 'select [1, 2] as v', '[1,2]'],
    ['a structure', "select {'a': 1} as v", '{"a":1}']
  ])('gives %s as a plain value', async (_, sql, value) => {
    expect((await runSql(database, sql)).rows).toEqual([[value]]);
  });

  it('says which columns are numbers, and may name two alike', async () => {
    const { columns } = await runSql(database, "select 1 as a, 'x' as a, date '2025-01-01' as d");
    expect(columns).toEqual([
      { name: 'a', isNumber: true },
      { name: 'a', isNumber: false },
      { name: 'd', isNumber: false }
    ]);
  });

  it('has its columns even when it has no rows', async () => {
    const result = await runSql(database, 'select unit, name from units where false;');
    expect(result).toMatchObject({ rows: [], isCut: false, isRounded: false });
    expect(result.columns.map(({ name }) => name)).toEqual(['unit', 'name']);
  });

  it.each([
    ['fewer rows than the limit', 4000, 5000, 4000, false],
    ['exactly the limit', 4096, 4096, 4096, false],
    ['more rows than the limit', 100_000, 3000, 3000, true]
  ])('with %s', async (_, rows, limit, kept, isCut) => {
    const result = await runSql(database, `select i from range(${rows}) t(i)`, { limit });
    expect(result.rows).toHaveLength(kept);
    expect(result.rows.at(-1)).toEqual([kept - 1]);
    expect(result.isCut).toBe(isCut);
  });

  it('says when a whole number is too large to be exact', async () => {
    expect((await runSql(database, 'select 9007199254740993 as v')).isRounded).toBe(true);
    expect((await runSql(database, 'select 9007199254740991 as v')).isRounded).toBe(false);
  });

  it.each([
    'from units limit 1',
    'describe units',
    'summarize units',
    'show tables',
    'with u as (select * from units) select count(*) from u',
    '-- a remark\nselect 1; -- and another',
    '(select 1) union all (select 2)',
    'explain select * from units',
    "select ';' as v",
    'values (1), (2)'
  ])('may be: %s', async (sql) => {
    expect((await runSql(database, sql)).rows.length).toBeGreaterThan(0);
  });

  it.each([
    ['delete from units', 'not_reading'],
    ['drop table units', 'not_reading'],
    ['create table x as select 1', 'not_reading'],
    ['set memory_limit = 0', 'not_reading'],
    ["attach 'x.db'", 'not_reading'],
    ["copy units to 'x.csv'", 'not_reading'],
    ['install httpfs', 'not_reading'],
    ['select 1; delete from units', 'not_reading'],
    ['', 'not_reading'],
    ["with x as (select 'a' as unit) delete from units", 'refused'],
    ['explain analyze delete from units', 'refused'],
    ["select * from read_csv('https://example.org/a.csv')", 'refused'],
    ["from 'https://example.org/a.parquet'", 'refused'],
    ["select * from read_text('/etc/passwd')", 'refused'],
    ['selec 1', 'not_reading'],
    ['select * from nowhere', 'refused'],
    [`select 0 ${'union all select 1 '.repeat(90)}`, 'too_large']
  ])('may not be: %s', async (sql, code) => {
    await expect(runSql(database, sql)).rejects.toMatchObject({ name: 'QueryError', code });
  });

  it('leaves the tables as they were, whatever was tried, and the engine at work', async () => {
    expect(await database.answer(unitsInForce())).toHaveLength(114);
  });

  it('hands on the words of the engine', async () => {
    await expect(runSql(database, 'select populaton from units')).rejects.toMatchObject({
      facts: { detail: expect.stringContaining('Candidate bindings') as string }
    });
  });

  it('that needs too much memory fails without breaking the engine', async () => {
    const heavy = 'select list(i) as v from (select i from range(60000000) t(i)) group by i % 3';
    await expect(runSql(database, heavy)).rejects.toMatchObject({ code: 'memory' });
    expect((await runSql(database, 'select 1 as v')).rows).toEqual([[1]]);
  });

  it('is stopped when it is no longer wanted', async () => {
    const control = new AbortController();
    const endless = 'select count(*) from range(1000000000000) t(i) where i % 7 = 3';
    const running = runSql(database, endless, { signal: control.signal });
    // The blocking engine never lets a timer run: abort as soon as the first stretch is over.
    queueMicrotask(() => control.abort());
    await expect(running).rejects.toMatchObject({ name: 'AbortError' });
    expect((await runSql(database, 'select 1 as v')).rows).toEqual([[1]]);
  });

  it('waits for the one before, which may just have been given up', async () => {
    const control = new AbortController();
    const first = runSql(database, 'from range(100000)', { signal: control.signal });
    const others = [1, 2, 3].map((n) => runSql(database, `select ${n} as v`));
    control.abort();
    await expect(first).rejects.toMatchObject({ name: 'AbortError' });
    expect((await Promise.all(others)).map(({ rows }) => rows)).toEqual([[[1]], [[2]], [[3]]]);
  });

  it('loads the tables it names and no other', () => {
    expect(tablesNamedIn('select * from Units u join lineage using (unit) -- targets')).toEqual([
      'units',
      'lineage'
    ]);
    expect(tablesNamedIn("select 'units'")).toEqual([]);
    expect(tablesNamedIn('from sample_targets')).toEqual(['sample_targets']);
    expect(tablesNamedIn('show tables')).toEqual(TABLES.map(({ name }) => name));
  });
});

describe('a query with a parameter the engine would misread', () => {
  it('is refused', async () => {
    const wasm = await openWasmEngine();
    const open = (): Promise<Engine> => Promise.resolve(wasm);
    const parts = { base: '', outside: extractsOutside(), decode: decodeInPlace, open };
    const asked = query({
      name: 'nan',
      tables: [],
      columns: { v: 'number' },
      sql: 'select ? as v',
      params: [NaN]
    });
    await expect(createDatabase(parts).answer(asked)).rejects.toMatchObject({ code: 'refused' });
    wasm.close();
  });
});
