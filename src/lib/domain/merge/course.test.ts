import { describe, expect, it } from 'vitest';
import { courseOf } from './course';
import type { DatedFigure, RowIndicator } from './merger-rows';
import { NOTHING_OWN } from './own-knowledge';

const POOR: RowIndicator = {
  indicator: 'ho-ngheo',
  kind: 'rate',
  combine: 'ratio_of_sums',
  measure: '%',
  numerator: 'hộ nghèo',
  denominator: 'tổng số hộ',
  weight: null,
  direction: 'decrease',
  min: 0,
  max: 100
};
const figure = (
  unit: string,
  period: string,
  numerator: number,
  denominator: number
): DatedFigure => ({
  unit,
  indicator: 'ho-ngheo',
  period,
  value: (100 * numerator) / denominator,
  value_max: null,
  comparator: '=',
  numerator,
  denominator,
  standing: 'final',
  provenance: 'reported',
  standard: null
});
const transfer = (former: string, basis: 'all' | 'part_area_part_population' = 'all') => ({
  unit: 'moi',
  former,
  basis,
  household_share: null,
  population_share: null,
  area_km2: null
});
const STANDARDS = [
  { standard: 'a', valid_from: '2016-01-05', valid_to: '2021-12-31' },
  { standard: 'b', valid_from: '2022-01-01', valid_to: '2026-12-31' }
].map((row) => ({ ...row, indicator: 'ho-ngheo', name: row.standard, source: 'x' }));

function course(
  figures: readonly DatedFigure[],
  basis: 'all' | 'part_area_part_population' = 'all',
  standards = [] as typeof STANDARDS
) {
  const input = {
    unit: 'moi',
    indicators: [POOR],
    transfers: [transfer('A'), transfer('B', basis)],
    figures,
    own: NOTHING_OWN,
    standards
  };
  return courseOf(input, POOR);
}
// M02: both parts improve, the whole gets worse, for people moved to the poorer one.
const M02 = [
  figure('A', '2020', 20, 1000),
  figure('B', '2020', 120, 1000),
  figure('A', '2024', 12, 800),
  figure('B', '2024', 161, 1400)
];

describe('the course of an indicator', () => {
  it('is rebuilt year by year and reported after', () => {
    const found = course([...M02, figure('moi', '2026', 5, 100), figure('moi', '2025', 6, 100)]);
    expect(found.rebuilt.map(({ year, value }) => [year, value.value?.toFixed(6)])).toEqual([
      [2020, '7.000000'],
      [2024, '7.863636']
    ]);
    expect(found.reported.map((row) => row.period)).toEqual(['2025', '2026']);
  });

  it('says why it changed: M02, within and mix', () => {
    const { change } = course(M02);
    expect(change).toMatchObject({ from: 2020, to: 2024 });
    expect(change?.within).toBeCloseTo(-0.5, 9);
    expect(change?.mix).toBeCloseTo(1.363636, 5);
    expect((change?.within ?? 0) + (change?.mix ?? 0)).toBeCloseTo(change?.change ?? 0, 9);
  });

  it('gives no reason across a change of standard', () => {
    const found = course(M02, 'all', STANDARDS);
    expect(found.breaks).toEqual([2022]);
    expect(found.change).toBeNull();
  });

  it('gives no reason for a range', () => {
    const found = course(M02, 'part_area_part_population');
    expect(found.rebuilt.map(({ value }) => value.kind)).toEqual(['range', 'range']);
    expect(found.change).toBeNull();
  });

  it('keeps every former unit apart and measures how far they lie apart', () => {
    const { formers, spread } = course(M02);
    expect(formers.map(({ former, points }) => [former, points.length])).toEqual([
      ['A', 2],
      ['B', 2]
    ]);
    expect(spread).toMatchObject({ trend: 'unchanged', from: { gap: 10 }, to: { gap: 10 } });
  });

  it('is empty without figures', () => {
    expect(course([])).toMatchObject({
      rebuilt: [],
      reported: [],
      formers: [],
      change: null,
      breaks: []
    });
  });
});
