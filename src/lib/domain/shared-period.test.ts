import { describe, expect, it } from 'vitest';
import { commonPeriodOf, pointIn } from './shared-period';
import { parsePeriod } from './period';
import type { SeriesPoint, UnitSeries } from './unit-series';

const point = (period: string, kind: SeriesPoint['kind'] = 'reported'): SeriesPoint => ({
  position: parsePeriod(period)!.position,
  period,
  value: 2,
  kind,
  standard: null,
  figure: null
});

const series = (...points: readonly SeriesPoint[]): UnitSeries => ({
  unit: 'moi-1',
  points,
  loose: [],
  assessment: null,
  comparability: null,
  unknownYears: [],
  isSample: false
});

describe('the period in which units are compared', () => {
  it.each<[string, string[][], string | null]>([
    ['is none where nobody reported', [], null],
    ['is the one most units reported', [['2024'], ['2024'], ['2024'], ['2025']], '2024'],
    ['is the latest of equals', [['2024'], ['2025']], '2025'],
    ['is the latest of equals in any order', [['2025'], ['2024']], '2025'],
    [
      'may be later with nearly as many',
      [['2025', '2026'], ['2025', '2026'], ['2025', '2026'], ['2025', '2026'], ['2025']],
      '2026'
    ],
    ['is a month where months are reported', [['2026-09', '2026-10'], ['2026-10']], '2026-10'],
    [
      'is of two that end together the one more units reported',
      [['2025'], ['2025'], ['2025'], ['2025-H2'], ['2025-H2'], ['2025-H2'], ['2025-H2']],
      '2025-H2'
    ],
    [
      'is of two that end together the one more units reported, in any order',
      [['2025-H2'], ['2025-H2'], ['2025-H2'], ['2025-H2'], ['2025'], ['2025'], ['2025']],
      '2025-H2'
    ]
  ])('%s', (_, periods, expected) => {
    const all = periods.map((list) => series(...list.map((period) => point(period))));
    expect(commonPeriodOf(all)).toBe(expected);
  });

  it('is never one that was only rebuilt from former units', () => {
    const rebuilt = series(point('2024', 'rebuilt'), point('2025', 'rebuilt'));
    expect(commonPeriodOf([rebuilt])).toBeNull();
    expect(commonPeriodOf([rebuilt, rebuilt, series(point('2023'))])).toBe('2023');
  });
});

describe('the point of a unit in a period', () => {
  it.each<[string, SeriesPoint[], number | null]>([
    ['is the reported one', [point('2024'), { ...point('2025'), value: 3 }], 3],
    ['is none where another period was reported', [point('2026')], null],
    ['is none where it was rebuilt from former units', [point('2025', 'rebuilt')], null]
  ])('%s', (_, points, expected) => {
    expect(pointIn(series(...points), '2025')?.value ?? null).toBe(expected);
  });
});
