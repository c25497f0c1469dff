import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ratioOfSums } from './ratio-of-sums';
import { extentOf, meanOf, sumOf } from './sum';

const part = (numerator: number | null, denominator: number | null) => ({ numerator, denominator });

describe('a ratio of sums', () => {
  test('leaves a part of 0 of 0 out of the mean and keeps it in the totals', () => {
    expect(ratioOfSums([part(5, 10), part(0, 0)], 100)).toMatchObject({
      numerator: 5,
      denominator: 10,
      rate: 50,
      meanOfRates: 50,
      comparability: 'exact'
    });
  });

  test.each([
    ['numerator', part(null, 10)],
    ['denominator', part(5, null)]
  ])('is unknown when a %s is not reported', (_name, missing) => {
    expect(ratioOfSums([part(5, 10), missing], 100)).toEqual({
      numerator: null,
      denominator: null,
      rate: null,
      meanOfRates: null,
      rates: [],
      comparability: 'partial'
    });
  });

  test('cannot be compared without a denominator', () => {
    expect(ratioOfSums([part(0, 0)], 100)).toMatchObject({
      numerator: 0,
      denominator: 0,
      rate: null,
      meanOfRates: null,
      comparability: 'not_comparable'
    });
  });

  const counted = fc
    .tuple(fc.integer({ min: 1, max: 1e6 }), fc.double({ min: 0, max: 1, noNaN: true }))
    .map(([denominator, share]) => part(denominator * share, denominator));

  test('lies within the range of its parts', () => {
    fc.assert(
      fc.property(fc.array(counted, { minLength: 1, maxLength: 8 }), (parts) => {
        const { rate, rates } = ratioOfSums(parts, 100);
        const { low, high } = extentOf(rates);
        expect(rate).toBeGreaterThanOrEqual((low ?? Number.NaN) - 1e-9);
        expect(rate).toBeLessThanOrEqual((high ?? Number.NaN) + 1e-9);
      }),
      { numRuns: 10_000 }
    );
  });

  test('does not change when numerators and denominators are scaled together', () => {
    fc.assert(
      fc.property(
        fc.array(counted, { minLength: 1, maxLength: 8 }),
        fc.integer({ min: 2, max: 1000 }),
        (parts, factor) => {
          const scaled = parts.map(({ numerator, denominator }) =>
            part((numerator ?? 0) * factor, (denominator ?? 0) * factor)
          );
          expect(ratioOfSums(scaled, 100).rate).toBeCloseTo(
            ratioOfSums(parts, 100).rate ?? Number.NaN,
            6
          );
        }
      ),
      { numRuns: 10_000 }
    );
  });
});

describe('sums', () => {
  test('are unknown when a value is, and 0 for none', () => {
    expect([sumOf([1, 2]), sumOf([1, null]), sumOf([])]).toEqual([3, null, 0]);
    expect([meanOf([1, 3]), meanOf([])]).toEqual([2, null]);
    expect([extentOf([3, 1, 2]), extentOf([])]).toEqual([
      { low: 1, high: 3 },
      { low: null, high: null }
    ]);
  });
});
