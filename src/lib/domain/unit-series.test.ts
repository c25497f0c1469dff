import { describe, expect, it } from 'vitest';
import type { Indicator, Standard } from './indicator';
import type { PartTransfer } from './merge/before-parts';
import type { Observation } from './observation';
import { scopeOf } from './scope';
import type { Target } from './target';
import { type SeriesInput, type UnitSeries, unitSeries } from './unit-series';

const indicator: Indicator = {
  indicator: 'ho-ngheo',
  name: 'Tỷ lệ hộ nghèo',
  name_en: 'Poor households',
  short: 'Hộ nghèo',
  short_en: 'Poor households',
  field: 'van-hoa-xa-hoi',
  measure: '%',
  direction: 'decrease',
  kind: 'rate',
  numerator: 'hộ nghèo',
  denominator: 'tổng số hộ',
  combine: 'ratio_of_sums',
  weight: null,
  frequency: 'year',
  decimals: 2,
  min: 0,
  max: 100,
  applies_to: null,
  definition: '',
  definition_en: '',
  legal_source: null
};

const observation = (part: Partial<Observation>): Observation => ({
  observation: JSON.stringify(part),
  unit: 'moi-1',
  indicator: 'ho-ngheo',
  period: '2026',
  as_of: null,
  value: 2,
  value_max: null,
  comparator: '=',
  numerator: null,
  denominator: null,
  standing: 'final',
  provenance: 'reported',
  standard: null,
  document: 'd',
  section: null,
  quote: null,
  formula: null,
  note: null,
  note_en: null,
  ...part
});

const former = (unit: string, period: string, numerator: number, denominator: number) => ({
  ...observation({ unit, period, provenance: 'sample' }),
  numerator,
  denominator,
  value: (100 * numerator) / denominator
});

const transfer = (name: string, basis: PartTransfer['basis'], unit = 'moi-1'): PartTransfer => ({
  unit,
  former: name,
  basis,
  household_share: null,
  population_share: null,
  area_km2: null
});

const standards: readonly Standard[] = [
  {
    indicator: 'ho-ngheo',
    standard: 'old',
    name: '',
    valid_from: '2016-01-01',
    valid_to: '2021-12-31',
    source: 'd'
  },
  {
    indicator: 'ho-ngheo',
    standard: 'new',
    name: '',
    valid_from: '2022-01-01',
    valid_to: null,
    source: 'd'
  }
];

const target: Target = {
  target: 't',
  ordinal: 1,
  unit: 'moi-1',
  indicator: 'ho-ngheo',
  type: 'A',
  rule: null,
  comparator: '<=',
  value: 1,
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
  note_en: null
};

function seriesOf(part: Partial<SeriesInput>): UnitSeries[] {
  return [
    ...unitSeries({
      units: [
        { unit: 'moi-1', type: 'xã' },
        { unit: 'moi-2', type: 'xã' }
      ],
      indicator,
      standards,
      targets: [],
      observations: [],
      formerFigures: [],
      transfers: [],
      scope: scopeOf('2025-2030', '2026-11-21'),
      ...part
    })
  ];
}

