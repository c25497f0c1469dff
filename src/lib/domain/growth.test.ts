import { describe, expect, test } from 'vitest';
import { growthAverageOf, growthCumulativeOf, growthEachYearOf, yearlyGrowthOf } from './growth';
import type { Series } from './series';

const average = (series: Series, targetGrowth = 0.1) =>
  growthAverageOf({ series, baseYear: 2025, targetYear: 2030, targetGrowth });

const EMPTY = {
  meanGrowth: null,
  ratio: null,
  levelTarget: null,
  indexVsPath: null,
  requiredGrowth: null
};

describe('an average growth', () => {
  test.each<[string, Series, number, string]>([
    ['no data', [], 0.1, 'no_data'],
    [
      'a base of 0',
      [
        [2025, 0],
        [2026, 3]
      ],
      0.1,
      'not_computable'
    ],
    [
      'a value of 0 now',
      [
        [2025, 3],
        [2026, 0]
      ],
      0.1,
      'not_computable'
    ],
    [
      'no growth asked, before the due year',
      [
        [2025, 3],
        [2026, 4]
      ],
      0,
      'not_computable'
    ]
  ])('is empty with %s', (_name, series, growth, status) => {
    expect(average(series, growth)).toEqual({ ...EMPTY, status });
  });

  test.each<[string, Series, number, string]>([
    [
      'on the path',
      [
        [2025, 10],
        [2026, 11]
      ],
      0.1,
      'on_track'
    ],
    [
      'shrinking',
      [
        [2025, 10],
        [2026, 9]
      ],
      0.1,
      'moving_away'
    ],
    [
      'the level reached early',
      [
        [2025, 10],
        [2027, 17]
      ],
      0.1,
      'met'
    ],
    [
      'the mean reached at the end',
      [
        [2025, 10],
        [2030, 10 * 1.1 ** 5]
      ],
      0.1,
      'met'
    ],
    [
      '95 % of the mean at the end',
      [
        [2025, 10],
        [2030, 10 * 1.096 ** 5]
      ],
      0.1,
      'not_met_final'
    ],
    [
      'no growth asked and none lost, at the end',
      [
        [2025, 10],
        [2030, 10]
      ],
      0,
      'met'
    ],
    [
      'a decline beyond the one allowed, at the end',
      [
        [2025, 10],
        [2030, 5]
      ],
      -0.1,
      'not_met_final'
    ],
    [
      'a growth asked too small to divide by',
      [
        [2025, 10],
        [2026, 10.1]
      ],
      5e-324,
      'met'
    ]
  ])('%s', (_name, series, growth, status) => {
    expect(average(series, growth).status).toBe(status);
  });

  test('asks for nothing more once the level is passed, or at the due year', () => {
    expect(
      average([
        [2025, 10],
        [2027, 17]
      ])
    ).toMatchObject({ requiredGrowth: null });
    expect(
      average([
        [2025, 10],
        [2030, 11]
      ])
    ).toMatchObject({ requiredGrowth: null });
  });

  test('keeps mean and level but no ratio when no growth is asked, at the due year', () => {
    expect(
      average(
        [
          [2025, 10],
          [2030, 10]
        ],
        0
      )
    ).toMatchObject({
      ratio: null,
      meanGrowth: 0,
      levelTarget: 10
    });
  });

  test('asks for the growth of the target with a single point', () => {
    const result = average([[2025, 10]]);
    expect(result).toMatchObject({
      ...EMPTY,
      levelTarget: expect.closeTo(16.1051, 4) as number,
      requiredGrowth: 0.1,
      status: 'insufficient_data'
    });
    expect(average([[2030, 10]]).requiredGrowth).toBeNull();
  });

  test('counts everything from the first later point when the base year is missing', () => {
    const result = average([
      [2024, 1],
      [2026, 10],
      [2027, 11],
      [2031, 99]
    ]);
    expect(result.levelTarget).toBeCloseTo(10 * 1.1 ** 4);
    expect(result.meanGrowth).toBeCloseTo(0.1);
  });
});

describe('a cumulative growth', () => {
  test.each<[number | null, number | null, number | null]>([
    [0, 0.3, 5],
    [-1, 0.3, 5],
    [45, 0.3, 0],
    [45, -1, 5],
    [null, 0.3, 5],
    [45, null, 5],
    [45, 0.3, null]
  ])('of base %s, growth %s, years %s cannot be computed', (base, growth, years) => {
    expect(growthCumulativeOf(base, growth, years)).toEqual({
      levelTarget: null,
      equivalentAnnual: null
    });
  });

  test('may be a decline', () => {
    const result = growthCumulativeOf(100, -0.5, 1);
    expect(result).toEqual({ levelTarget: 50, equivalentAnnual: -0.5 });
    expect(yearlyGrowthOf(4, 0)).toBeNull();
  });
});

describe('a growth every year', () => {
  test.each<[string, Series, object]>([
    ['no data', [], { yearly: [], yearsMet: 0, yearsTotal: 0, latestMet: null, status: 'no_data' }],
    [
      'one point',
      [[2025, 10]],
      { yearly: [], yearsMet: 0, yearsTotal: 0, latestMet: null, status: 'insufficient_data' }
    ],
    [
      'a gap year',
      [
        [2025, 10],
        [2027, 13]
      ],
      { yearly: [null], yearsMet: 0, yearsTotal: 0, latestMet: null, status: 'not_computable' }
    ],
    [
      'growth from 0',
      [
        [2025, 0],
        [2026, 13]
      ],
      { yearly: [null], yearsTotal: 0, status: 'not_computable' }
    ],
    [
      'growth to 0',
      [
        [2025, 13],
        [2026, 0]
      ],
      { yearly: [null], yearsTotal: 0, status: 'not_computable' }
    ],
    [
      'an early gap',
      [
        [2023, 5],
        [2025, 10],
        [2026, 12]
      ],
      {
        yearly: [null, expect.closeTo(0.2)],
        yearsMet: 1,
        yearsTotal: 1,
        latestMet: true,
        status: 'met'
      }
    ],
    [
      'a late gap',
      [
        [2023, 10],
        [2024, 12],
        [2026, 13]
      ],
      {
        yearly: [expect.closeTo(0.2), null],
        yearsMet: 1,
        yearsTotal: 1,
        latestMet: null,
        status: 'not_computable'
      }
    ],
    [
      'growth slowing above the floor',
      [
        [2025, 100],
        [2026, 120],
        [2027, 135.6]
      ],
      { yearsMet: 2, status: 'met_falling' }
    ],
    [
      'growth improving below the floor',
      [
        [2025, 100],
        [2026, 101],
        [2027, 104]
      ],
      { yearsMet: 0, latestMet: false, status: 'not_met_improving' }
    ]
  ])('%s', (_name, series, expected) => {
    expect(growthEachYearOf(series, 0.1)).toMatchObject(expected);
  });
});
