import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applicabilityOf, denominatorCheckOf, rateOf } from './missing';

describe('a rate from its counts', () => {
  test.each<[number | null, number | null, number | null, string]>([
    [3, 4, 75, 'ok'],
    [0, 4, 0, 'ok'],
    [3, 0, null, 'no_data'],
    [0, 0, null, 'no_data'],
    [3, null, null, 'no_data'],
    [null, 4, null, 'no_data'],
    [3, -4, null, 'no_data']
  ])('%s of %s is %s, %s', (numerator, denominator, value, status) => {
    expect(denominatorCheckOf(numerator, denominator)).toEqual({ value, status });
  });

  test('does not change when both counts are scaled together', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 1e6 }),
        fc.integer({ min: 1, max: 1e6 }),
        fc.integer({ min: 1, max: 1000 }),
        (numerator, denominator, factor) => {
          const scaled = rateOf(numerator * factor, denominator * factor);
          expect(scaled).toBeCloseTo(rateOf(numerator, denominator) ?? Number.NaN, 6);
        }
      ),
      { numRuns: 10_000 }
    );
  });
});

describe('an indicator', () => {
  test.each<[string, readonly string[], string]>([
    ['phường', ['xã'], 'not_applicable'],
    ['xã', ['xã', 'đặc khu'], 'applicable'],
    ['phường', [], 'applicable']
  ])('for a %s, applying to %s: %s', (type, types, status) => {
    expect(applicabilityOf(type, types)).toEqual({ status, value: null });
  });
});
