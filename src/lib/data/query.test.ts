import { describe, expect, expectTypeOf, it } from 'vitest';
import { type Query, identifier, placeholders, query } from './query';

describe('a query', () => {
  it('takes its row type from its columns', () => {
    const made = query({
      name: 'a',
      tables: [],
      columns: { n: 'number', t: 'string?', d: 'date', b: 'boolean?' },
      sql: 'select 1'
    });
    interface Row {
      readonly n: number;
      readonly t: string | null;
      readonly d: string;
      readonly b: boolean | null;
    }
    expectTypeOf(made).toExtend<Query<Row>>();
    expect(made.params).toEqual([]);
  });

  it('holds its columns to a row type that is given', () => {
    interface Row {
      readonly kind: 'A' | 'B';
      readonly value: number | null;
    }
    const parts = { name: 'a', tables: [], sql: 'select 1' };
    query<Row>({ ...parts, columns: { kind: 'string', value: 'number?' } });
    // @ts-expect-error a column that may be null must say so
    query<Row>({ ...parts, columns: { kind: 'string', value: 'number' } });
    // @ts-expect-error every column is named
    query<Row>({ ...parts, columns: { kind: 'string' } });
  });

  it.each([
    ['unit', '"unit"'],
    ['a "b"', '"a ""b"""'],
    ['x; drop table y', '"x; drop table y"']
  ])('quotes the name %s', (name, quoted) => expect(identifier(name)).toBe(quoted));

  it('has a place for each value of a list, and refuses an empty list', () => {
    expect(placeholders(['a', 'b', 'c'])).toBe('?, ?, ?');
    expect(() => placeholders([])).toThrow(RangeError);
  });
});
