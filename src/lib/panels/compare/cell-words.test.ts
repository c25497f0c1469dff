import { expect, test } from 'vitest';
import type { MergerIndicator } from '$lib/panels/merger/merger-indicator';
import { cellComparability, cellMarkText, cellPeriodText } from './cell-words';

const figure = {
  unit: 'moi-1',
  indicator: 'thu-nhap',
  period: '2020/2025',
  as_of: null,
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

test.each([
  ['2026', '2026-10-31', 'đến 31/10/2026', 'up to 31 October 2026'],
  ['2026-H1', '2026-05-20', '6T đầu 2026, đến 20/05/2026', 'H1 2026, up to 20 May 2026'],
  ['2026', '2026-12-31', '2026', '2026'],
  ['2026', null, '2026', '2026']
])('a figure of %s counted on %s is of “%s”', (period, day, vi, en) => {
  const said = { ...cell, period, figure: { ...figure, period, as_of: day } };
  const loose = (text: string): string => text.replaceAll('\u00A0', ' ');
  expect(loose(cellPeriodText(said, grown, 'vi'))).toBe(vi);
  expect(loose(cellPeriodText(said, grown, 'en'))).toBe(en);
  expect(cellPeriodText({ ...said, figure: null }, grown, 'vi')).not.toContain('đến');
});
