import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { figure, judged } from '../../../tests/support/judged';
import { flipsAtOf } from './flips-at';
import type { Indicator } from './indicator';
import type { Target } from './target';

const POOR: Partial<Indicator> = {
  numerator: 'hộ nghèo',
  denominator: 'tổng số hộ',
  direction: 'decrease'
};
const FILES: Partial<Indicator> = { numerator: 'hồ sơ đúng hạn', denominator: 'hồ sơ' };
const SCHOOLS: Partial<Indicator> = { kind: 'count', measure: 'trường', max: null };
const share = (period: string, numerator: number, denominator: number) =>
  figure(period, (100 * numerator) / denominator, { numerator, denominator });

describe('how many units a status turns on', () => {
  test.each<
    [
      string,
      Partial<Target>,
      Partial<Indicator>,
      (readonly [string, number, number | null])[],
      object
    ]
  >([
    [
      'a floor kept by one file',
      { type: 'B', value: 95 },
      FILES,
      [['2026', 96, 100]],
      { more: null, fewer: -2, nearest: -2, noun: 'hồ sơ' }
    ],
    [
      'a floor missed by one file',
      { type: 'B', value: 95 },
      FILES,
      [['2026', 94, 100]],
      { more: 1, fewer: null, nearest: 1, noun: 'hồ sơ' }
    ],
    [
      'a strict floor of all',
      { type: 'B', value: 95, comparator: '>' },
      FILES,
      [['2026', 96, 100]],
      { more: null, fewer: -1, nearest: -1, noun: 'hồ sơ' }
    ],
    [
      'a ceiling on poor households',
      { type: 'B', value: 1, comparator: '<=' },
      POOR,
      [['2026', 10, 1000]],
      { more: 1, fewer: null, nearest: 1, noun: 'hộ' }
    ],
    [
      'a range, left at either end',
      { type: 'H', value: 5, value_max: 7, comparator: '=' },
      SCHOOLS,
      [['2026', 6, null]],
      { more: 2, fewer: -2, nearest: 2, noun: 'trường' }
    ],
    [
      'a narrow range far away, which doubling would step over',
      { type: 'H', value: 100, value_max: 100, comparator: '=' },
      SCHOOLS,
      [['2026', 7, null]],
      { more: 93, fewer: null, nearest: 93, noun: 'trường' }
    ],
    [
      // 0.95 of the 9/12 of the year that had gone by September: 72 of 100 files.
      'a quota of the year, by September',
      { type: 'E', rule: 'within_year', value: 100 },
      FILES,
      [['2026-09', 60, 100]],
      { more: 12, fewer: -16, nearest: 12, noun: 'hồ sơ' }
    ],
    [
      // 240 and 260 of 1,250 are 1.0 of the path; the year 2025 is the base and adds nothing.
      'a quota over a term, by its latest year',
      { type: 'E', rule: 'over_term', value: 625 },
      SCHOOLS,
      [
        ['2025', 999, null],
        ['2026', 130, null]
      ],
      { more: 495, fewer: -12, nearest: -12, noun: 'trường' }
    ],
    [
      'a level on its way',
      { value: 60 },
      FILES,
      [
        ['2025', 40, 100],
        ['2026', 44, 100]
      ],
      { more: 16, fewer: -1, nearest: -1, noun: 'hồ sơ' }
    ],
    [
      'schools on a path of whole ones',
      { type: 'G', value: 6 },
      SCHOOLS,
      [
        ['2025', 1, 6],
        ['2026', 2, 6]
      ],
      { more: 4, fewer: -1, nearest: -1, noun: 'trường' }
    ]
  ])('%s', (_name, target, indicator, rows, flips) => {
    const figures = rows.map(([period, numerator, denominator]) =>
      denominator === null || indicator.kind === 'count'
        ? figure(period, numerator, { denominator })
        : share(period, numerator, denominator)
    );
    expect(judged(target, figures, indicator).flipsAt).toEqual(flips);
  });

  const nothing = { more: null, fewer: null, nearest: null, noun: null };
  test.each<[string, Partial<Target>, ReturnType<typeof figure>[], Partial<Indicator>]>([
    ['a rate without its counts', { type: 'B' }, [figure('2026', 96)], FILES],
    ['a bound', { type: 'B' }, [figure('2026', 96, { comparator: '>', denominator: 100 })], FILES],
    ['a starting point', { type: 'B' }, [share('2024', 96, 100)], FILES],
    ['nothing known', { type: 'B' }, [], FILES],
    ['money', { type: 'B' }, [share('2026', 96, 100)], { numerator: 'vốn đã giải ngân' }]
  ])('is not known of %s', (_name, target, rows, indicator) => {
    expect(judged(target, rows, indicator).flipsAt).toEqual(nothing);
  });

  test('is 0 where the counts say something else than the figure as rounded', () => {
    const rows = [figure('2026', 95, { numerator: 949, denominator: 1000 })];
    const { status, flipsAt } = judged({ type: 'B' }, rows, FILES);
    expect([status, flipsAt.nearest]).toEqual(['met', 0]);
  });

  test('may pass the whole where the indicator has no limit', () => {
    const rows = [share('2026', 100, 100)];
    expect(judged({ type: 'B', value: 104 }, rows, { ...FILES, max: null }).flipsAt.more).toBe(4);
    expect(judged({ type: 'B', value: 104 }, rows, FILES).flipsAt.more).toBeNull();
  });

  test('agrees with trying every number, for every kind of target', () => {
    const cases = fc.record({
      type: fc.constantFrom<Target['type']>('A', 'B', 'C', 'G', 'H'),
      comparator: fc.constantFrom<Target['comparator']>('>=', '>', '<=', '<'),
      value: fc.integer({ min: 0, max: 100 }),
      width: fc.integer({ min: 0, max: 20 }),
      of: fc.integer({ min: 1, max: 60 }),
      from: fc.nat({ max: 60 }),
      now: fc.nat({ max: 60 })
    });
    fc.assert(
      fc.property(cases, ({ type, comparator, value, width, of, from, now }) => {
        const target: Partial<Target> = {
          type,
          comparator: type === 'H' ? '=' : comparator,
          ...(type === 'C' ? { value: null, change: 2, rule: 'points_per_year' } : { value }),
          value_max: type === 'H' ? value + width : null
        };
        const at = (numerator: number) =>
          judged(target, [share('2025', Math.min(from, of), of), share('2026', numerator, of)], {
            ...FILES,
            direction: comparator.startsWith('<') ? 'decrease' : 'increase'
          });
        const start = Math.min(now, of);
        const { verdict, counting, flipsAt } = at(start);
        if (counting !== 'judged') return;
        const steps = Array.from({ length: of }, (_, i) => i + 1);
        const differs = (step: number): boolean => at(start + step).verdict !== verdict;
        const more = steps.find((step) => start + step <= of && differs(step)) ?? null;
        const fewer = steps.find((step) => start - step >= 0 && differs(-step)) ?? null;
        expect([flipsAt.more, flipsAt.fewer]).toEqual([more, fewer === null ? null : -fewer]);
      }),
      { numRuns: 60 }
    );
  });

  test('of two as near names the one that adds', () => {
    const middle = (n: number): boolean => n >= 4 && n <= 6;
    const counts = { numerator: 5, denominator: null };
    expect(flipsAtOf(counts, true, middle)).toEqual({ more: 2, fewer: -2, nearest: 2 });
    const marks = { most: 5, marks: [4] };
    expect(flipsAtOf(counts, true, middle, marks)).toEqual({ more: null, fewer: -2, nearest: -2 });
  });
});
