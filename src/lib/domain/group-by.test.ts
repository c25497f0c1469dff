import fc from 'fast-check';
import { expect, it } from 'vitest';
import { groupBy } from './group-by';

it('keeps keys in the order of first mention and rows in theirs', () => {
  const groups = groupBy(['b1', 'a1', 'b2'], (row) => row[0]);
  expect([...groups]).toEqual([
    ['b', ['b1', 'b2']],
    ['a', ['a1']]
  ]);
});

it('loses no row and puts none into two groups', () => {
  fc.assert(
    fc.property(fc.array(fc.integer()), (rows) => {
      const groups = groupBy(rows, (row) => row % 3);
      expect([...groups.values()].flat().sort()).toEqual([...rows].sort());
    })
  );
});
