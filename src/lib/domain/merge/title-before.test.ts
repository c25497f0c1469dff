import { describe, expect, it } from 'vitest';
import type { Basis } from '../lineage';
import type { DatedFigure, MergerInput, RowIndicator } from './merger-input';
import { NOTHING_OWN } from './own-knowledge';
import { titleBeforeOf } from './title-before';

const figure = (
  unit: string,
  value: number | null,
  indicator = 'nong-thon-moi',
  period = '2022'
): DatedFigure => ({
  unit,
  indicator,
  period,
  value,
  value_max: null,
  comparator: '=',
  numerator: null,
  denominator: null,
  standing: 'final',
  provenance: 'reported',
  standard: null
});
const people = (unit: string, value: number): DatedFigure => figure(unit, value, 'dan-so', '2024');
const transfer = (former: string, basis: Basis = 'all', unit = 'moi') => ({
  unit,
  former,
  basis,
  household_share: null,
  population_share: null,
  area_km2: null
});
const titles = (
  figures: readonly DatedFigure[],
  over: Partial<MergerInput<DatedFigure, RowIndicator>> = {}
) =>
  titleBeforeOf(
    {
      unit: 'moi',
      indicators: [],
      transfers: [
        transfer('A'),
        transfer('B', 'part_area_all_population'),
        transfer('C'),
        transfer('D', 'part_area_no_population'),
        transfer('E', 'all', 'other')
      ],
      figures,
      own: NOTHING_OWN,
      standards: [],
      ...over
    },
    { indicator: 'nong-thon-moi' }
  );

describe('a title before the merger', () => {
  it('M15: two of three former units held it, for 85 % of the people', () => {
    const held = [figure('A', 1), figure('B', 1), figure('C', 0), figure('E', 1)];
    const counted = [people('A', 5000), people('B', 3500), people('C', 1500)];
    expect(titles([...held, ...counted])).toEqual({
      holders: ['A', 'B'],
      silent: [],
      total: 3,
      people: 85
    });
  });

  it('says of whom nothing is known, and no share of people where one is not counted', () => {
    expect(titles([figure('A', 1), figure('B', null), people('A', 10)])).toEqual({
      holders: ['A'],
      silent: ['B', 'C'],
      total: 3,
      people: null
    });
  });

  it.each([
    ['the last word before the merger', [figure('A', 1), figure('A', 0, 'nong-thon-moi', '2024')]],
    ['it in whatever order it comes', [figure('A', 0, 'nong-thon-moi', '2024'), figure('A', 1)]],
    ['nothing from after it', [figure('A', 0), figure('A', 1, 'nong-thon-moi', '2026')]]
  ])('goes by %s', (_, figures) => {
    expect(titles(figures).holders).toEqual([]);
  });

  it('takes what was typed in', () => {
    const entry = { unit: 'C', to: null, indicator: 'nong-thon-moi', period: '2024', note: null };
    const figures = [{ ...entry, value: 1, numerator: null, denominator: null }];
    expect(titles([], { own: { ...NOTHING_OWN, figures } }).holders).toEqual(['C']);
  });
});
