import { describe, expect, it } from 'vitest';
import type { Basis } from '../lineage';
import { compareCellOf, type CompareCity, compareColumnOf } from './compare';
import type { DatedFigure, RowIndicator } from './merger-input';
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
const transfer = (unit: string, former: string, basis: Basis = 'all') => ({
  unit,
  former,
  basis,
  household_share: null,
  population_share: null,
  area_km2: null
});
const NO_PERIOD = 'nhiệm kỳ';
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
    ['a unit whose former units all kept silent', 'moi-1', '2021', 'not_yet'],
    ['a unit that did not report', 'moi-1', '2026', 'none']
  ])('says why it is empty for %s', (_, unit, year, empty) => {
    expect(compareCellOf(unit, COUNT, year, city(figures))).toMatchObject({ ends: null, empty });
  });

  it.each<readonly [string, readonly DatedFigure[], string | null]>([
    [
      'the latest part of a year where no year is whole',
      [
        figure('moi-1', '2025-Q4', 2),
        figure('moi-1', '2025-Q3', 1),
        figure('moi-1', '2020/2030', 9)
      ],
      '2025-Q4'
    ],
    ['a span where there is nothing else', [figure('moi-1', '2020/2025', 9)], '2020/2025'],
    [
      'a sample where there is nothing else',
      [figure('moi-1', '2026', 1, { provenance: 'sample' })],
      '2026'
    ],
    ['nothing of a period that cannot be read', [figure('moi-1', 'soon', 9)], null]
  ])('of the latest holds %s', (_, latest, period) => {
    expect(compareCellOf('moi-1', COUNT, null, city(latest)).period).toBe(period);
  });

  it('keeps a derived figure derived', () => {
    const derived = figure('cu-1', '2024', 3, { provenance: 'derived' });
    expect(compareCellOf('cu-1', COUNT, '2024', city([derived])).mark).toBe('derived');
  });

  it.each([
    ['a sample that counts', 'all', true],
    ['a sample of which nobody came', 'part_area_no_population', false]
  ] as const)('is marked by %s', (_, basis, isSample) => {
    const transfers = [transfer('moi-1', 'cu-1'), transfer('moi-1', 'cu-2', basis)];
    const some = [figure('cu-1', '2024', 3), figure('cu-2', '2024', 4, { provenance: 'sample' })];
    expect(compareCellOf('moi-1', COUNT, '2024', city(some, { transfers })).isSample).toBe(
      isSample
    );
  });

  it('prefers a sourced figure to a later sample', () => {
    const sample = figure('moi-1', '2026', 1, { provenance: 'sample' });
    expect(compareCellOf('moi-1', COUNT, null, city([...figures, sample])).period).toBe('2025');
  });
});

