import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { changeBetween, clearChangeOf, measuredChangeOf, type CountedPoint } from './clear-change';

/** A rate in percent with its counts. */
const share = (numerator: number, denominator: number, year = 2025): CountedPoint => ({
  year,
  value: (100 * numerator) / denominator,
  counts: { numerator, denominator }
});
const count = (numerator: number, year = 2025): CountedPoint => ({
  year,
  value: numerator,
  counts: { numerator, denominator: null }
});
const bare = (value: number, year = 2025): CountedPoint => ({ year, value, counts: null });

describe('the change between two proportions', () => {
  // Critical tables: computed by hand from (ad − bc)²(N − 1)/(mnrs) against 3.8415, or by adding up tables.
  test.each<[string, CountedPoint, CountedPoint, boolean]>([
    ['one household of two thousand', share(86, 2000), share(87, 2000), false],
    ['26 of 2,000 more', share(86, 2000), share(112, 2000), false],
    ['27 of 2,000 more', share(86, 2000), share(113, 2000), true],
    ['the whole of ten to nine', share(10, 10), share(9, 10), false],
    ['none of ten to all of ten', share(0, 10), share(10, 10), true],
    ['all both times', share(10, 10), share(12, 12), false],
    ['none both times', share(0, 10), share(0, 12), false],
    ['none of 100 to 4 of 100', share(0, 100), share(4, 100), true],
    ['none of 100 to 3 of 100', share(0, 100), share(3, 100), false],
    ['3 of 4 schools to 1 of 4', share(3, 4), share(1, 4), false],
    ['very large', share(50_000, 60_000), share(49_000, 60_000), true]
  ])('%s', (_name, from, to, clear) => {
    expect(clearChangeOf([from, to], null)).toBe(clear);
  });

  const pair = fc
    .tuple(fc.integer({ min: 1, max: 400 }), fc.integer({ min: 1, max: 400 }))
    .chain(([n, m]) =>
      fc.record({
        n: fc.constant(n),
        m: fc.constant(m),
        a: fc.integer({ min: 0, max: n }),
        b: fc.integer({ min: 0, max: m })
      })
    );

  test('is the same told backwards, and told of those who are not', () => {
    fc.assert(
      fc.property(pair, ({ n, m, a, b }) => {
        const clear = clearChangeOf([share(a, n), share(b, m)], null);
        expect(clearChangeOf([share(b, m), share(a, n)], null)).toBe(clear);
        expect(clearChangeOf([share(n - a, n), share(m - b, m)], null)).toBe(clear);
      })
    );
  });

  test('that is clear stays clear when as many households move further', () => {
    fc.assert(
      fc.property(pair, fc.integer({ min: 1, max: 50 }), ({ n, a, b: seen }, more) => {
        const b = Math.min(n, seen);
        if (b === a || clearChangeOf([share(a, n), share(b, n)], null) !== true) return;
        const further = b > a ? Math.min(n, b + more) : Math.max(0, b - more);
        expect(clearChangeOf([share(a, n), share(further, n)], null)).toBe(true);
      })
    );
  });

  test('without a change is never clear', () => {
    fc.assert(
      fc.property(pair, ({ n, a }) => {
        expect(clearChangeOf([share(a, n), share(a, n, 2026)], null)).toBe(false);
      })
    );
  });
});

describe('the change between two plain counts', () => {
  test.each<[number, number, boolean]>([
    [0, 0, false],
    [0, 5, false],
    [0, 6, true],
    [3, 4, false],
    [10, 20, false],
    [10, 22, false],
    [10, 24, true],
    [100, 120, false],
    [100, 131, true],
    [60_000, 59_700, false],
    [60_000, 59_000, true]
  ])('from %i to %i', (from, to, clear) => {
    expect(clearChangeOf([count(from), count(to)], null)).toBe(clear);
    expect(clearChangeOf([count(to), count(from)], null)).toBe(clear);
  });

  test('that is clear stays clear further on', () => {
    const counts = fc.integer({ min: 0, max: 500 });
    fc.assert(
      fc.property(counts, counts, fc.integer({ min: 1, max: 60 }), (a, b, more) => {
        if (b <= a || clearChangeOf([count(a), count(b)], null) !== true) return;
        expect(clearChangeOf([count(a), count(b + more)], null)).toBe(true);
      })
    );
  });
});

