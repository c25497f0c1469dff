import { describe, expect, test } from 'vitest';
import { answerOf } from './methods';

describe('a case with its counts', () => {
  const output = (method: string, input: object): unknown => {
    const answer = answerOf({ id: 1, method, input });
    return 'output' in answer ? answer.output : answer.error;
  };
  const floor = {
    series: [
      [2025, 96],
      [2026, 95]
    ],
    floor: 95,
    direction: 'increase'
  };
  const counts = {
    numerators: [
      [2025, 96],
      [2026, 95]
    ],
    denominators: [
      [2025, 100],
      [2026, 100]
    ]
  };
  const level = {
    series: [
      [2025, 40],
      [2026, 44]
    ],
    base_year: 2025,
    target_year: 2030,
    target: 60,
    direction: 'increase'
  };
  const levelCounts = {
    numerators: [
      [2025, 40],
      [2026, 44]
    ],
    denominators: [
      [2025, 100],
      [2026, 100]
    ]
  };
  const milestone = {
    base: 1,
    current: 2,
    base_year: 2025,
    current_year: 2026,
    target_year: 2030,
    target: 6,
    total: 6
  };

  test.each<[string, string, object, object]>([
    [
      'keeps its status and says that it falls unclearly',
      'engine.floor_each_year',
      { ...floor, ...counts },
      { status: 'met_falling', flips_at: 1, clear_change: false }
    ],
    [
      'has nulls without counts',
      'engine.floor_each_year',
      floor,
      { status: 'met_falling', flips_at: null, clear_change: null }
    ],
    [
      'takes a smallest change instead',
      'engine.floor_each_year',
      { ...floor, minimum_change: 1 },
      { flips_at: null, clear_change: true }
    ],
    [
      'takes plain counts',
      'engine.floor_each_year',
      { ...floor, numerators: counts.numerators },
      { flips_at: 1, clear_change: false }
    ],
    [
      'knows no count of the latest year',
      'engine.floor_each_year',
      { ...floor, ...counts, numerators: [[2025, 96]] },
      { flips_at: null, clear_change: null }
    ],
    [
      'knows no whole of the latest year',
      'engine.floor_each_year',
      {
        ...floor,
        ...counts,
        denominators: [
          [2025, 100],
          [2026, 0]
        ]
      },
      { flips_at: null, clear_change: null }
    ],
    [
      'has nothing',
      'engine.floor_each_year',
      { ...floor, series: [] },
      { status: 'no_data', flips_at: null, clear_change: null }
    ],
    [
      'of a level',
      'engine.level',
      { ...level, ...levelCounts },
      { status: 'on_track', flips_at: -1, clear_change: false }
    ],
    [
      'of a level with nothing',
      'engine.level',
      { ...level, series: [] },
      { flips_at: null, clear_change: null }
    ],
    [
      'of a rate beyond its whole',
      'engine.level',
      {
        ...level,
        series: [
          [2025, 110],
          [2026, 120]
        ],
        target: 130,
        numerators: [
          [2025, 11],
          [2026, 12]
        ],
        denominators: [
          [2025, 10],
          [2026, 10]
        ]
      },
      { flips_at: 1, clear_change: null }
    ],
    [
      'of a series with a break',
      'engine.series_break',
      { ...level, ...levelCounts, breaks: [2026] },
      { status: 'not_assessed_break', clear_change: null }
    ],
    [
      'of a series whose break is not crossed',
      'engine.series_break',
      { ...level, ...levelCounts, breaks: [2029] },
      { flips_at: -1, clear_change: false }
    ],
    [
      'of a series with nothing',
      'engine.series_break',
      { ...level, series: [], breaks: [] },
      { flips_at: null, clear_change: null }
    ],
    [
      'of a reduction',
      'engine.reduce_pp_per_year',
      { ...level, ...levelCounts, pp_per_year: 1 },
      { status: 'moving_away', flips_at: -4, clear_change: false }
    ],
    [
      'of a reduction with nothing',
      'engine.reduce_pp_per_year',
      { ...level, series: [], pp_per_year: 1 },
      { flips_at: null, clear_change: null }
    ],
    [
      'of a mean growth',
      'engine.growth_average',
      { ...level, target_growth: 0.1, numerators: levelCounts.numerators },
      { status: 'on_track', flips_at: -1, clear_change: false }
    ],
    [
      'of a mean growth with nothing',
      'engine.growth_average',
      { ...level, series: [], target_growth: 0.1 },
      { flips_at: null, clear_change: null }
    ],
    [
      'of a growth every year',
      'engine.growth_each_year',
      { series: level.series, min_growth: 0.1, numerators: levelCounts.numerators },
      { status: 'met', flips_at: -1, clear_change: false }
    ],
    [
      'of a milestone',
      'engine.count_milestone',
      milestone,
      { status: 'on_track', flips_at: -1, clear_change: false }
    ],
    [
      'of a milestone without a base',
      'engine.count_milestone',
      { ...milestone, base: null },
      { clear_change: null }
    ],
    [
      'of a milestone in its first year',
      'engine.count_milestone',
      { ...milestone, current_year: 2025 },
      { clear_change: null }
    ],
    [
      'of a milestone without a figure',
      'engine.count_milestone',
      { ...milestone, current: null },
      { flips_at: null, clear_change: null }
    ],
    [
      'of a milestone in parts',
      'engine.count_milestone',
      { ...milestone, current: 2.5 },
      { flips_at: null, clear_change: null }
    ],
    [
      'of a milestone below nothing',
      'engine.count_milestone',
      { ...milestone, current: -1 },
      { flips_at: null }
    ],
    [
      'of a milestone of no school',
      'engine.count_milestone',
      { ...milestone, total: 0 },
      { flips_at: null, clear_change: null }
    ],
    [
      'of a quota of the year, counted',
      'engine.cumulative_ytd',
      { counted: true, cumulative: 60, quota: 100, period: 9, periods: 12 },
      { status: 'needs_acceleration', flips_at: 12 }
    ],
    [
      'of a quota of the year that is money',
      'engine.cumulative_ytd',
      { counted: true, cumulative: 7.2, quota: 12, period: 9, periods: 12 },
      { status: 'needs_acceleration', flips_at: null }
    ],
    [
      'of a quota of the year without a figure',
      'engine.cumulative_ytd',
      { counted: true, period: 3, periods: 12 },
      { status: 'no_data', flips_at: null }
    ],
    [
      'of a quota over a term, counted',
      'engine.cumulative_period',
      {
        counted: true,
        yearly: [
          [2027, 240],
          [2025, 999],
          [2026, 260],
          [2028, null]
        ],
        quota: 1250,
        start_year: 2025,
        target_year: 2030
      },
      { status: 'on_track', flips_at: -26 }
    ],
    [
      'of a quota over a term without a figure',
      'engine.cumulative_period',
      { counted: true, yearly: [], quota: 1250, start_year: 2025, target_year: 2030 },
      { status: 'no_data', flips_at: null }
    ]
  ])('%s', (_name, method, input, wanted) => {
    expect(output(method, input)).toMatchObject(wanted);
  });

  test.each([[[2026, 1.5]], [[2026, -1]]])('refuses %j as a count', (entry) => {
    expect(output('engine.floor_each_year', { ...floor, numerators: [entry] })).toContain(
      'must be a whole number'
    );
  });
});
