import { describe, expect, test } from 'vitest';
import { floorEachYearOf, keepsLimit } from './floor-each-year';
import type { Series, Way } from './series';

const judge = (series: Series, floor: number, direction: Way = 'increase', strict = false) =>
  floorEachYearOf({ series, floor, direction, strict });

describe('a floor every year', () => {
  test.each<[string, Series, number, Way, string]>([
    ['kept by one value', [[2025, 99.4]], 98, 'increase', 'met'],
    ['missed by one value', [[2025, 97]], 98, 'increase', 'not_met'],
    [
      'kept and level',
      [
        [2025, 99],
        [2026, 99]
      ],
      98,
      'increase',
      'met'
    ],
    [
      'kept and falling',
      [
        [2025, 99.5],
        [2027, 98.3]
      ],
      98,
      'increase',
      'met_falling'
    ],
    [
      'missed and improving',
      [
        [2025, 90],
        [2026, 92]
      ],
      98,
      'increase',
      'not_met_improving'
    ],
    [
      'missed and level',
      [
        [2025, 90],
        [2026, 90]
      ],
      98,
      'increase',
      'not_met'
    ],
    [
      'missed and falling',
      [
        [2025, 100],
        [2026, 97]
      ],
      98,
      'increase',
      'not_met'
    ],
    [
      'a ceiling kept and rising',
      [
        [2025, 1],
        [2026, 1.5]
      ],
      2,
      'decrease',
      'met_falling'
    ],
    [
      'a ceiling missed and sinking',
      [
        [2025, 4],
        [2026, 3]
      ],
      2,
      'decrease',
      'not_met_improving'
    ],
    [
      'a ceiling missed and rising',
      [
        [2025, 1],
        [2026, 3]
      ],
      2,
      'decrease',
      'not_met'
    ],
    ['touched within the slack', [[2025, 98 - 1e-10]], 98, 'increase', 'met'],
    [
      'a fall within the slack',
      [
        [2025, 99],
        [2026, 99 - 1e-10]
      ],
      98,
      'increase',
      'met'
    ]
  ])('%s', (_name, series, floor, way, status) => {
    expect(judge(series, floor, way).status).toBe(status);
  });

  test('counts years with a value only, and takes the last of them as the latest', () => {
    expect(
      judge(
        [
          [2025, 99],
          [2026, null],
          [2027, 97],
          [2028, null]
        ],
        98
      )
    ).toEqual({
      latestMet: false,
      yearsMet: 1,
      yearsTotal: 2,
      margin: -1,
      averageChange: -1,
      status: 'not_met'
    });
  });

  test('has nothing but counts of 0 without data', () => {
    expect(judge([], 98)).toEqual({
      latestMet: null,
      yearsMet: 0,
      yearsTotal: 0,
      margin: null,
      averageChange: null,
      status: 'no_data'
    });
  });

  test('never turns the margin by direction', () => {
    expect(judge([[2025, 1.5]], 2, 'decrease').margin).toBe(-0.5);
  });

  test.each<[number, number, Way, boolean, boolean]>([
    [95, 95, 'increase', false, true],
    [95, 95, 'increase', true, false],
    [95.1, 95, 'increase', true, true],
    [2, 2, 'decrease', false, true],
    [2, 2, 'decrease', true, false]
  ])('value %s, limit %s, %s, strict %s: %s', (value, limit, way, strict, kept) => {
    expect(keepsLimit(value, limit, way, strict)).toBe(kept);
  });
});
