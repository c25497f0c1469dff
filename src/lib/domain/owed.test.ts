import { expect, test } from 'vitest';
import { figure, judged } from '../../../tests/support/judged';
import { owedOf } from './owed';
import type { Target } from './target';

function owed(
  parts: readonly Partial<Target>[],
  periods: readonly string[] = [],
  today = '2026-11-21'
): ReturnType<typeof owedOf> {
  const figures = periods.map((period) => figure(period, 96));
  return owedOf(
    parts.map((part) => judged({ type: 'B', ...part }, figures, {}, { today, isToday: true })),
    today
  );
}

test('names the last full year that targets counted by the year have no figure of, and when the next one ends', () => {
  expect(owed([{}, {}])).toMatchObject({ year: 2025, yearEnds: '2026-12-31' });
  expect(owed([{}, {}])?.rows).toHaveLength(2);
  // A figure of a longer time is a starting point, not the year's.
  expect(owed([{}], ['2020/2025'])?.rows).toHaveLength(1);
});

test('owes nothing that was reported, not begun, or is not counted by the year', () => {
  expect(owed([{}], ['2025'])).toBeNull();
  expect(owed([{ from: '2026' }])).toBeNull();
  expect(owed([{ type: 'A' }])).toBeNull();
  expect(owed([{}], [], '2025-11-21')).toBeNull();
  expect(owed([])).toBeNull();
});

test('growth is owed from the year it starts at', () => {
  expect(owed([{ type: 'D', rule: 'average', value: null, change: 0.1 }])?.rows).toHaveLength(1);
  expect(
    owed([{ type: 'D', rule: 'average', value: null, change: 0.1, from: '' }])?.rows
  ).toHaveLength(1);
});

test.each([
  ['2020/2025-Y', true],
  ['2024/2026-Y', true],
  ['2020/2024-Y', false],
  ['2026/2027-Y', false]
])('what is said of every year of %s is said of 2025: %s', (period, isSaid) => {
  expect(owed([{}], [period]) === null).toBe(isSaid);
});

test('a target that ended asks for nothing more', () => {
  expect(owed([{ due: '2025' }])).toMatchObject({ year: 2025, yearEnds: null });
});

test('says nothing on a day that is none', () => {
  const rows = [judged({ type: 'B' }, [], {}, { isToday: true })];
  expect(owedOf(rows, 'nay')).toBeNull();
});

test('a sample target asks nobody for a figure', () => {
  expect(owed([{ document: 'mau' }])).toBeNull();
  expect(owed([{ document: 'mau' }, {}])?.rows).toHaveLength(1);
});
