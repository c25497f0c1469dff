import { describe, expect, it } from 'vitest';
import { compareCellOf, type CompareCity, compareColumnOf } from './compare';
import type { DatedFigure, RowIndicator } from './merger-rows';
import { NOTHING_OWN } from './own-knowledge';

const COUNT: RowIndicator = {
  indicator: 'so-ho-ngheo',
  kind: 'count',
  combine: 'sum',
  measure: 'hộ',
  numerator: 'hộ nghèo',
  denominator: null,
  weight: null,
  direction: 'decrease',
  min: 0,
  max: null
};
const figure = (
  unit: string,
  period: string,
  value: number,
  over: Partial<DatedFigure> = {}
): DatedFigure => ({
  unit,
  indicator: 'so-ho-ngheo',
  period,
  value,
  value_max: null,
  comparator: '=',
  numerator: null,
  denominator: null,
  standing: 'final',
  provenance: 'reported',
  standard: null,
  ...over
});
const transfer = (
  unit: string,
  former: string,
  basis: 'all' | 'part_area_part_population' = 'all'
) => ({
  unit,
  former,
  basis,
  household_share: null,
  population_share: null,
  area_km2: null
});
const city = (
  figures: readonly DatedFigure[],
  over: Partial<CompareCity<DatedFigure>> = {}
): CompareCity<DatedFigure> => ({
  transfers: [transfer('moi-1', 'cu-1'), transfer('moi-1', 'cu-2', 'part_area_part_population')],
  figures,
  own: NOTHING_OWN,
  standards: [],
  ...over
});

describe('a compared cell', () => {
  const figures = [
    figure('cu-1', '2020', 5),
    figure('cu-1', '2024', 3),
    figure('cu-2', '2024', 4),
    figure('moi-1', '2025', 6),
    figure('moi-1', '2020/2025', 9)
  ];

  it.each([
    ['the latest year of a former unit', 'cu-1', null, { low: 3, high: 3 }, '2024', 'exact'],
    ['the year asked for', 'cu-1', '2020', { low: 5, high: 5 }, '2020', 'exact'],
    [
      'the latest year of a unit, not its whole term',
      'moi-1',
      null,
      { low: 6, high: 6 },
      '2025',
      'exact'
    ],
    ['a unit before it existed, rebuilt', 'moi-1', '2024', { low: 3, high: 7 }, '2024', 'estimated']
  ])('holds %s', (_, unit, year, ends, period, mark) => {
    expect(compareCellOf(unit, COUNT, year, city(figures))).toMatchObject({
      ends,
      period,
      mark,
      empty: null
    });
  });

  it.each([
    ['a former unit after its end', 'cu-1', '2025', 'ended'],
    ['a former unit that did not report', 'cu-2', '2020', 'none'],
    ['a unit whose former units did not all report', 'moi-1', '2020', 'not_yet'],
    ['a unit that did not report', 'moi-1', '2026', 'none']
  ])('says why it is empty for %s', (_, unit, year, empty) => {
    expect(compareCellOf(unit, COUNT, year, city(figures))).toMatchObject({ ends: null, empty });
  });

  it('prefers a sourced figure to a later sample', () => {
    const sample = figure('moi-1', '2026', 1, { provenance: 'sample' });
    expect(compareCellOf('moi-1', COUNT, null, city([...figures, sample])).period).toBe('2025');
  });
});

describe('a compared column', () => {
  it('adds up a count of one year', () => {
    const column = compareColumnOf(
      ['cu-1', 'cu-2'],
      COUNT,
      '2024',
      city([figure('cu-1', '2024', 3), figure('cu-2', '2024', 4)])
    );
    expect(column.total).toEqual({ value: 7, naive: 7, clashes: [] });
    expect(column).toMatchObject({ mark: 'exact', isMixedPeriods: false });
  });

  it('refuses to add a unit to its own former unit', () => {
    const figures = [figure('cu-1', '2024', 3), figure('moi-1', '2024', 7)];
    const column = compareColumnOf(['moi-1', 'cu-1'], COUNT, '2024', city(figures));
    expect(column.total).toEqual({
      value: null,
      naive: 10,
      clashes: [{ unit: 'moi-1', formers: ['cu-1'] }]
    });
  });

  it('has no total over several periods, of ranges, or of rates', () => {
    const mixed = [figure('cu-1', '2023', 3), figure('cu-2', '2024', 4)];
    expect(compareColumnOf(['cu-1', 'cu-2'], COUNT, null, city(mixed))).toMatchObject({
      total: null,
      isMixedPeriods: true
    });
    const rate: RowIndicator = { ...COUNT, kind: 'rate', combine: 'ratio_of_sums' };
    const same = [figure('cu-1', '2024', 3), figure('cu-2', '2024', 4)];
    expect(compareColumnOf(['cu-1', 'cu-2'], rate, '2024', city(same)).total).toBeNull();
    expect(compareColumnOf(['cu-1', 'moi-1'], COUNT, '2024', city(same)).total).toBeNull();
  });

  it('does not compare across standards', () => {
    const standards = [
      { standard: 'a', valid_from: '2016-01-05', valid_to: '2021-12-31' },
      { standard: 'b', valid_from: '2022-01-01', valid_to: null }
    ].map((row) => ({ ...row, indicator: 'so-ho-ngheo', name: row.standard, source: 'x' }));
    const figures = [figure('cu-1', '2021', 3), figure('cu-2', '2024', 4)];
    expect(
      compareColumnOf(['cu-1', 'cu-2'], COUNT, null, city(figures, { standards }))
    ).toMatchObject({
      mark: 'not_comparable',
      isMixedStandards: true
    });
  });

  it('needs two values to say anything', () => {
    expect(
      compareColumnOf(['cu-1', 'cu-2'], COUNT, '2024', city([figure('cu-1', '2024', 3)]))
    ).toMatchObject({ mark: null, total: null });
  });
});