describe('an indicator of a unit over time', () => {
  it('is there only for units about which something is known', () => {
    expect(seriesOf({})).toEqual([]);
    expect(seriesOf({ targets: [target] }).map(({ unit }) => unit)).toEqual(['moi-1']);
  });

  it('keeps half a year off a line of years', () => {
    const [series] = seriesOf({
      observations: [observation({ period: '2025-H2', value: 15 }), observation({ value: 26 })]
    });
    expect(series?.points.map(({ period }) => period)).toEqual(['2026']);
    expect(series?.loose.map(({ period }) => period)).toEqual(['2025-H2']);
  });

  it('keeps what a census counted off the line, however often due', () => {
    for (const frequency of ['year', 'month', 'once'] as const) {
      const [series] = seriesOf({
        indicator: { ...indicator, frequency },
        observations: [observation({ period: '2019-04-01', value: 9 }), observation({ value: 2 })]
      });
      expect(series?.points.map(({ period }) => period)).toEqual(['2026']);
    }
  });

  it('draws months of what is due by the year, where there are enough of them', () => {
    const months = ['2026-01', '2026-02', '2026-03'];
    const of = (periods: readonly string[]) =>
      seriesOf({ observations: periods.map((period) => observation({ period })) })[0];
    expect(of(months)?.points.map(({ period }) => period)).toEqual(months);
    expect(of(months.slice(1))?.points).toEqual([]);
  });

  it('keeps bounds and spans off the line', () => {
    const [series] = seriesOf({
      observations: [
        observation({ period: '2025', value: 3, comparator: '<' }),
        observation({ period: '2020/2025', value: 4 }),
        observation({ period: '2026', value: 2 })
      ]
    });
    expect(series?.points.map(({ period }) => period)).toEqual(['2026']);
    expect(series?.loose.map(({ period }) => period)).toEqual(['2025', '2020/2025']);
  });

  it('adds former units up, numerators and denominators apart', () => {
    // M01: (30 + 60) / (400 + 850) = 7,20 %, not the mean of 7,5 % and 7,06 %.
    const [series] = seriesOf({
      formerFigures: [former('cu-1', '2024', 30, 400), former('cu-2', '2024', 60, 850)],
      transfers: [transfer('cu-1', 'all'), transfer('cu-2', 'part_area_all_population')],
      observations: [observation({ period: '2025', value: 7 })]
    });
    expect(series?.points.map(({ kind, period }) => `${kind} ${period}`)).toEqual([
      'rebuilt 2024',
      'reported 2025'
    ]);
    expect(series?.points[0]?.value).toBeCloseTo(7.2, 10);
    expect(series?.comparability).toBe('exact');
    expect(series?.points[0]?.standard).toBe('new');
  });

  it('has no point where a share of the people is unknown, and says which year', () => {
    const [series] = seriesOf({
      formerFigures: [former('cu-1', '2024', 30, 400), former('cu-2', '2024', 60, 850)],
      transfers: [transfer('cu-1', 'all'), transfer('cu-2', 'part_area_part_population')],
      observations: [observation({ period: '2025', value: 7 })]
    });
    expect(series?.points.map(({ period }) => period)).toEqual(['2025']);
    expect(series?.unknownYears).toEqual([2024]);
  });

  it('rebuilds no year the unit has reported itself', () => {
    const [series] = seriesOf({
      formerFigures: [former('cu-1', '2023', 30, 400), former('cu-1', '2024', 20, 400)],
      transfers: [transfer('cu-1', 'all')],
      observations: [observation({ period: '2024', value: 5 })]
    });
    expect(series?.points.map(({ kind, period, value }) => [kind, period, value])).toEqual([
      ['rebuilt', '2023', 7.5],
      ['reported', '2024', 5]
    ]);
  });

  it.each([
    ['year', ['2025']],
    ['half', ['2025', '2025-H1']],
    ['month', ['2025', '2025-H1', '2025-09']],
    ['term', ['2025', '2025-H1', '2025-09']],
    ['once', ['2025', '2025-H1', '2025-09']]
  ] as const)('of what is reported by the %s has a line of %s', (frequency, expected) => {
    const [series] = seriesOf({
      indicator: { ...indicator, frequency },
      observations: ['2025', '2025-H1', '2025-09'].map((period) => observation({ period }))
    });
    expect(series?.points.map(({ period }) => period).sort()).toEqual([...expected].sort());
  });

  it('carries the verdict that every other page gives', () => {
    const [series] = seriesOf({
      targets: [target],
      observations: [observation({ period: '2025', value: 3 }), observation({ value: 2.6 })]
    });
    // (3 − 2,6) / (3 − 1) of the way, 1 of 5 years: 0,2 / 0,2 = 1.
    expect(series?.assessment?.status).toBe('on_track');
    expect(series?.assessment?.ratio).toBeCloseTo(1, 10);
  });
});
