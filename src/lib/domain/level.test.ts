import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { levelOf, type LevelInput } from './level';
import { bySeverity, STATUS } from './status';

const BASE: LevelInput = {
  series: [],
  baseYear: 2025,
  targetYear: 2030,
  target: 1,
  direction: 'decrease',
  min: 0,
  max: 100,
  asOfYear: null,
  strict: false
};
const judge = (change: Partial<LevelInput>) => levelOf({ ...BASE, ...change });

describe('a level by a year', () => {
  test.each<[string, Partial<LevelInput>, string]>([
    ['no point', { series: [[2026, null]] }, 'no_data'],
    ['only points after the due year', { series: [[2031, 0.8]] }, 'no_data'],
    ['a single point short of the target', { series: [[2025, 4]] }, 'insufficient_data'],
    ['a single point at the target', { series: [[2025, 1]] }, 'met'],
    ['a single point in the due year, met', { series: [[2030, 1]] }, 'met'],
    ['a single point in the due year, missed', { series: [[2030, 1.1]] }, 'not_met_final'],
    [
      'the due year reached and missed',
      {
        series: [
          [2025, 4],
          [2030, 1.2]
        ]
      },
      'not_met_final'
    ],
    [
      'the due year over without its value',
      {
        series: [
          [2025, 4],
          [2029, 2]
        ],
        asOfYear: 2031
      },
      'awaiting_final'
    ],
    [
      'the due year over, met before it',
      {
        series: [
          [2025, 4],
          [2029, 1]
        ],
        asOfYear: 2031
      },
      'awaiting_final'
    ],
    [
      'the year of the data is the due year',
      {
        series: [
          [2025, 4],
          [2029, 1]
        ],
        asOfYear: 2030
      },
      'met'
    ],
    [
      'met and moving on',
      {
        series: [
          [2025, 4],
          [2027, 0.9]
        ]
      },
      'met'
    ],
    [
      'met and coming back',
      {
        series: [
          [2025, 0.4],
          [2027, 0.9]
        ]
      },
      'met_at_risk'
    ],
    [
      'met at the target of 0 with a base of 0',
      {
        target: 0,
        series: [
          [2025, 0],
          [2026, 0]
        ]
      },
      'met'
    ],
    [
      'above 0 with base and target of 0',
      {
        target: 0,
        series: [
          [2025, 0],
          [2026, 0.2]
        ]
      },
      'moving_away'
    ],
    [
      'exactly 0.95',
      {
        series: [
          [2025, 11],
          [2026, 9.1]
        ]
      },
      'on_track'
    ],
    [
      'just under 0.95',
      {
        series: [
          [2025, 11],
          [2026, 9.11]
        ]
      },
      'needs_acceleration'
    ],
    [
      'exactly 0.60',
      {
        series: [
          [2025, 11],
          [2026, 9.8]
        ]
      },
      'needs_acceleration'
    ],
    [
      'just under 0.60',
      {
        series: [
          [2025, 11],
          [2026, 9.81]
        ]
      },
      'limited'
    ],
    [
      'no change',
      {
        series: [
          [2025, 11],
          [2026, 11]
        ]
      },
      'limited'
    ],
    [
      'the wrong way',
      {
        series: [
          [2025, 11],
          [2026, 11.1]
        ]
      },
      'moving_away'
    ],
    [
      'a strict target touched',
      {
        strict: true,
        target: 95,
        direction: 'increase',
        series: [
          [2025, 90],
          [2030, 95]
        ]
      },
      'not_met_final'
    ],
    [
      'a strict target passed',
      {
        strict: true,
        target: 95,
        direction: 'increase',
        series: [
          [2025, 90],
          [2030, 95.1]
        ]
      },
      'met'
    ],
    [
      'a target touched within the slack',
      {
        series: [
          [2025, 4],
          [2030, 1 + 1e-10]
        ]
      },
      'met'
    ],
    [
      'quarters as fractions of years',
      {
        series: [
          [2025, 4],
          [2025.25, 3.9]
        ]
      },
      'needs_acceleration'
    ]
  ])('%s', (_name, change, status) => {
    expect(judge(change).status).toBe(status);
  });

  test('has every other field null without data', () => {
    expect(judge({})).toEqual({
      baseYearUsed: null,
      currentYear: null,
      points: 0,
      confidence: 'none',
      met: null,
      gap: null,
      requiredPace: null,
      observedPace: null,
      projection: null,
      expectedNow: null,
      shareDone: null,
      ratio: null,
      status: 'no_data'
    });
  });

  test('gives level, gap and required pace for a single point, and nothing that needs two', () => {
    expect(judge({ series: [[2025, 4]] })).toMatchObject({
      baseYearUsed: 2025,
      points: 1,
      confidence: 'level_only',
      gap: -3,
      requiredPace: -0.6,
      observedPace: null,
      projection: null,
      expectedNow: null,
      shareDone: null,
      ratio: null
    });
  });

  test('drops points after the due year before it looks for a base', () => {
    const result = judge({
      series: [
        [2024, 5.1],
        [2031, 0.8]
      ]
    });
    expect(result).toMatchObject({ baseYearUsed: 2024, currentYear: 2024, points: 1 });
  });

  test('does not count points after the due year or before the base', () => {
    const result = judge({
      series: [
        [2023, 6],
        [2025, 5],
        [2027, 4],
        [2030, 1],
        [2031, 0.8]
      ]
    });
    expect(result).toMatchObject({ baseYearUsed: 2025, currentYear: 2030, points: 3 });
  });

  test.each<[number | null, number | null, number]>([
    [0, 100, 100],
    [null, null, 145],
    [null, 120, 120],
    [150, null, 150]
  ])('clamps the projection to %s and %s: %s', (min, max, projection) => {
    const series = [
      [2025, 95],
      [2026, 105]
    ] as const;
    expect(judge({ series, target: 200, direction: 'increase', min, max }).projection).toBe(
      projection
    );
  });

  test('lets the year of the data filter no points', () => {
    const result = judge({
      series: [
        [2025, 4],
        [2028, 2]
      ],
      asOfYear: 2026
    });
    expect(result.currentYear).toBe(2028);
  });
});

