import { expect, test } from 'vitest';
import type { MergerIndicator } from '$lib/panels/merger/merger-indicator';
import { cellComparability, cellMarkText } from './cell-words';

const figure = {
  unit: 'moi-1',
  indicator: 'thu-nhap',
  period: '2020/2025',
  comparator: '=',
  value: 86,
  value_max: null,
  numerator: null,
  denominator: null,
  standing: 'final',
  provenance: 'reported',
  standard: null,
  document: 'a',
  section: null
} as const;
// What grows over a span leaves no year open.
const grown = { kind: 'growth', frequency: 'year' } as unknown as MergerIndicator;

const cell = {
  unit: 'moi-1',
  ends: { low: 86, high: 86 },
  period: figure.period,
  figure,
  rebuilt: null,
  mark: 'derived',
  empty: null,
  isSample: false,
  isOwn: false
} as const;

// A figure that a report prints is not worked out by anybody here, though the unit was not there yet.
test.each([
  [cell, 'gồm cả trước sáp nhập', 'reaches back before the merger'],
  [
    { ...cell, figure: { ...figure, period: '2024' } },
    'của trước sáp nhập',
    'of before the merger'
  ],
  [{ ...cell, figure: { ...figure, provenance: 'derived' } }, 'suy ra', 'derived'],
  [{ ...cell, mark: 'exact' }, '', ''],
  [{ ...cell, figure: null, mark: 'partial' }, 'một phần', 'partial'],
  [{ ...cell, mark: null }, '', '']
] as const)('%# says %s', (given, vi, en) => {
  expect(cellMarkText(given, grown, 'vi')).toBe(vi);
  expect(cellMarkText(given, grown, 'en')).toBe(en);
});

test('a figure of a span says with its period that its year is not stated, and nothing twice', () => {
  const income = { ...grown, kind: 'per_head' } as const;
  expect(cellMarkText(cell, income, 'vi')).toBe('');
  expect(cellComparability(cell, income, 'vi')).toBe('không so sánh được (không rõ năm)');
});
