import { describe, expect, it } from 'vitest';
import { spreadOf, type SpreadValue } from './spread';

const value = (former: string, period: string, number: number): SpreadValue => ({
  former,
  period,
  value: number
});

describe('the spread between former units', () => {
  it('is the difference of the highest and the lowest, with their names', () => {
    const { points } = spreadOf([
      value('b', '2020', 9),
      value('a', '2020', 2),
      value('c', '2020', 4)
    ]);
    expect(points).toEqual([
      {
        period: '2020',
        low: value('a', '2020', 2),
        high: value('b', '2020', 9),
        gap: 7,
        formers: 3
      }
    ]);
  });

  it.each([
    ['closes', [9, 2], [6, 4], 'closing'],
    ['widens', [9, 2], [12, 2], 'widening'],
    ['stays', [9, 2], [10, 3], 'unchanged']
  ] as const)('%s from the first to the last period', (_, before, after, trend) => {
    const rows = [
      value('a', '2020', before[1]),
      value('b', '2020', before[0]),
      value('a', '2024', after[1]),
      value('b', '2024', after[0])
    ];
    expect(spreadOf(rows).trend).toBe(trend);
  });

  it('has no trend from one period, and none from one former unit', () => {
    expect(spreadOf([value('a', '2020', 1), value('b', '2020', 2)]).trend).toBe('unknown');
    const alone = spreadOf([value('a', '2020', 1), value('a', '2021', 2)]);
    expect(alone).toEqual({ points: [], trend: 'unknown', from: null, to: null });
  });

  it('leaves periods with fewer former units out of the trend', () => {
    const spread = spreadOf([
      value('a', '2020', 1),
      value('b', '2020', 9),
      value('a', '2021', 1),
      value('b', '2021', 5),
      value('c', '2021', 3),
      value('a', '2024', 2),
      value('b', '2024', 5),
      value('c', '2024', 3)
    ]);
    expect([spread.from?.period, spread.to?.period, spread.trend]).toEqual([
      '2021',
      '2024',
      'closing'
    ]);
  });

  it('does not depend on the order of the rows', () => {
    const rows = [
      value('a', '2020', 1),
      value('b', '2020', 9),
      value('a', '2021', 4),
      value('b', '2021', 5)
    ];
    expect(spreadOf([...rows].reverse())).toEqual(spreadOf(rows));
  });

  it('names the first former units by name where several have the same value', () => {
    const rows = ['c', 'a', 'd', 'b'].map((former, at) => value(former, '2020', at % 2));
    expect(spreadOf(rows).points[0]).toMatchObject({
      low: { former: 'c', value: 0 },
      high: { former: 'b', value: 1 },
      gap: 1
    });
    expect(spreadOf([...rows].reverse())).toEqual(spreadOf(rows));
  });
});
