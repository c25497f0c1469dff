import { describe, expect, test } from 'vitest';
import { doubleCount, type CountRow } from './double-count';
import { midYearFlow } from './mid-year-flow';

const row = (unit: string, year: number, value: number | null): CountRow => ({ unit, year, value });
const CLASH = 'merged_unit_and_parents_in_same_year';

describe('counting twice', () => {
  test.each<[string, CountRow[], object]>([
    [
      'no clash',
      [row('A', 2024, 96), row('B', 2024, 24)],
      { error: null, naiveSum: 120, correct: 120 }
    ],
    [
      'a clash with other figures',
      [row('new', 2025, 180), row('A', 2025, 96)],
      { error: CLASH, naiveSum: 276, correct: 180 }
    ],
    [
      'years judged one by one',
      [row('A', 2024, 90), row('new', 2025, 180), row('A', 2025, 96)],
      { error: CLASH, naiveSum: 366, correct: 270 }
    ],
    [
      'the merged unit in one year, its parts in another',
      [row('A', 2024, 90), row('new', 2025, 180)],
      { error: null, naiveSum: 270, correct: 270 }
    ],
    [
      'a part that reports nothing',
      [row('new', 2025, 180), row('A', 2025, null)],
      { error: null, naiveSum: 180, correct: 180 }
    ],
    [
      'a unit of another family',
      [row('new', 2025, 180), row('X', 2025, 5)],
      { error: null, naiveSum: 185, correct: 185 }
    ],
    [
      'two rows of the merged unit',
      [row('new', 2025, 100), row('new', 2025, 80), row('B', 2025, 1)],
      { error: CLASH, naiveSum: 181, correct: 180 }
    ],
    ['nothing reported', [], { error: null, naiveSum: null, correct: null }]
  ])('with %s', (_name, rows, expected) => {
    expect(doubleCount(rows, 'new', ['A', 'B'])).toEqual(expected);
  });
});

describe('the year of the merger', () => {
  test('is known only when both halves are', () => {
    expect(midYearFlow([3, 1], 5)).toEqual({ yearTotal: 9, flag: '2025_spans_merger' });
    expect(midYearFlow([3, null], 5).yearTotal).toBeNull();
    expect(midYearFlow([3, 1], null).yearTotal).toBeNull();
  });
});
