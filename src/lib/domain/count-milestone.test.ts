import { describe, expect, test } from 'vitest';
import { countMilestoneOf, type CountInput } from './count-milestone';

const judge = (change: Partial<CountInput>) =>
  countMilestoneOf({
    base: 3,
    current: 4,
    baseYear: 2025,
    currentYear: 2027,
    targetYear: 2030,
    target: 6,
    total: 6,
    ...change
  });

describe('a count of few units', () => {
  test.each<[string, Partial<CountInput>, number | null, number | null, string]>([
    ['on the floored path', {}, 4, 2, 'on_track'],
    [
      'below it, 0.83 of the unfloored path',
      { current: 4, currentYear: 2028, target: 7, total: 9 },
      5,
      3,
      'limited'
    ],
    [
      'below it by less than a unit',
      { base: 0, target: 100, current: 19.5, currentYear: 2026 },
      20,
      80.5,
      'needs_acceleration'
    ],
    ['going back', { current: 2 }, 4, 4, 'moving_away'],
    ['more than asked', { current: 7 }, 4, 0, 'met'],
    ['the due year missed', { current: 5, currentYear: 2030 }, 6, 1, 'not_met_final'],
    ['after the due year', { current: 5, currentYear: 2032 }, 6, 1, 'not_met_final'],
    ['at the base', { currentYear: 2025 }, 3, 2, 'insufficient_data'],
    ['at the base and met', { currentYear: 2025, current: 6 }, 3, 0, 'met'],
    ['a base beyond the target, now below', { base: 7, current: 5 }, null, 1, 'moving_away'],
    ['a base that is the target, now below', { base: 6, current: 5 }, 6, 1, 'moving_away'],
    ['a base that is the target, kept', { base: 6, current: 6 }, 6, 0, 'met'],
    [
      'a base that is the target, at the due year',
      { base: 6, current: 5, currentYear: 2030 },
      6,
      1,
      'not_met_final'
    ],
    ['no base', { base: null }, null, 2, 'insufficient_data'],
    ['no unit at all', { total: 0 }, null, null, 'no_data'],
    ['no figure', { current: null }, null, null, 'no_data'],
    [
      'no time between base and target',
      { targetYear: 2025, currentYear: 2024 },
      null,
      2,
      'insufficient_data'
    ]
  ])('%s', (_name, change, expectedWholeUnits, remainingUnits, status) => {
    expect(judge(change)).toEqual({ expectedWholeUnits, remainingUnits, status });
  });
});
