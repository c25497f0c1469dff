import { describe, expect, test } from 'vitest';
import { reducePointsPerYearOf, relativeReductionOf, type ReduceInput } from './reduce';
import type { Series } from './series';

const judge = (series: Series, change: Partial<ReduceInput> = {}) =>
  reducePointsPerYearOf({
    series,
    baseYear: 2025,
    targetYear: 2030,
    pointsPerYear: 2,
    min: 0,
    max: null,
    asOfYear: null,
    ...change
  });

describe('a reduction by points a year', () => {
  test('has nothing without data', () => {
    expect(judge([])).toEqual({
      derivedTarget: null,
      averageReduction: null,
      requiredPace: null,
      projection: null,
      ratio: null,
      status: 'no_data'
    });
  });

  test('counts from the base actually used', () => {
    expect(judge([[2026, 20]]).derivedTarget).toBe(12);
    expect(judge([[2024, 20]]).derivedTarget).toBe(8);
  });

  test('has no average reduction with a single point', () => {
    expect(judge([[2025, 20]])).toMatchObject({
      averageReduction: null,
      requiredPace: -2,
      status: 'insufficient_data'
    });
  });

  test.each<[string, Series, object]>([
    [
      'stays 0',
      [
        [2025, 0],
        [2026, 0]
      ],
      { status: 'met', averageReduction: 0, projection: 0 }
    ],
    ['is alone', [[2025, 0]], { status: 'met', projection: null }],
    [
      'rises',
      [
        [2025, 0],
        [2026, 1]
      ],
      { status: 'not_met', averageReduction: -1, projection: 5 }
    ]
  ])('is a ceiling of 0 when a base of 0 %s', (_name, series, expected) => {
    expect(judge(series)).toMatchObject({
      derivedTarget: 0,
      requiredPace: null,
      ratio: null,
      ...expected
    });
  });

  test('does not bound the projection without limits', () => {
    expect(
      judge(
        [
          [2025, 8],
          [2026, 4]
        ],
        { min: null }
      ).projection
    ).toBe(-12);
  });
});

describe('a relative reduction', () => {
  test.each<[number | null, number | null, number | null]>([
    [8, 30, 5.6],
    [0, 30, 0],
    [null, 30, null],
    [8, null, null]
  ])('of %s by %s percent is %s', (base, percent, target) => {
    const result = relativeReductionOf(base, percent);
    if (target === null) expect(result).toBeNull();
    else expect(result).toBeCloseTo(target, 10);
  });
});
