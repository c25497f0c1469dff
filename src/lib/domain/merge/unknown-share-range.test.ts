import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sharedRatioRange, unknownShareRange, type SharedPart } from './unknown-share-range';
import { weightChoice } from './weight-choice';

const pair = (numerator: number | null, denominator: number | null) => ({ numerator, denominator });

describe('the range of one unknown share', () => {
  test.each<[string, ReturnType<typeof pair>, ReturnType<typeof pair>, object]>([
    [
      'a whole part without households',
      pair(0, 0),
      pair(80, 1000),
      { rateAtNone: null, rateAtAll: 8, low: 8, high: 8 }
    ],
    [
      'a richer split part',
      pair(90, 900),
      pair(10, 1000),
      { rateAtNone: 10, low: expect.closeTo(5.263, 3), high: 10 }
    ],
    [
      'no household anywhere',
      pair(0, 0),
      pair(0, 0),
      { rateAtNone: null, rateAtAll: null, low: null, high: null }
    ],
    ['a whole part not reported', pair(null, 900), pair(80, 1000), { low: null, high: null }],
    ['a split part not reported', pair(36, 900), pair(80, null), { low: null, high: null }],
    ['a denominator not reported', pair(36, null), pair(80, 1000), { low: null, high: null }],
    ['a numerator not reported', pair(36, 900), pair(null, 1000), { low: null, high: null }]
  ])('with %s', (_name, whole, split, expected) => {
    expect(unknownShareRange(whole, split)).toMatchObject(expected);
  });
});

describe('the choice of weights', () => {
  test('spreads over the rates that are known', () => {
    const choose = (household: number | null, population: number | null, area: number | null) =>
      weightChoice(pair(36, 900), pair(80, 1000), { household, population, area });
    expect(choose(0.35, null, 0.62)).toMatchObject({
      household: 5.12,
      population: null,
      spread: expect.closeTo(0.511579, 5) as number
    });
    expect(choose(0.35, null, null).spread).toBe(0);
    expect(choose(null, null, null).spread).toBeNull();
  });
});

const open: fc.Arbitrary<SharedPart> = fc
  .tuple(
    fc.integer({ min: 0, max: 1000 }),
    fc.double({ min: 0, max: 1, noNaN: true }),
    fc.option(fc.double({ min: 0, max: 1, noNaN: true }))
  )
  .map(([denominator, rate, share]) => ({ numerator: denominator * rate, denominator, share }));

function rateAt(parts: readonly SharedPart[], shares: readonly number[]): number {
  let [n, d] = [0, 0];
  parts.forEach((part, i) => {
    n += (part.share ?? shares[i] ?? 0) * part.numerator;
    d += (part.share ?? shares[i] ?? 0) * part.denominator;
  });
  return d === 0 ? Number.NaN : (100 * n) / d;
}

describe('the range of any number of unknown shares', () => {
  test('is that of the corners, found without trying them all', () => {
    fc.assert(
      fc.property(fc.array(open, { minLength: 1, maxLength: 5 }), (parts) => {
        const corners = Array.from({ length: 2 ** parts.length }, (_, bits) =>
          rateAt(
            parts,
            parts.map((_part, i) => (bits >> i) & 1)
          )
        ).filter((rate) => !Number.isNaN(rate));
        const { low, high } = sharedRatioRange(parts, 100);
        if (corners.length === 0) {
          expect([low, high]).toEqual([null, null]);
          return;
        }
        expect(low).toBeCloseTo(Math.min(...corners), 6);
        expect(high).toBeCloseTo(Math.max(...corners), 6);
      }),
      { numRuns: 10_000 }
    );
  });

  test('holds whatever the shares turn out to be', () => {
    fc.assert(
      fc.property(
        fc.array(open, { minLength: 1, maxLength: 6 }),
        fc.array(fc.double({ min: 0.001, max: 1, noNaN: true }), { minLength: 6, maxLength: 6 }),
        (parts, shares) => {
          const rate = rateAt(parts, shares);
          const { low, high } = sharedRatioRange(parts, 100);
          if (Number.isNaN(rate) || low === null || high === null) return;
          expect(rate).toBeGreaterThanOrEqual(low - 1e-6);
          expect(rate).toBeLessThanOrEqual(high + 1e-6);
        }
      ),
      { numRuns: 10_000 }
    );
  });
});
