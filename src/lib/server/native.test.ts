import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Native, openNative } from './native';

describe('the native engine', () => {
  let native: Native;
  beforeAll(async () => {
    native = await openNative();
  });
  afterAll(() => native.close());

  it.each([
    ['an integer', 'select 7::INTEGER as v', 7],
    ['a count', 'select count(*) as v from range(3)', 3],
    ['a sum of integers', 'select sum(i::INTEGER) as v from range(4) t(i)', 6],
    ['a decimal', 'select 1.50 as v', 1.5],
    ['a date', "select DATE '2025-07-01' as v", '2025-07-01'],
    ['a boolean', 'select true as v', true],
    ['a text', "select 'Đại Sơn' as v", 'Đại Sơn'],
    ['a missing value', 'select null::DOUBLE as v', null]
  ])('gives %s as a plain value', async (_, sql, expected) => {
    expect(await native.rows(sql)).toEqual([{ v: expected }]);
  });

  it('binds parameters of every kind in order', async () => {
    const params = ['a', 2, 2.5, true, null];
    const rows = await native.rows('select ? as a, ? as b, ? as c, ? as d, ? as e', params);
    expect(rows).toEqual([{ a: 'a', b: 2, c: 2.5, d: true, e: null }]);
  });

  it('takes a whole number as a limit', async () => {
    expect(await native.rows('select i from range(9) t(i) limit ?', [2])).toHaveLength(2);
  });

  it('refuses a kind outside the contract instead of passing it on', async () => {
    await expect(native.rows('select [1, 2] as v')).rejects.toThrow(TypeError);
  });

  it('installs and loads nothing by itself', async () => {
    const rows = await native.rows(
      `select value from duckdb_settings()
       where name in ('autoinstall_known_extensions', 'autoload_known_extensions')`
    );
    expect(rows).toEqual([{ value: 'false' }, { value: 'false' }]);
  });
});