describe('a compared cell of parts of a year', () => {
  const months = ['2024-10', '2024-12'].flatMap((at) => [
    figure('cu-1', at, 3),
    figure('cu-2', at, 4)
  ]);

  it('takes the last part of a year that has no figure of its own, and says which', () => {
    const cell = compareCellOf('cu-1', COUNT, '2024', city(months));
    expect(cell).toMatchObject({ period: '2024-12', ends: { low: 3, high: 3 } });
    const whole = compareCellOf(
      'cu-1',
      COUNT,
      '2024',
      city([...months, figure('cu-1', '2024', 9)])
    );
    expect(whole).toMatchObject({ period: '2024', ends: { low: 9, high: 9 } });
  });

  it('rebuilds a unit from the last part its former units reported', () => {
    expect(compareCellOf('moi-1', COUNT, '2024', city(months))).toMatchObject({
      period: '2024-12',
      ends: { low: 3, high: 7 }
    });
  });

  it('takes a year before the December of it for the latest', () => {
    const figures = [figure('moi-1', '2026-12', 1), figure('moi-1', '2026-Q4', 2)];
    expect(compareCellOf('moi-1', COUNT, null, city(figures)).period).toBe('2026-Q4');
  });

  it('adds up the merger year of its halves where it happens during the year', () => {
    const halves = [
      figure('cu-1', '2025-H1', 3),
      figure('cu-2', '2025-H1', 4),
      figure('moi-1', '2025-H2', 5)
    ];
    const money: RowIndicator = { ...COUNT, kind: 'money', numerator: null };
    expect(compareCellOf('moi-1', money, '2025', city(halves))).toMatchObject({
      period: '2025',
      ends: { low: 8, high: 12 }
    });
    expect(compareCellOf('moi-1', COUNT, '2025', city(halves))).toMatchObject({
      period: '2025-H2',
      ends: { low: 5, high: 5 }
    });
    const reported = [...halves, figure('moi-1', '2025', 13)];
    expect(compareCellOf('moi-1', money, '2025', city(reported)).ends?.low).toBe(13);
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

  it('knows no standard of a period it cannot read', () => {
    const standards = [
      { standard: 'a', valid_from: '2016-01-05', valid_to: null, name: 'a', source: 'x' }
    ].map((row) => ({ ...row, indicator: 'so-ho-ngheo' }));
    const figures = [figure('cu-1', 'term', 3), figure('cu-2', 'term', 4)];
    expect(
      compareColumnOf(['cu-1', 'cu-2'], COUNT, 'term', city(figures, { standards }))
    ).toMatchObject({ mark: 'exact', isMixedStandards: false });
  });

  it('needs two values to say anything', () => {
    expect(
      compareColumnOf(['cu-1', 'cu-2'], COUNT, '2024', city([figure('cu-1', '2024', 3)]))
    ).toMatchObject({ mark: null, total: null });
  });

  it.each([
    ['two years', ['2023', '2024'], 'exact'],
    ['the same month of two years', ['2023-10', '2024-10'], 'exact'],
    ['a month and a year', ['2024-10', '2024'], 'not_comparable'],
    ['two months', ['2024-10', '2024-09'], 'not_comparable'],
    ['a term and a year', ['2020/2025', '2024'], 'not_comparable']
  ] as const)('of %s is comparable: %o', (_, [first, second], mark) => {
    const figures = [figure('cu-1', first, 3), figure('cu-2', second, 4)];
    expect(compareColumnOf(['cu-1', 'cu-2'], COUNT, null, city(figures)).mark).toBe(mark);
  });

  it('of what counts anew since the merger is not comparable with a year', () => {
    const paid: RowIndicator = { ...COUNT, numerator: 'vốn đã giải ngân lũy kế' };
    const figures = [figure('cu-1', '2024-12', 3), figure('moi-9', '2025-12', 4)];
    const column = compareColumnOf(['cu-1', 'moi-9'], paid, null, city(figures));
    expect(column.mark).toBe('not_comparable');
  });

  it.each([
    ['both to their end', '2024-12-31', null, 'exact'],
    ['one not yet over', '2024-09-20', null, 'not_comparable'],
    ['both up to the same day', '2024-09-20', '2024-09-20', 'exact'],
    ['up to two days', '2024-09-20', '2024-10-31', 'not_comparable']
  ] as const)('of what adds up over a year compares: %s', (_, first, second, mark) => {
    const revenue: RowIndicator = { ...COUNT, kind: 'money' };
    const figures = [
      figure('cu-1', '2024', 3, { as_of: first }),
      figure('cu-2', '2024', 4, { as_of: second })
    ];
    expect(compareColumnOf(['cu-1', 'cu-2'], revenue, null, city(figures)).mark).toBe(mark);
  });
});

describe('what does not compare', () => {
  const standards = [
    {
      indicator: 'so-ho-ngheo',
      standard: 's',
      name: 's',
      valid_from: '2022-01-01',
      valid_to: null,
      source: 'x'
    }
  ];

  it.each([
    ['two standards', '2020', '2025', {}, true],
    ['two standards that figures name', '2024', '2024', { standard: 'other' }, true],
    ['one standard', '2024', '2024', {}, false]
  ])('%s', (_, early, late, over, isMixed) => {
    const rows = [figure('moi-1', late, 5, over), figure('moi-2', early, 7)];
    const found = compareColumnOf(['moi-1', 'moi-2'], COUNT, null, city(rows, { standards }));
    expect(found).toMatchObject({ isMixedStandards: isMixed, isMixedPeriods: early !== late });
    expect(found.mark === 'not_comparable').toBe(isMixed);
    expect(found.total === null).toBe(isMixed);
  });

  it('does not compare figures whose year nobody states, unless they are of the whole term', () => {
    const rows = [figure('moi-1', '2020/2025', 5), figure('moi-2', '2020/2025', 7)];
    const found = compareColumnOf(['moi-1', 'moi-2'], COUNT, null, city(rows));
    expect(found).toMatchObject({ mark: 'not_comparable', hasYearless: true, total: null });
    const term = { ...COUNT, frequency: 'term' };
    const added = compareColumnOf(['moi-1', 'moi-2'], term, null, city(rows));
    expect(added).toMatchObject({ mark: 'derived', hasYearless: false, total: { value: 12 } });
  });

  it('is no sum where a figure is approximate', () => {
    const rows = [figure('moi-1', '2025', 5, { comparator: '~' }), figure('moi-2', '2025', 7)];
    expect(compareColumnOf(['moi-1', 'moi-2'], COUNT, null, city(rows)).total).toBeNull();
  });

  it('is put together where a unit speaks of the time before it was there', () => {
    const rows = ['2024', '2020/2025', '2025'].map((at) => figure('moi-1', at, 5));
    expect(rows.map((row) => compareCellOf('moi-1', COUNT, null, city([row])).mark)).toEqual([
      'derived',
      'derived',
      'exact'
    ]);
    const odd = figure('moi-1', NO_PERIOD, 5);
    expect(compareColumnOf(['moi-1'], COUNT, NO_PERIOD, city([odd], { standards }))).toMatchObject({
      cells: [{ mark: 'exact' }],
      isMixedStandards: false
    });
  });
});