describe('a change without counts', () => {
  test.each<[readonly CountedPoint[], number | null, boolean | null]>([
    [[], 1, null],
    [[bare(3)], 1, null],
    [[bare(3), bare(4)], 1, true],
    [[bare(4), bare(3)], 1, true],
    [[bare(3), bare(3.99)], 1, false],
    [[bare(0.3), bare(0.1)], 0.2, true],
    [[bare(3), bare(4)], null, null],
    [[share(3, 100), bare(4)], 1, true],
    [[share(3, 100), count(4)], 1, true],
    [[share(105, 100), share(104, 100)], 2, false]
  ])('%j with at least %s is %s', (points, minimum, clear) => {
    expect(clearChangeOf(points, minimum)).toBe(clear);
  });
});

describe('five points and more', () => {
  const years = [2021, 2022, 2023, 2024, 2025];
  const shares = (numerators: readonly number[], of: number) =>
    numerators.map((n, i) => share(n, of, years[i] ?? 0));
  const counts = (numerators: readonly number[]) =>
    numerators.map((n, i) => count(n, years[i] ?? 0));

  test.each<[string, readonly CountedPoint[], boolean]>([
    ['a steady rise no two ends would show', shares([40, 45, 50, 55, 60], 1000), true],
    ['a jump at the end that is no trend', shares([50, 60, 55, 45, 58], 1000), false],
    ['ends that rose while the years fell', shares([60, 90, 70, 50, 61], 1000), false],
    ['always the same', shares([50, 50, 50, 50, 50], 1000), false],
    ['nobody ever', shares([0, 0, 0, 0, 0], 1000), false],
    ['counts that rise', counts([40, 50, 60, 70, 80]), true],
    ['counts that wander', counts([40, 44, 39, 42, 41]), false],
    ['no counts at all', counts([0, 0, 0, 0, 0]), false]
  ])('%s', (_name, points, clear) => {
    expect(clearChangeOf(points, null)).toBe(clear);
  });

  test('two ends would not show that rise', () => {
    const [first, , , , last] = shares([40, 45, 50, 55, 60], 1000);
    expect(
      first &&
        last &&
        clearChangeOf(
          [first, { ...last, value: 5.6, counts: { numerator: 56, denominator: 1000 } }],
          null
        )
    ).toBe(false);
  });

  test.each<[string, readonly CountedPoint[]]>([
    ['one without counts', [...shares([40, 45, 50, 55], 1000), bare(6, 2026)]],
    ['counts of two kinds', [...shares([40, 45, 50, 55], 1000), count(60, 2026)]],
    ['one above its whole', [...shares([40, 45, 50, 55], 1000), share(1001, 1000, 2026)]]
  ])('with %s have only the smallest change', (_name, points) => {
    expect(clearChangeOf(points, null)).toBeNull();
    expect(clearChangeOf(points, 1)).toBe(true);
  });
});

describe('a measured change', () => {
  const POOR = {
    indicator: 'ho-ngheo',
    kind: 'rate',
    measure: '%',
    numerator: 'hộ nghèo',
    min: 0,
    max: 100
  } as const;

  test('keeps both ends with their counts', () => {
    const before = { period: '2025', value: 4.3, numerator: 86, denominator: 2000 };
    const after = { period: '2026', value: 4.35, numerator: 87, denominator: 2000 };
    expect(changeBetween(before, after, POOR)).toMatchObject({
      from: { period: '2025', value: 4.3, counts: { numerator: 86, denominator: 2000 } },
      to: { period: '2026', value: 4.35, counts: { numerator: 87, denominator: 2000 } },
      noun: 'hộ',
      minimum: 0.2,
      clear: false,
      isUnclear: true
    });
  });

  test('needs two figures', () => {
    expect(measuredChangeOf([], POOR)).toBeNull();
    expect(measuredChangeOf([{ ...bare(3), period: '2025' }], POOR)).toBeNull();
  });
});
