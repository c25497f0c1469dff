import { describe, expect, it } from 'vitest';
import {
  isKnownWithin,
  isTermOver,
  periodsAhead,
  scopeOf,
  targetWithin,
  yearLookedAt
} from './scope';
import type { Target } from './target';

const TODAY = '2026-11-21';

it.each([
  ['2025-2030', TODAY, false],
  ['2025-2030', '2031-01-02', true],
  ['2025-2027', '2028-01-02', false],
  ['2025', TODAY, false]
])('sums up %s on %s: %s', (period, day, isOver) => {
  expect(isTermOver(scopeOf(period, day))).toBe(isOver);
});

it('judges ahead every period that can be chosen, and the year the earlier one is compared with', () => {
  const terms = ['2025-2030', '2025-2027', '2028-2030', '2020-2025'];
  expect(periodsAhead(TODAY)).toEqual([...terms, '2026', '2025', '2024']);
});

function target(part: Partial<Target>): Target {
  return {
    target: 't',
    ordinal: 1,
    unit: 'moi-11086',
    indicator: 'i',
    type: 'A',
    rule: null,
    comparator: '>=',
    value: 95,
    value_max: null,
    change: null,
    base_period: null,
    base_value: null,
    from: '2025',
    due: '2030',
    standard: null,
    title: null,
    title_en: null,
    document: 'd',
    section: 's',
    quote: 'q',
    note: null,
    note_en: null,
    ...part
  };
}

describe('the stretch of time looked at', () => {
  it.each([
    ['2025-2030', 'term', 2025, 2030, TODAY],
    ['2020-2025', 'term', 2020, 2025, '2025-12-31'],
    ['2025-2027', 'phase', 2025, 2027, TODAY],
    ['2028-2030', 'phase', 2028, 2030, TODAY],
    ['2025', 'year', 2025, 2025, '2025-12-31'],
    ['2026', 'year', 2026, 2026, TODAY]
  ])('reads %s', (period, kind, fromYear, toYear, today) => {
    expect(scopeOf(period, TODAY)).toEqual({ kind, fromYear, toYear, today });
  });

  it('refuses what is neither a year nor two', () => {
    expect(() => scopeOf('nay', TODAY)).toThrow(RangeError);
  });

  const level = target({});
  const floor = target({ type: 'B' });
  const title = target({ type: 'F', due: '2027-12-31' });
  const undated = target({ type: 'F', due: null });
  const growth = target({ type: 'D', rule: 'each_year' });

  it.each<[string, string, Target, Partial<Target> | null]>([
    ['the whole term keeps a level', '2025-2030', level, {}],
    ['the whole term keeps a floor', '2025-2030', floor, {}],
    ['the term before keeps none of them', '2020-2025', floor, null],
    ['the first phase leaves a level of 2030 to the second', '2025-2027', level, null],
    ['the first phase keeps its years of a floor', '2025-2027', floor, { due: '2027' }],
    ['the first phase keeps its years of a yearly growth', '2025-2027', growth, { due: '2027' }],
    ['the first phase keeps a title due in it', '2025-2027', title, {}],
    ['the second phase keeps a level of 2030', '2028-2030', level, {}],
    ['the second phase keeps its years of a floor', '2028-2030', floor, { from: '2028' }],
    ['the second phase has lost a title of 2027', '2028-2030', title, null],
    ['a year under review keeps a level of 2030', '2026', level, {}],
    ['a year under review keeps a floor as it is', '2026', floor, {}],
    ['the term keeps a title without a deadline', '2025-2030', undated, {}],
    ['the term before has not asked for it', '2020-2025', undated, null],
    ['the next term has its own', '2030-2035', undated, null],
    ['every phase from its start keeps it', '2028-2030', undated, {}],
    ['a year under review keeps it', '2026', undated, {}],
    ['a year before it does not', '2024', undated, null],
    ['a year before the term keeps nothing', '2024', floor, null],
    ['a start that is no day is the start of the scope', '2025-2030', target({ from: '?' }), {}],
    ['an end that is no day is the end of the scope', '2025-2030', target({ due: '?' }), {}],
    [
      'a phase that ends before a target with a start that is no day does not keep it',
      '2025-2027',
      target({ from: '?' }),
      null
    ]
  ])('%s', (_, period, given, part) => {
    const expected = part === null ? null : { ...given, ...part };
    expect(targetWithin(given, scopeOf(period, TODAY))).toEqual(expected);
  });

  it.each([
    ['2025', '2025', true],
    ['2025-Q4', '2025', true],
    ['2020/2025', '2025', true],
    ['2026-01', '2025', false],
    ['2026-09', '2026', true],
    ['hôm qua', '2026', false]
  ])('a figure of %s at the end of %s: %s', (period, scope, known) => {
    expect(isKnownWithin({ period }, scopeOf(scope, TODAY))).toBe(known);
  });
});

describe('the year to speak of', () => {
  it.each([
    ['2025-2030', '2026-11-21', 2026],
    ['2028-2030', '2026-11-21', 2028],
    ['2020-2025', '2026-11-21', 2025],
    ['2025', '2026-11-21', 2025]
  ])('of %s on %s is %i', (period, day, year) => {
    expect(yearLookedAt(scopeOf(period, day))).toBe(year);
  });

  it('is the last one where the day says nothing', () => {
    expect(yearLookedAt({ ...scopeOf('2025-2030', '2026-11-21'), today: '' })).toBe(2030);
  });
});
