import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Database, createDatabase } from '$lib/data/database';
import type { Engine } from '$lib/data/engine';
import type { QueryError } from '$lib/data/error';
import { errorTextOf } from '$lib/data/error-text';
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
    [
      'the smallest huge number',
      "select '-170141183460469231731687303715884105728'::hugeint as v",
      '-170141183460469231731687303715884105728'
    ],
    [
      'the largest huge number without sign',
      "select '340282366920938463463374607431768211455'::uhugeint as v",
      '340282366920938463463374607431768211455'
    ],
    ['a map of lists', "select map {'a': [1, null]} as v", '{"a":[1,null]}'],
    ['a union of a list', 'select union_value(a := [1,2]) as v', '[1, 2]'],
    ['a day without beginning', "select date '-infinity' as v", '-infinity'],
    ['an interval backwards', 'select interval (-3) month as v', '-3 months'],
    ['no bytes', "select ''::blob as v", ''],
    ['the last moment of a day', "select time '24:00:00' as v", '24:00:00'],
    ['a list of nothing', 'select [null] as v', '[null]'],
    ['a word of a closed list with a quote', "select ['o''k'::enum('x','o''k')] as v", '["o\'k"]'],
    ['a structure', "select {'a': 1} as v", '{"a":1}'],
    ['an interval', 'select interval 40 day as v', '40 days'],
    ['a short interval', 'select interval 90 second as v', '00:01:30'],
    ['an interval in months', "select interval '1 month 3 days' as v", '1 month 3 days'],
    ['an age', "select age(date '2026-01-31', date '2025-07-01') as v", '6 months 30 days'],
    ['a time', "select time '10:30' as v", '10:30:00'],
    ['a time of a zone', "select '10:30:00+07'::timetz as v", '10:30:00+07'],
    ['a list of days', "select [date '2025-07-01', null] as v", '["2025-07-01",null]'],
    ['a structure with a day', "select {'d a': date '2025-07-01'} as v", '{"d a":"2025-07-01"}'],
    [
      'days as a list',
      "select list(d) as v from (values (date '2025-07-01')) t(d)",
      '["2025-07-01"]'
    ],
    ['an array', "select array_value(time '10:30', null) as v", '["10:30:00",null]'],
    [
      'a map',
      "select map {date '2025-07-01': {'n': [1.5::decimal(4,2), null]}} as v",
      '{"2025-07-01":{"n":[1.5,null]}}'
    ],
    [
      'a map by numbers in its own order',
      'select map {2: true, 1: false} as v',
      '{"2":true,"1":false}'
    ],
    ['a list of lists', 'select [[interval 1 day], null, []] as v', '[["1 day"],null,[]]'],
    ['large numbers in a list', 'select [9007199254740993, 1] as v', '[9007199254740993,1]'],
    ['a large number in a structure', "select {'a': 1::bigint} as v", '{"a":1}'],
    ['a list of no numbers', "select ['nan'::double, 1/0] as v", '["NaN","Infinity"]'],
    ['a structure without names', "select row(1, 'a') as v", '(1, a)'],
    [
      'a structure of a moment without a name',
      "select row(timestamptz '2025-07-01 00:00:00+07') as v",
      "('2025-06-30 17:00:00+00')"
    ],
    ['a structure of a list without a name', 'select row([1]) as v', '([1])'],
    ['names that are words of types', "select {'with': 1, 'TIME': 2} as v", '{"with":1,"TIME":2}'],
    ['a union', 'select union_value(k := 1) as v', '1'],
    ['a moment', "select timestamptz '2025-07-01 10:30:00+07' as v", '2025-07-01T03:30:00+00:00'],
    [
      'a moment to the microsecond',
      "select timestamp '2025-07-01 01:02:03.123456' as v",
      '2025-07-01T01:02:03.123456'
    ],
    [
      'a moment to the nanosecond',
      "select '2025-07-01 01:02:03.123456789'::timestamp_ns as v",
      '2025-07-01T01:02:03.123456789'
    ],
    ['a moment without end', "select 'infinity'::timestamp as v", 'infinity'],
    ['bytes', "select '\\x0A'::blob as v", '\\x0A'],
    ['bits', "select '0101'::bit as v", '0101'],
    ['a far day', "select date '99999-01-01' as v", '99999-01-01'],
    ['a day before Christ', "select date '0044-03-15 (BC)' as v", '0044-03-15 (BC)'],
    ['a day without end', "select date 'infinity' as v", 'infinity'],
    [
      'an identifier',
      "select '550e8400-e29b-41d4-a716-446655440000'::uuid as v",
      '550e8400-e29b-41d4-a716-446655440000'
    ],
    ['a whole number', 'select 9007199254740991 as v', 9007199254740991],
    ['a large number', 'select 9007199254740993 as v', '9007199254740993'],
    [
      'a huge number',
      'select 170141183460469231731687303715884105727 as v',
      '170141183460469231731687303715884105727'
    ],
    [
      'a large number without sign',
      'select 18446744073709551615::ubigint as v',
      '18446744073709551615'
    ],
    [
      'a number without limit',
      "select '123456789012345678901234567890'::bignum as v",
      '123456789012345678901234567890'
    ],
    ['a long decimal', 'select 1234567890123456.789::decimal(38, 3) as v', '1234567890123456.789'],
    ['a decimal as written', 'select 1.005 as v', 1.005],
    ['a number of four bytes', 'select 0.1::float as v', 0.1],
    ['a division by zero', 'select 1 / 0 as v', Infinity],
    ['its opposite', 'select -1 / 0 as v', -Infinity],
    ['no number', "select 'nan'::double as v", NaN],
    ['no number of four bytes', "select 'nan'::float as v", NaN],
    ['a small number', 'select 1e-7::double as v', 1e-7],
    ['a remark in a text', "select '--' as v from units limit 1", '--'],
    ['a statement with a remark at its end', 'select 1 as v -- one', 1],
    ['a statement after semicolons', '; ; select 1 as v; ; -- one', 1]
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
    const isRounded = async (sql: string): Promise<boolean> =>
      (await runSql(database, sql)).isRounded;
    expect(await isRounded('select 9007199254740993::double as v')).toBe(true);
    expect(await isRounded('select 9007199254740993 as v')).toBe(false);
  });

  it('says when it wrote moments of a zone, in UTC', async () => {
    const isZoned = async (sql: string): Promise<boolean | undefined> =>
      (await runSql(database, sql)).isZoned;
    expect(await isZoned("select [timestamptz '2025-07-01 10:30:00+07'] as v")).toBe(true);
    expect(await isZoned("select row(timestamptz '2025-07-01 10:30:00+07') as v")).toBe(true);
    expect(await isZoned("select union_value(t := timestamptz '2025-07-01 00:00:00+07')")).toBe(
      true
    );
    expect(await isZoned("select timestamp '2025-07-01 10:30' as v")).toBe(false);
  });

  it('gives values of a closed list as their words', async () => {
    const sql = "select x::enum('a', 'b') as e from (values ('a'), ('b'), (null)) t(x)";
    expect((await runSql(database, sql)).rows).toEqual([['a'], ['b'], [null]]);
  });

  it('keeps its order and the values of columns named alike', async () => {
    const sql = 'select i::varchar as a, -i as a from range(9000) t(i) order by i desc';
    const { rows } = await runSql(database, sql);
    expect(rows).toHaveLength(9000);
    expect(rows.slice(0, 2)).toEqual([
      ['8999', -8999],
      ['8998', -8998]
    ]);
    expect(rows.map(([text]) => Number(text))).toEqual(
      rows.map(([, number]) => 0 - Number(number))
    );
  });

  it('is cut where it is wide, and says so', async () => {
    const columns = Array.from({ length: 500 }, (_, at) => `i as "c ${at}"`).join(', ');
    const result = await runSql(database, `select ${columns} from range(3000) t(i)`);
    expect(result.columns).toHaveLength(500);
    expect(result.rows).toHaveLength(2000);
    expect(result.isCut).toBe(true);
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
    'values (1), (2)',
    'select 1 as "a;b"',
    'select $$a;b$$ as v',
    'select $t$a;$$;b$t$ as v',
    "select e'a\\';b' as v",
    "select '/*' as v from units limit 1",
    'select 1 /* a ; /* nested */ ; */ as v',
    'select 1 as "--" -- ;',
    'select $😀$a;b$😀$ as 😀',
    "from 'standards'",
    "describe 'documents'",
    "from query_table('movements')",
    "select * from query('select count(*) from commendations')",
    'table units',
    'from (values (1)) t(a)',
    "pivot (values ('a', 1)) t(k, v) on k in ('a') using sum(v)",
    'unpivot (select 1 as a, 2 as b) on a, b',
    'with recursive t(n) as (select 1 union all select n + 1 from t where n < 3) from t',
    'show all tables'
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

  it.each([
    ['selec 1', 'select', ''],
    ['select * fom units', '“fom”', '“from”'],
    ['select 1 frm units where true', '“frm”', '“from”'],
    ['select name, "Selct" fom units', '“fom”', '“from”'],
    ['select "tpye", name form units', '“form”', '“from”'],
    ['select frm."name", quote fom units frm', '“fom”', '“from”'],
    ['select name from “units”', 'nháy cong', 'dấu thẳng'],
    ['SELECT name FROM units WHERE type = ‘xã’', 'nháy cong', 'dấu thẳng'],
    ['select unist.name from units', '“unist”', '“units”'],
    ['select u.name from units x', '“u”', 'Ở đây có: x'],
    ['select t.name from (select unit from units) t', '“name”', 'Các cột: units'],
    ['select name from units group by type', 'GROUP BY', 'any_value'],
    ['select count(*) from unit', '“unit”', '“units”'],
    ['select count(*) from obs', '“obs”', '“observations”'],
    ['select count(*) from đơn_vị', 'đơn_vị', 'observations, movements'],
    ['select populaton from units', '“populaton”', '“population” (bảng units)'],
    ['select u.nam from units u', '“nam”', '“name”'],
    ['select quote from units', '“quote”', 'bảng targets, observations'],
    ['select current_date', 'icu', "date '2026-11-30'"],
    ['select name from units order by name collate vi', 'icu', 'order by sort_key'],
    ["select '1'::json", 'json', "{'a': 1}"],
    ["select extract(year from timestamptz '2020-01-01')", 'icu', 'x::timestamp'],
    ["pivot (values ('a', 1)) t(k, v) on k using sum(v)", 'PIVOT', "in ('2024', '2025')"],
    ["select 'a", "Dấu '", 'nháy đơn'],
    ['select "a', 'Dấu "', 'nháy kép'],
    ['select 1 /* a', 'Dấu /*', 'đóng'],
    ['select $a$ x $$', 'Dấu $a$', 'đóng'],
    ['select 1; select 2', 'một câu lệnh', '“;”'],
    [' -- nothing\n;', 'Chưa có câu lệnh', 'câu hỏi mẫu'],
    ['drop table units', 'không ghi hay sửa', 'câu lệnh đọc'],
    ['explain create table x (a int)', 'không ghi hay sửa', 'câu lệnh đọc'],
    ["with x as (select 'a' as unit) delete from units", 'không ghi hay sửa', 'câu lệnh đọc'],
    ['select * from temp.units', '“units”', 'Các bảng đang có'],
    ["select cast('x' as int)", 'kiểu', 'try_cast'],
    ['select foo_bar(1)', '“foo_bar”', 'duckdb_functions'],
    ["from read_csv('a.csv')", 'các bảng của trang', 'units'],
    ['select case when true', 'thiếu phần cuối', '^']
  ])('tells in plain words what is wrong with: %s', async (sql, what, advice) => {
    const error: unknown = await runSql(database, sql).catch((reason: unknown) => reason);
    expect(error).toMatchObject({ name: 'QueryError' });
    const told = errorTextOf(error);
    expect(`${told.what.vi} ${told.advice.vi}`).toContain(what);
    expect(told.advice.vi).toContain(advice);
    expect(told.what.en).not.toBe(told.what.vi);
  });

  it.each([
    ['select 1,\n  populaton\nfrom units', 'LINE 2:   populaton\n          ^'],
    ["select name,\n  'x'::int\nfrom units", "LINE 2:   'x'::int\n             ^"],
    ['select * fom units', 'LINE 1: select * fom units\n                     ^']
  ])('names the place of the fault once, as the reader counts lines: %s', async (sql, place) => {
    const error = (await runSql(database, sql).catch((reason: unknown) => reason)) as QueryError;
    expect(error.facts.detail).toContain(place);
    expect(error.facts.detail.match(/LINE/g)).toHaveLength(1);
  });

  it('with a word of the engine’s own faults in it does not end the engine', async () => {
    await expect(runSql(database, 'select * from unreachable')).rejects.toMatchObject({
      code: 'refused'
    });
  });

  it('loads the tables it names and no other', () => {
    expect(tablesNamedIn("select '--' as a, count(*) from targets")).toEqual(['targets']);
    expect(tablesNamedIn('select $$ units $$, "targets" from "Lineage" /* units */')).toEqual([
      'lineage',
      'targets'
    ]);
    expect(tablesNamedIn('select * from Units u join lineage using (unit) -- targets')).toEqual([
      'units',
      'lineage'
    ]);
    expect(tablesNamedIn("select 'units'")).toEqual([]);
    expect(tablesNamedIn("select 'a', 'units' from 'targets'")).toEqual(['targets']);
    expect(tablesNamedIn("from query('from lineage')")).toEqual(['lineage']);
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
