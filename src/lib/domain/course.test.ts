import { describe, expect, test } from 'vitest';
import { figure, LEVEL, RATE } from '../../../tests/support/judged';
import { courseOf } from './course';
import type { Observation } from './observation';

const course = (rows: readonly Observation[], frequency: 'month' | 'year' = 'year') =>
  courseOf(LEVEL, { ...RATE, frequency }, rows, []).map((run) =>
    run.map(({ period, value }) => `${period.text}: ${value}`)
  );

describe('the course of a value', () => {
  test('is its figures, oldest first, the base among them', () => {
    expect(course([figure('2026', 82), figure('2024', 79), figure('2025', 80)])).toEqual([
      ['2024: 79', '2025: 80', '2026: 82']
    ]);
  });

  test('is in runs where a period has no figure', () => {
    const months = ['2026-01', '2026-02', '2026-04', '2026-05'].map((month) => figure(month, 80));
    expect(course(months, 'month').map((run) => run.length)).toEqual([2, 2]);
  });

  test.each([
    ['B', ['2025-11', '2025-12', '2026-01', '2026-02'], [4]],
    ['E', ['2025-11', '2025-12', '2026-01', '2026-02'], [2, 2]],
    ['E', ['2024', '2025', '2026'], [3]]
  ] as const)('of a target of type %s over %j has runs of %j', (type, periods, lengths) => {
    const rows = periods.map((period) => figure(period, 80));
    const runs = courseOf({ ...LEVEL, type }, { ...RATE, frequency: 'month' }, rows, []);
    expect(runs.map((run) => run.length)).toEqual(lengths);
  });

  test('is in runs where the standard changes', () => {
    const rows = [
      figure('2025', 3, { standard: 'a' }),
      figure('2026', 2, { standard: 'a' }),
      figure('2027', 5, { standard: 'b' })
    ];
    expect(course(rows).map((run) => run.length)).toEqual([2, 1]);
  });

  test('takes the finest period that has enough figures, and no other beside it', () => {
    const rows = [
      figure('2024', 70),
      figure('2025', 80),
      figure('2026-01', 81),
      figure('2026-02', 82),
      figure('2026-03', 83)
    ];
    expect(course(rows, 'month')).toEqual([['2026-01: 81', '2026-02: 82', '2026-03: 83']]);
  });

  test('takes the sourced of two figures', () => {
    const rows = [figure('2024', 70), figure('2025', 80), figure('2026', 82)];
    const sample = figure('2025', 99, { provenance: 'sample' });
    expect(course([sample, ...rows])).toEqual([['2024: 70', '2025: 80', '2026: 82']]);
  });

  test.each<[string, readonly Observation[]]>([
    ['without figures', []],
    ['of two figures', [figure('2025', 80), figure('2026', 82)]],
    ['of bounds', [2024, 2025, 2026].map((year) => figure(String(year), 90, { comparator: '>' }))]
  ])('%s is none', (_, rows) => {
    expect(course(rows)).toEqual([]);
  });
});
