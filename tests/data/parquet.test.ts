import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fromIpc } from '$lib/data/arrow';
import type { Cell } from '$lib/data/cell';
import type { Engine } from '$lib/data/engine';
import { LoadError } from '$lib/data/error';
import { fill } from '$lib/data/fill';
import { toArrow } from '$lib/data/parquet';
import { type Native, openNative } from '$lib/server/native';
import type { Table } from '$lib/tables';
import { openWasmEngine } from '../support/wasm-engine';

const TABLE: Table = {
  name: 'things',
  origin: 'sample',
  grain: 'a thing',
  key: ['id'],
  columns: [
    { name: 'id', kind: 'INTEGER', optional: false },
    { name: 'value', kind: 'DOUBLE', optional: true },
    { name: 'name', kind: 'VARCHAR', optional: true },
    { name: 'yes', kind: 'BOOLEAN', optional: true },
    { name: 'day', kind: 'DATE', optional: true },
    { name: 'nothing', kind: 'VARCHAR', optional: true }
  ]
};

const CONTENT = `
  select i::integer as id,
    case when i % 7 = 0 then null else i / 8 end as value,
    case when i % 5 = 0 then null else 'số ' || i end as name,
    case when i % 3 = 0 then null else i % 2 = 0 end as yes,
    case when i % 11 = 0 then null else date '1930-01-01' + i::integer end as day,
    null::varchar as nothing
  from range`;

describe('a Parquet file', () => {
  const folder = mkdtempSync(join(tmpdir(), 'parquet-'));
  let native: Native;
  let wasm: Engine;
  beforeAll(async () => {
    [native, wasm] = await Promise.all([openNative(), openWasmEngine()]);
  });
  afterAll(() => {
    native.close();
    wasm.close();
    rmSync(folder, { recursive: true });
  });

  const written = async (sql: string, options = ''): Promise<Uint8Array<ArrayBuffer>> => {
    const path = join(folder, 'things.parquet');
    await native.run(`copy (${sql}) to '${path}' (format parquet, compression snappy${options})`);
    return new Uint8Array(readFileSync(path));
  };
  const loaded = async (bytes: Uint8Array<ArrayBuffer>, rows: number): Promise<Cell[][]> => {
    await fill(wasm, TABLE, await toArrow(bytes, TABLE, rows));
    const result = fromIpc(await wasm.ask('things', 'select * from things order by id', []));
    return Array.from({ length: result.rows }, (_, row) =>
      result.columns.map(({ cell }) => cell(row))
    );
  };

  it.each([
    ['no rows', 0, ''],
    ['one row', 1, ''],
    ['as many rows as one stream takes', 16_384, ''],
    ['a row more than one stream takes', 16_385, ''],
    ['several row groups', 50_000, ', row_group_size 20480']
  ])('with %s arrives whole, every missing value missing', async (_, rows, options) => {
    const sql = `${CONTENT}(${rows}) t(i)`;
    const expected = await native.rows(`${sql} order by id`);
    const got = await loaded(await written(sql, options), rows);
    expect(got).toEqual(expected.map((row) => Object.values(row)));
  });

  it('is decoded in streams the engine takes lightly', async () => {
    const streams = await toArrow(await written(`${CONTENT}(40000) t(i)`), TABLE, 40_000);
    expect(streams.map((stream) => fromIpc(stream).rows)).toEqual([16_384, 16_384, 7232]);
  });

  it.each([
    ['other columns', 'select 1::integer as id'],
    ['a column of another kind', `select * replace (id::double as id) from (${CONTENT}(1) t(i))`],
    ['columns in another order', `select nothing, * exclude (nothing) from (${CONTENT}(1) t(i))`]
  ])('with %s is refused', async (_, sql) => {
    await expect(toArrow(await written(sql), TABLE, 1)).rejects.toMatchObject({
      code: 'unreadable'
    });
  });

  it('that is no Parquet is refused', async () => {
    const bytes = new TextEncoder().encode('<!doctype html><title>404</title>');
    await expect(toArrow(bytes, TABLE, 1)).rejects.toBeInstanceOf(LoadError);
    await expect(toArrow(new Uint8Array(), TABLE, 1)).rejects.toBeInstanceOf(LoadError);
  });

  it('that is cut anywhere is refused as such, never with another failure', async () => {
    const bytes = await written(`${CONTENT}(500) t(i)`);
    for (let end = 0; end < bytes.length; end += 97)
      await expect(toArrow(bytes.slice(0, end), TABLE, 500)).rejects.toBeInstanceOf(LoadError);
  });

  it('with a bit turned over anywhere gives all rows or is refused as such', async () => {
    const bytes = await written(`${CONTENT}(500) t(i)`);
    for (let at = 0; at < bytes.length; at += 61) {
      const flipped = bytes.map((byte, i) => (i === at ? byte ^ (1 << (at % 8)) : byte));
      const outcome = await toArrow(flipped, TABLE, 500).catch((error: unknown) => error);
      if (Array.isArray(outcome))
        expect((outcome as Uint8Array[]).map((stream) => fromIpc(stream).rows)).toEqual([500]);
      else expect(outcome).toBeInstanceOf(LoadError);
    }
  });
});
