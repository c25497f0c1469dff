import { describe, expect, it } from 'vitest';
import type { Basis } from '../lineage';
import { courseOf } from './course';
import type { DatedFigure, RowIndicator } from './merger-input';
import { NOTHING_OWN, type OwnFigure, type OwnKnowledge } from './own-knowledge';

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
const transfer = (former: string, basis: Basis = 'all') => ({
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
  basis: Basis = 'all',
  standards = [] as typeof STANDARDS,
  over: {
    readonly own?: OwnKnowledge;
    readonly indicator?: RowIndicator;
    readonly likeness?: string;
  } = {}
) {
  const { own = NOTHING_OWN, indicator = POOR, likeness } = over;
  const input = {
    unit: 'moi',
    indicators: [indicator],
    transfers: [transfer('A'), transfer('B', basis)],
    figures,
    own,
    standards
  };
  return courseOf(input, indicator, likeness);
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

  it('counts the first year of a standard as one of it', () => {
    const rows = [
      ...[figure('A', '2021', 20, 1000), figure('B', '2021', 300, 1000)],
      ...[figure('A', '2022', 20, 1000), figure('B', '2022', 120, 1000)],
      ...[figure('A', '2024', 12, 800), figure('B', '2024', 161, 1400)]
    ];
    const { spread, change } = course(rows, 'all', STANDARDS);
    expect(spread.points.map(({ period }) => period)).toEqual(['2022', '2024']);
    expect(change).toMatchObject({ from: 2022, to: 2024 });
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

  it('takes years from what was typed in about former units, not about the unit or another figure', () => {
    const typed = (over: Partial<OwnFigure>): OwnFigure => ({
      unit: 'A',
      to: null,
      indicator: 'ho-ngheo',
      period: '2022',
      value: null,
      numerator: 10,
      denominator: 100,
      note: null,
      ...over
    });
    const figures = [
      typed({}),
      typed({ unit: 'moi', period: '2021' }),
      typed({ indicator: 'x', period: '2023' })
    ];
    const found = course(M02, 'all', [], { own: { ...NOTHING_OWN, figures } });
    expect(found.rebuilt.map(({ year }) => year)).toEqual([2020, 2022, 2024]);
  });

  it('leaves out former units of which nobody came', () => {
    const { formers } = course(M02, 'part_area_no_population');
    expect(formers.map(({ former }) => former)).toEqual(['A']);
  });

  it('leaves parts of a year and empty figures out of what is reported', () => {
    const found = course([
      figure('moi', '2026-Q1', 1, 100),
      { ...figure('moi', '2026', 5, 100), value: null },
      figure('moi', '2025', 6, 100)
    ]);
    expect(found.reported.map(({ period }) => period)).toEqual(['2025']);
  });

  it('shows a break among the reported years alone', () => {
    const reported = [figure('moi', '2020', 5, 100), figure('moi', '2025', 4, 100)];
    expect(course(reported, 'all', STANDARDS)).toMatchObject({ rebuilt: [], breaks: [2022] });
  });

  it('explains a value per head in its own measure, not in percent', () => {
    const income: RowIndicator = { ...POOR, kind: 'per_head', combine: 'weighted', max: null };
    const perHead = [
      figure('A', '2020', 40_000, 1000),
      figure('B', '2020', 60_000, 1000),
      figure('A', '2024', 44_000, 1000),
      figure('B', '2024', 66_000, 1000)
    ];
    const { change } = course(perHead, 'all', [], { indicator: income });
    expect(change?.rateBefore).toBeCloseTo(50, 9);
    expect(change?.rateAfter).toBeCloseTo(55, 9);
    expect(change?.within).toBeCloseTo(5, 9);
    expect(change?.mix).toBeCloseTo(0, 9);
  });

  it('gives no reason where a change is beyond all numbers', () => {
    const vast = [
      figure('A', '2020', 1, 10),
      figure('B', '2020', 1, 10),
      figure('A', '2024', 1e308, 1),
      figure('B', '2024', 1, 10)
    ];
    expect(course(vast).change).toBeNull();
  });

  it('has one point a year of the same month where that is asked for', () => {
    const months = ['2023-10', '2024-09', '2024-10', '2024'].flatMap((at) => [
      figure('A', at, 20, 100),
      figure('B', at, 40, 100)
    ]);
    const since = ['2025-10', '2026-10', '2026-09'].map((at) => figure('moi', at, 50, 100));
    const found = course([...months, ...since], 'all', [], { likeness: '-10' });
    expect(found.rebuilt.map(({ year, period }) => [year, period])).toEqual([
      [2023, '2023-10'],
      [2024, '2024-10']
    ]);
    expect(found.reported.map(({ period }) => period)).toEqual(['2025-10', '2026-10']);
    expect(found.formers.map(({ points }) => points.length)).toEqual([2, 2]);
  });

  it('leaves out months of 2025 that count anew', () => {
    const indicator: RowIndicator = { ...POOR, numerator: 'vốn đã giải ngân lũy kế' };
    const since = ['2025-10', '2026-10'].map((at) => figure('moi', at, 50, 100));
    const found = course(since, 'all', [], { likeness: '-10', indicator });
    expect(found.reported.map(({ period }) => period)).toEqual(['2026-10']);
  });

  it('puts the merger year together, unless it was reported or parts of years are asked for', () => {
    const indicator: RowIndicator = { ...POOR, kind: 'money', combine: 'sum', numerator: null };
    const halves = [
      figure('A', '2025-H1', 1, 2),
      figure('B', '2025-H1', 1, 2),
      figure('moi', '2025-H2', 1, 2)
    ];
    expect(course(halves, 'all', [], { indicator }).mergerYear?.value.value).toBe(150);
    const whole = [...halves, figure('moi', '2025', 1, 2)];
    expect(course(whole, 'all', [], { indicator }).mergerYear).toBeNull();
    expect(course(halves, 'all', [], { indicator, likeness: '-06' }).mergerYear).toBeNull();
  });
});
