import { describe, expect, test } from 'vitest';
import { figure, LEVEL, RATE } from '../../../tests/support/judged';
import { courseOf } from '../domain/course';
import { describeTrend, trendModel, trendTable } from './trend-model';

const INDICATOR = { ...RATE, frequency: 'month' } as const;
const runs = courseOf(
  LEVEL,
  INDICATOR,
  [
    figure('2025-12', 70.5),
    figure('2026-01', 71),
    figure('2026-03', 78.93, { provenance: 'sample' })
  ],
  []
);

describe('the course of a value as a line', () => {
  test('has a gap where a month has no figure, and marks a generated last figure', () => {
    const model = trendModel(runs, INDICATOR, 85, 'vi');
    expect(model?.runs.map((run) => run.map(([, y]) => y))).toEqual([[70.5, 71], [78.93]]);
    expect(model).toMatchObject({
      lastText: '78,93%',
      lastFill: 'sample',
      target: 85,
      tone: 'data'
    });
  });

  test('is said in a sentence and listed in a table', () => {
    expect(describeTrend(runs, INDICATOR, 'vi')).toBe(
      'Từ 70,5% (12/2025) đến 78,93% (3/2026), 3 số liệu'
    );
    expect(trendTable(runs, INDICATOR, 'en').rows).toEqual([
      ['12/2025', '70.5%'],
      ['1/2026', '71%'],
      ['3/2026', '78.93%']
    ]);
  });

  test('is nothing without figures', () => {
    expect(trendModel([], INDICATOR, 85, 'vi')).toBeNull();
    expect(describeTrend([], INDICATOR, 'vi')).toBe('');
  });
});
