import { describe, expect, test } from 'vitest';
import type { Series } from './series';
import { seriesBreakOf } from './series-break';

const judge = (series: Series, breaks: readonly number[]) =>
  seriesBreakOf(
    {
      series,
      baseYear: 2025,
      targetYear: 2030,
      target: 1,
      direction: 'decrease',
      min: 0,
      max: 100,
      asOfYear: null,
      strict: false
    },
    breaks
  );

describe('a change of standard', () => {
  test.each<[string, Series, readonly number[], string, number | null]>([
    [
      'crossed',
      [
        [2025, 4],
        [2026, 3.4],
        [2027, 5.9]
      ],
      [2027],
      'not_assessed_break',
      2026
    ],
    [
      'crossed, the year before it not reported',
      [
        [2025, 4],
        [2028, 5.9]
      ],
      [2027],
      'not_assessed_break',
      2025
    ],
    [
      'crossed twice, counted from the first',
      [
        [2025, 4],
        [2026, 3],
        [2029, 5]
      ],
      [2028, 2027],
      'not_assessed_break',
      2026
    ],
    [
      'announced but not crossed',
      [
        [2025, 4],
        [2026, 3.4]
      ],
      [2027],
      'on_track',
      2026
    ],
    [
      'in the base year',
      [
        [2025, 4],
        [2026, 3.4]
      ],
      [2025],
      'on_track',
      2026
    ],
    ['without data', [], [2027], 'no_data', null]
  ])('%s', (_name, series, breaks, status, lastComparableYear) => {
    const result = judge(series, breaks);
    expect(result).toMatchObject({ status, lastComparableYear });
    expect(result.ratio === null).toBe(status !== 'on_track');
  });
});
