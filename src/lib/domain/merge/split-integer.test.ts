import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { massPreservation } from './mass-preservation';
import { addsToOne, splitInteger } from './split-integer';

describe('splitting a whole number', () => {
  test.each<[string, number, number[], number[]]>([
    ['equal remainders, larger share first', 10, [0.25, 0.75], [2, 8]],
    ['equal remainders and shares, first in the list', 5, [0.5, 0.5], [3, 2]],
    ['three equal shares', 100, [1 / 3, 1 / 3, 1 / 3], [34, 33, 33]],
    ['shares that are not exact in binary', 100, [0.29, 0.71], [29, 71]],
    ['nothing', 0, [0.5, 0.5], [0, 0]],
    ['one share', 7, [1], [7]]
  ])('%s', (_name, total, shares, allocated) => {
    expect(splitInteger(total, shares)?.allocated).toEqual(allocated);
  });

  test.each<[string, number, number[]]>([
    ['shares of 0.333 × 3', 100, [0.333, 0.333, 0.333]],
    ['a negative share', 100, [1.5, -0.5]],
    ['no share', 100, []],
    ['a share that is no number', 100, [Number.NaN, 1]],
    ['a fraction', 10.5, [1]],
    ['a negative total', -1, [1]]
  ])('is refused for %s', (_name, total, shares) => {
    expect(splitInteger(total, shares)).toBeNull();
  });

  test('keeps the sum and stays within one of each share', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 1_000_000 }),
        fc.array(fc.integer({ min: 1, max: 1000 }), { minLength: 1, maxLength: 12 }),
        (total, weights) => {
          const sum = weights.reduce((a, b) => a + b, 0);
          const result = splitInteger(
            total,
            weights.map((weight) => weight / sum)
          );
          expect(result?.sum).toBe(total);
          result?.allocated.forEach((count, i) => {
            expect(Math.abs(count - (result.raw[i] ?? Number.NaN))).toBeLessThan(1 + 1e-6);
          });
        }
      ),
      { numRuns: 10_000 }
    );
  });
});

describe('distributing totals', () => {
  test('says when shares do not add up, and is unknown where a figure is', () => {
    const result = massPreservation([
      {
        total: 100,
        shares: [
          ['new1', 0.5],
          ['new2', 0.4]
        ]
      },
      { total: null, shares: [['new2', 1]] }
    ]);
    expect([...result.totals]).toEqual([
      ['new1', 50],
      ['new2', null]
    ]);
    expect([result.sum, result.sharesAddUp]).toEqual([null, false]);
  });

  test('keeps a unit unknown whatever comes after the unknown part', () => {
    const result = massPreservation([
      { total: 100, shares: [['new1', null]] },
      { total: 50, shares: [['new1', 1]] }
    ]);
    expect([[...result.totals], result.sharesAddUp]).toEqual([[['new1', null]], false]);
  });

  test.each([
    [[0.333, 0.333, 0.333], false],
    [[0.333333, 0.333333, 0.333334], true],
    [[0.5, 0.5 + 0.9e-6], true],
    [[0.5, 0.5 + 1.1e-6], false]
  ])('shares %s add up: %s', (shares, expected) => {
    expect(addsToOne(shares)).toBe(expected);
  });

  test('has as much after as before', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.tuple(fc.integer({ min: 0, max: 1e6 }), fc.double({ min: 0, max: 1, noNaN: true })),
          { minLength: 1, maxLength: 10 }
        ),
        (rows) => {
          const sources = rows.map(([total, share]) => ({
            total,
            shares: [
              ['new1', share],
              ['new2', 1 - share]
            ] as const
          }));
          const before = rows.reduce((sum, [total]) => sum + total, 0);
          const after = massPreservation(sources);
          expect(after.sharesAddUp).toBe(true);
          expect(after.sum).toBeCloseTo(before, 4);
        }
      ),
      { numRuns: 10_000 }
    );
  });
});
