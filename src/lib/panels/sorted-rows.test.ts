import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nextSorting, sortedRows, type SortKey } from './sorted-rows';

const sorted = (keys: readonly SortKey[], isDown: boolean): readonly SortKey[] =>
  sortedRows(keys, (key) => key, isDown);

describe('rows by a column', () => {
  it('stand in the order of the Vietnamese alphabet, numbers in words by their size', () => {
    expect(sorted(['Xã 10', 'Ái Quốc', 'Đại Sơn', 'Xã 2', 'Dân Tiến', 'An Hải'], false)).toEqual([
      'Ái Quốc',
      'An Hải',
      'Dân Tiến',
      'Đại Sơn',
      'Xã 2',
      'Xã 10'
    ]);
  });

  it('have what is not known last, both ways', () => {
    expect(sorted([2, null, 10, 0], false)).toEqual([0, 2, 10, null]);
    expect(sorted([2, null, 10, 0], true)).toEqual([10, 2, 0, null]);
  });

  it('keep the order of equals, and lose none', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.integer({ min: 0, max: 3 }), fc.nat())), (rows) => {
        const out = sortedRows(rows, ([key]) => key, false);
        expect(out).toEqual([...rows].sort(([a], [b]) => a - b));
      })
    );
  });
});

describe('a press on a head', () => {
  it('sorts, turns round, and gives back the order of the page', () => {
    const first = nextSorting(null, 'units', true);
    const second = nextSorting(first, 'units', true);
    expect(first).toEqual({ key: 'units', isDown: true });
    expect(second).toEqual({ key: 'units', isDown: false });
    expect(nextSorting(second, 'units', true)).toBeNull();
    expect(nextSorting(second, 'name', false)).toEqual({ key: 'name', isDown: false });
  });
});
