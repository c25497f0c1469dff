import { describe, expect, it } from 'vitest';
import { placesOf } from './rank';

const placed = (values: readonly (number | null)[], lowFirst = false): unknown[] =>
  placesOf(values, (value) => value, lowFirst).map(({ item, place, isTied }) =>
    isTied ? [item, place, '='] : [item, place]
  );

describe('places', () => {
  it.each<[string, (number | null)[], boolean, unknown[]]>([
    [
      'go from the highest down',
      [1, 3, 2],
      false,
      [
        [3, 1],
        [2, 2],
        [1, 3]
      ]
    ],
    [
      'go from the lowest up where less is better',
      [1, 3, 2],
      true,
      [
        [1, 1],
        [2, 2],
        [3, 3]
      ]
    ],
    [
      'are shared by equal values, and the next is left out',
      [5, 4, 4, 3],
      false,
      [
        [5, 1],
        [4, 2, '='],
        [4, 2, '='],
        [3, 4]
      ]
    ],
    [
      'can be shared by all',
      [7, 7, 7],
      true,
      [
        [7, 1, '='],
        [7, 1, '='],
        [7, 1, '=']
      ]
    ],
    [
      'treat a rounding difference as equal',
      [0.1 + 0.2, 0.3],
      false,
      [
        [0.1 + 0.2, 1, '='],
        [0.3, 1, '=']
      ]
    ],
    [
      'are not given without a value',
      [null, 2, null, 0],
      false,
      [
        [2, 1],
        [0, 2],
        [null, null],
        [null, null]
      ]
    ],
    ['of nobody are none', [], false, []]
  ])('%s', (_, values, lowFirst, expected) => {
    expect(placed(values, lowFirst)).toEqual(expected);
  });

  it.each<[number, (number | null)[]]>([
    [3, [1, 2, 2]],
    [4, [null, null, null]]
  ])('in a group of %i are given only where all of it has a value', (all, places) => {
    const found = placesOf([1, 1, 2, null], (value) => value, false, all);
    expect(found.map(({ item }) => item)).toEqual([2, 1, 1, null]);
    expect(found.map(({ place }) => place)).toEqual([...places, null]);
    expect(found.filter(({ isTied }) => isTied)).toHaveLength(all === 3 ? 2 : 0);
  });

  it('name the number of those placed, not of all', () => {
    expect(placesOf([2, null, 1], (value) => value, false).map(({ of }) => of)).toEqual([2, 2, 2]);
  });
});
