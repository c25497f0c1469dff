import { describe, expect, it } from 'vitest';
import type { Cell } from './cell';
import { type ColumnSpec, query } from './query';
import { typedRows } from './typed-rows';

const oneColumn = (spec: ColumnSpec, cell: Cell): unknown[] => {
  const made = query({ name: 'q', tables: [], columns: { v: spec }, sql: '' });
  return [...typedRows(made, { names: ['v'], count: 1, cell: () => cell })];
};

describe('rows of a result', () => {
  it.each<[ColumnSpec, Cell]>([
    ['number', 0],
    ['number?', null],
    ['string', ''],
    ['string?', null],
    ['boolean', false],
    ['date', '2025-07-01'],
    ['date?', null]
  ])('take a %s that is %j', (spec, cell) => expect(oneColumn(spec, cell)).toEqual([{ v: cell }]));

  it.each<[ColumnSpec, Cell]>([
    ['number', null],
    ['number', '1'],
    ['number', Number.NaN],
    ['number', Number.POSITIVE_INFINITY],
    ['string', 1],
    ['boolean', 1],
    ['date', '01/07/2025'],
    ['date', 45_839]
  ])('refuse a %s that is %j', (spec, cell) => {
    expect(() => oneColumn(spec, cell)).toThrow(expect.objectContaining({ code: 'shape' }));
  });

  it.each([[['b', 'a']], [['a']], [['a', 'b', 'c']], [['a', 'x']]])(
    'refuse the columns %j',
    (names) => {
      const made = query({ name: 'q', tables: [], columns: { a: 'number', b: 'number' }, sql: '' });
      const rows = typedRows(made, { names, count: 0, cell: () => 1 });
      expect(() => [...rows]).toThrow(expect.objectContaining({ code: 'shape' }));
    }
  );
});