// Doubles alone crowd around 0, where no ratio lies between two thresholds.
const value = fc.oneof(
  fc.integer({ min: 0, max: 1000 }).map((tenths) => tenths / 10),
  fc.double({ min: 0, max: 100, noNaN: true })
);
const years = fc.uniqueArray(fc.integer({ min: 2023, max: 2031 }), { minLength: 1, maxLength: 7 });
const series = years.chain((list) =>
  fc.tuple(...list.map((year) => fc.tuple(fc.constant(year), fc.option(value))))
);
const input: fc.Arbitrary<LevelInput> = fc.record({
  series,
  baseYear: fc.constant(2025),
  targetYear: fc.constant(2030),
  target: value,
  direction: fc.constantFrom('increase' as const, 'decrease' as const),
  min: fc.constant(0),
  max: fc.constant(100),
  asOfYear: fc.option(fc.integer({ min: 2025, max: 2032 })),
  strict: fc.boolean()
});
const RUNS = { numRuns: 10_000 };

describe('any level', () => {
  test('does not depend on the order of its points', () => {
    fc.assert(
      fc.property(input, fc.infiniteStream(fc.nat()), (case_, stream) => {
        const keys = new Map(case_.series.map((point) => [point, stream.next().value as number]));
        const shuffled = [...case_.series].sort((a, b) => (keys.get(a) ?? 0) - (keys.get(b) ?? 0));
        expect(levelOf({ ...case_, series: shuffled })).toEqual(levelOf(case_));
      }),
      RUNS
    );
  });

  test('never has its status worsened by a better current value', () => {
    fc.assert(
      fc.property(
        input,
        value,
        value,
        fc.integer({ min: 2026, max: 2030 }),
        (case_, one, other, year) => {
          const better =
            case_.direction === 'increase' ? Math.max(one, other) : Math.min(one, other);
          const worse = one === better ? other : one;
          const before = case_.series.filter(([at]) => at < year);
          const at = (now: number) =>
            levelOf({ ...case_, series: [...before, [year, now]] }).status;
          const judged = [at(better), at(worse)] as const;
          if (judged.some((status) => STATUS[status].counting !== 'judged')) return;
          expect(bySeverity(...judged)).toBeGreaterThanOrEqual(0);
        }
      ),
      RUNS
    );
  });

  test('gives no verdict at the base but "met"', () => {
    fc.assert(
      fc.property(input, value, fc.integer({ min: 2023, max: 2029 }), (case_, only, year) => {
        const { status } = levelOf({ ...case_, series: [[year, only]] });
        expect(['met', 'insufficient_data', 'awaiting_final']).toContain(status);
      }),
      RUNS
    );
  });

  test('has only finite numbers and nulls', () => {
    fc.assert(
      fc.property(input, (case_) => {
        for (const field of Object.values(levelOf(case_))) {
          expect(typeof field === 'number' ? Number.isFinite(field) : field !== undefined).toBe(
            true
          );
        }
      }),
      RUNS
    );
  });
});
