import { describe, expect, it } from 'vitest';
import { figure, RATE } from '../../../tests/support/judged';
import { type Figure, figureOf, figureOfReading, latestOf } from './figure';
import type { Observation } from './observation';
import { parsePeriod } from './period';
import { namedBase, readingOf } from './reading';

const BASE = namedBase(parsePeriod('2025')!, 80, null);

describe('the figure of an observation', () => {
  it.each<[string, Observation, Partial<Figure> | null]>([
    ['is its value', figure('2026', 82), { period: '2026', value: 82, valueMax: null }],
    [
      'follows from its counts',
      figure('2026', null, { numerator: 30, denominator: 40 }),
      { value: 75, numerator: 30, denominator: 40 }
    ],
    [
      'keeps what a reader must know of it',
      figure('2026', 80, { value_max: 85, comparator: '>=', standing: 'estimate' }),
      { valueMax: 85, comparator: '>=', standing: 'estimate', provenance: 'reported' }
    ],
    ['is none without a value', figure('2026', null), null],
    ['is none of 0 of 0', figure('2026', null, { numerator: 0, denominator: 0 }), null]
  ])('%s', (_, row, expected) => {
    const found = figureOf(row, RATE);
    if (expected === null) expect(found).toBeNull();
    else expect(found).toMatchObject(expected);
  });
});

describe('the figure behind a reading', () => {
  it('is the one that was observed', () => {
    const row = figure('2026', 82, { provenance: 'derived' });
    expect(figureOfReading(readingOf(row, RATE, [], 2025)!, RATE, [])).toEqual(figureOf(row, RATE));
  });

  it.each(['reported', 'sample'] as const)('of a base in a %s target is %s too', (provenance) => {
    expect(figureOfReading(BASE, RATE, [], provenance)).toEqual({
      period: '2025',
      value: 80,
      valueMax: null,
      comparator: '=',
      numerator: null,
      denominator: null,
      standing: 'final',
      provenance
    });
  });

  it('is taken for reported where nothing else is said', () => {
    expect(figureOfReading(BASE, RATE, [])?.provenance).toBe('reported');
  });

  it('is none where nothing was observed and the target names no single value', () => {
    expect(figureOfReading({ ...BASE, value: null }, RATE, [])).toBeNull();
  });
});

describe('the latest figure', () => {
  const sample = { provenance: 'sample' } as const;

  it.each<[string, Observation[], number | null]>([
    ['is the one whose period ends last', [figure('2025', 80), figure('2026', 82)], 82],
    [
      'is the year before the span that ends with it',
      [figure('2020/2025', 1), figure('2025', 2)],
      2
    ],
    ['is the sourced of two for one period', [figure('2026', 1, sample), figure('2026', 2)], 2],
    [
      'is the final of two for one period',
      [figure('2026', 1, { standing: 'estimate' }), figure('2026', 2)],
      2
    ],
    ['passes over a text that is no period', [figure('hôm qua', 1), figure('2024', 2)], 2],
    ['passes over a period without a value', [figure('2026', null), figure('2024', 2)], 2],
    ['is none of none', [], null],
    ['is none where no row can be read', [figure('hôm qua', 1), figure('2026', null)], null]
  ])('%s, in any order', (_, rows, expected) => {
    expect(latestOf(rows, RATE)?.value ?? null).toBe(expected);
    expect(latestOf([...rows].reverse(), RATE)?.value ?? null).toBe(expected);
  });
});
