import { describe, expect, it } from 'vitest';
import { CULTURE, figure, POOR, transfer } from './merger-row.fixture';
import { mergerRowsOf } from './merger-rows';
import type { DatedFigure, RowIndicator } from './merger-input';
import { NOTHING_OWN, type OwnKnowledge } from './own-knowledge';

const STANDARDS = [
  { standard: 'cu', valid_from: '2016-01-05', valid_to: '2021-12-31' },
  { standard: 'moi', valid_from: '2022-01-01', valid_to: '2026-12-31' }
].map((row) => ({ ...row, indicator: 'so-ho-can-ngheo', name: row.standard, source: 'x' }));

function rows(
  figures: readonly DatedFigure[],
  own: OwnKnowledge = NOTHING_OWN,
  year: string | null = null
) {
  const input = {
    unit: 'moi-1',
    indicators: [POOR, CULTURE],
    transfers: [transfer('cu-1'), transfer('cu-2', 'part_area_part_population')],
    figures,
    own,
    standards: STANDARDS
  };
  return mergerRowsOf(input, year);
}
const rate = (unit: string, period: string, numerator: number, denominator: number): DatedFigure =>
  figure({ unit, period, numerator, denominator, indicator: 'gia-dinh-van-hoa' });

describe('rows before and after', () => {
  it('leave out indicators nobody reported', () => {
    expect(rows([])).toEqual([]);
  });

  describe('of a year that was counted before it was over', () => {
    const REVENUE: RowIndicator = { ...POOR, indicator: 'thu', kind: 'money', numerator: null };
    const taken = (unit: string, period: string, value: number, day: string | null = null) =>
      figure({ unit, period, value, as_of: day, indicator: 'thu' });
    const rowOf = (figures: readonly DatedFigure[]) =>
      mergerRowsOf(
        {
          unit: 'moi-1',
          indicators: [REVENUE],
          transfers: [transfer('cu-1')],
          figures,
          own: NOTHING_OWN,
          standards: []
        },
        null
      )[0];

    it('are shown beside a whole year, and nothing is subtracted', () => {
      expect(
        rowOf([taken('cu-1', '2024', 100), taken('moi-1', '2026', 60, '2026-09-20')])
      ).toMatchObject({
        after: { value: 60 },
        before: { low: 100, high: 100 },
        isUnlike: true,
        difference: null,
        mark: 'not_comparable'
      });
    });

    it('give way to a whole year before them', () => {
      const row = rowOf([
        taken('cu-1', '2024', 100),
        taken('moi-1', '2026', 60, '2026-09-20'),
        taken('moi-1', '2025', 110)
      ]);
      expect(row).toMatchObject({ after: { period: '2025' }, difference: { low: 10, high: 10 } });
    });

    it('are no year of the former units either', () => {
      const row = rowOf([taken('cu-1', '2024', 60, '2024-09-20'), taken('moi-1', '2025', 110)]);
      expect(row).toMatchObject({ before: null, difference: null });
    });

    it('are whole where they were counted up to the last day', () => {
      const row = rowOf([taken('cu-1', '2024', 100), taken('moi-1', '2026', 60, '2026-12-31')]);
      expect(row).toMatchObject({ isUnlike: false, difference: { low: -40, high: -40 } });
    });
  });

  it('show what the document derives for a time under another standard, and subtract nothing', () => {
    const [row] = rows([
      figure({ value: 86 }),
      figure({ period: '2020', value: 206, comparator: '~', provenance: 'derived' })
    ]);
    expect(row).toMatchObject({
      period: '2020',
      rebuilt: null,
      before: { low: 206, high: 206 },
      difference: null,
      mark: 'not_comparable',
      isBreak: true,
      isRough: true
    });
  });

  it.each([
    ['rebuilt values by the dates', '2020', null, '2025', null, true],
    ['stated values by the dates', '2020', 'stated', '2025', null, true],
    ['what the earlier figure names', '2024', 'stated', '2025', null, false],
    ['what the earlier figure names, against the dates', '2024', 'stated cu', '2025', null, true],
    ['what the later figure names', '2024', null, '2025', 'cu', true],
    ['two that name the same', '2020', 'stated moi', '2025', 'moi', false],
    ['a time whose standard is not recorded', '2015', null, '2025', null, true],
    ['a standard that ended without a next one', '2024', null, '2027', null, true],
    ['two times without a record', '2014', null, '2027', null, false]
  ])('know a change of standard: %s', (_, early, how, late, standard, isBreak) => {
    const [word, named = null] = how === null ? [null] : how.split(' ');
    const before =
      word === null
        ? ['cu-1', 'cu-2'].map((unit) => figure({ unit, period: early, value: 50 }))
        : [figure({ period: early, value: 100, standard: named })];
    const [row] = rows([figure({ period: late, value: 86, standard }), ...before]);
    expect(row).toMatchObject({ period: early, isBreak });
    expect(row?.difference === null).toBe(isBreak);
    expect(row?.mark === 'not_comparable').toBe(isBreak);
  });

  it.each([
    ['a plain number of each side', {}, {}, false, false],
    ['an approximate figure before', { comparator: '~' }, {}, true, true],
    ['an approximate figure after', {}, { comparator: '~' }, true, true],
    ['a bound after', {}, { comparator: '>' }, false, true],
    ['a range after', {}, { value_max: 90 }, false, true],
    ['what is computed back', { provenance: 'derived' }, {}, false, true]
  ])('know what is no plain number: %s', (_, early, late, isAbout, isRough) => {
    const [row] = rows([
      figure({ value: 86, ...late }),
      figure({ period: '2024', value: 90, ...early })
    ]);
    expect(row).toMatchObject({ isAbout, isRough });
  });

  it('are approximate where a former unit that came over is', () => {
    const formers = ['cu-1', 'cu-2'].map((unit) =>
      figure({ unit, period: '2024', value: 50, comparator: unit === 'cu-1' ? '~' : '=' })
    );
    expect(rows([figure({ value: 86 }), ...formers])[0]).toMatchObject({
      isAbout: true,
      isRough: true
    });
  });

  it('never take a census as the time before, nor a figure after for a change since it', () => {
    const counted = ['cu-1', 'cu-2'].map((unit) =>
      figure({ unit, period: '2019-04-01', value: 50 })
    );
    expect(rows(counted)).toEqual([]);
    expect(rows([figure({ value: 86 }), ...counted])).toMatchObject([
      { before: null, period: null, rebuilt: null, difference: null, after: { value: 86 } }
    ]);
  });

  it('give a range where a share is unknown, and a range of differences', () => {
    const [row] = rows([
      figure({ indicator: 'gia-dinh-van-hoa', value: 95 }),
      rate('cu-1', '2024', 900, 1000),
      rate('cu-2', '2024', 480, 500)
    ]);
    expect(row?.before?.low).toBeCloseTo(90, 9);
    expect(row?.before?.high).toBeCloseTo(92, 9);
    expect(row?.difference?.low).toBeCloseTo(3, 9);
    expect(row?.difference?.high).toBeCloseTo(5, 9);
    expect(row?.mark).toBe('estimated');
  });

  it('become a number when the share is typed in, marked as own', () => {
    const own = {
      ...NOTHING_OWN,
      shares: [{ unit: 'moi-1', former: 'cu-2', households: 0.5, people: null, note: null }]
    };
    const [row] = rows([rate('cu-1', '2024', 900, 1000), rate('cu-2', '2024', 480, 500)], own);
    expect(row).toMatchObject({ isOwn: true, rebuilt: { kind: 'value' } });
    expect(row?.before?.low).toBeCloseTo(91.2, 9);
  });

  it('leave the end open that a bound leaves open', () => {
    const [row] = rows([
      figure({ indicator: 'gia-dinh-van-hoa', value: 95, comparator: '>' }),
      rate('cu-1', '2024', 900, 1000),
      rate('cu-2', '2024', 450, 500)
    ]);
    expect(row?.difference).toEqual({ low: 5, high: null });
  });

  it('leave out a figure whose period cannot be read', () => {
    expect(rows([figure({ period: 'nhiệm kỳ', value: 5 })])[0]?.after ?? null).toBeNull();
  });

  it('compare a span after the merger with nothing, also where nothing stands before', () => {
    const [row] = rows([figure({ period: '2026/2027', value: 5 })]);
    expect(row).toMatchObject({ after: { period: '2026/2027' }, before: null, difference: null });
  });

  it('prefer a sourced figure to a later sample', () => {
    const sample = { provenance: 'sample', period: '2026', value: 70 };
    expect(rows([figure({ value: 86 }), figure(sample)])[0]?.after?.value).toBe(86);
  });

  it('take a figure of a whole term for neither side', () => {
    const term = figure({ period: '2020/2025', value: 96.5 });
    const [row] = rows([term, figure({ period: '2024', value: 100 })]);
    expect(row).toMatchObject({ term, after: null, difference: null, mark: 'not_comparable' });
    expect(row?.before).toEqual({ low: 100, high: 100 });
    expect(rows([term, figure({ value: 3 })])[0]).toMatchObject({ term, after: { value: 3 } });
  });

  it('follow the year asked for where a row has it, and keep their latest where not', () => {
    const figures = ['2020', '2024'].flatMap((year) => [
      rate('cu-1', year, 1, 10),
      rate('cu-2', year, 1, 10)
    ]);
    expect(rows(figures, NOTHING_OWN, '2020')[0]?.period).toBe('2020');
    expect(rows(figures, NOTHING_OWN, '2022')[0]?.period).toBe('2024');
  });

  it.each([
    ['the latest', ['2025', '2026', '2027'], '2027'],
    ['the latest whatever the order', ['2027', '2025', '2026'], '2027'],
    ['a year before a later part of one', ['2026-Q1', '2025'], '2025'],
    ['a part of a year where there is no year', ['2025-Q3', '2025-Q4'], '2025-Q4']
  ])('take for after %s', (_, periods, period) => {
    const figures = periods.map((each) => figure({ period: each, value: 7 }));
    expect(rows(figures)[0]?.after?.period).toBe(period);
  });

  it('keep a figure without a value, and compare nothing with it', () => {
    const [row] = rows([figure({ value: null }), figure({ period: '2020', value: 206 })]);
    expect(row).toMatchObject({ after: { value: null }, difference: null });
  });

  it('take a year from a list of what moved to this unit, not from one to another', () => {
    const list = { unit: 'cu-2', period: '2024', value: null, denominator: null, note: null };
    const own = {
      ...NOTHING_OWN,
      figures: [
        { ...list, indicator: 'so-ho-can-ngheo', to: 'moi-1', numerator: 20 },
        { ...list, indicator: 'so-ho-can-ngheo', to: 'moi-2', numerator: 30, period: '2023' },
        { ...list, indicator: 'gia-dinh-van-hoa', to: 'moi-1', numerator: 40, period: '2022' }
      ]
    };
    const formers = [figure({ unit: 'cu-1', period: '2024', value: 50 })];
    const [row] = rows([...formers, figure({ value: 86 })], own);
    expect(row).toMatchObject({ period: '2024', before: { low: 70, high: 70 }, isOwn: true });
    expect(row?.difference).toEqual({ low: 16, high: 16 });
  });

  it('are marked where a sample counts before', () => {
    const before = (provenance: string) => [
      figure({ unit: 'cu-1', period: '2024', value: 50 }),
      figure({ unit: 'cu-2', period: '2024', value: 10, provenance })
    ];
    expect(rows(before('sample'))[0]?.isSample).toBe(true);
    expect(rows(before('reported'))[0]?.isSample).toBe(false);
  });

  it('say that a part is missing where one former unit did not report', () => {
    const [row] = rows([rate('cu-1', '2024', 1, 10)]);
    expect(row?.rebuilt).toMatchObject({ kind: 'none', missing: ['cu-2'] });
    expect(row).toMatchObject({ before: null, mark: 'not_comparable' });
  });
});

describe('rows of parts of a year', () => {
  const ONLINE: RowIndicator = {
    ...CULTURE,
    indicator: 'gia-dinh-van-hoa',
    numerator: 'hồ sơ nộp trực tuyến',
    denominator: 'tổng số hồ sơ tiếp nhận'
  };
  const PAID: RowIndicator = { ...ONLINE, numerator: 'vốn đã giải ngân lũy kế', max: null };
  const rowOf = (indicator: RowIndicator, figures: readonly DatedFigure[], year?: string) =>
    mergerRowsOf(
      {
        unit: 'moi-1',
        indicators: [indicator],
        transfers: [transfer('cu-1'), transfer('cu-2')],
        figures,
        own: NOTHING_OWN,
        standards: []
      },
      year ?? null
    )[0]!;
  const both = (period: string, numerator: number): readonly DatedFigure[] => [
    rate('cu-1', period, numerator, 100),
    rate('cu-2', period, numerator, 300)
  ];
  const after = (period: string, value: number): DatedFigure =>
    figure({ indicator: 'gia-dinh-van-hoa', period, value });

  it('compare the latest month with the same month of the last year before', () => {
    const figures = [
      ...['2023-10', '2024-09', '2024-10', '2024-11', '2025-05'].flatMap((at) => both(at, 40)),
      after('2026-09', 1),
      after('2026-10', 50)
    ];
    const row = rowOf(ONLINE, figures);
    expect(row).toMatchObject({
      period: '2024-10',
      likeness: '-10',
      before: { low: 20, high: 20 },
      difference: { low: 30, high: 30 },
      mark: 'exact',
      isUnlike: false
    });
    expect(rowOf(ONLINE, figures, '2023').period).toBe('2023-10');
  });

  it('prefer whole years where both sides have them', () => {
    const figures = [...both('2024', 20), ...both('2024-10', 40), after('2026-10', 50)];
    expect(rowOf(ONLINE, [...figures, after('2025', 30)])).toMatchObject({
      period: '2024',
      after: { period: '2025' },
      difference: { low: 20, high: 20 }
    });
    expect(rowOf(ONLINE, figures)).toMatchObject({ period: '2024-10', likeness: '-10' });
  });

  it.each([
    ['a half with a year', '2024', '2025-H2'],
    ['a month with a year', '2024', '2026-10'],
    ['a span of years with a year', '2024', '2026/2030']
  ])('never subtract %s: both are shown', (_, before, since) => {
    expect(rowOf(ONLINE, [...both(before, 40), after(since, 50)])).toMatchObject({
      period: before,
      after: { period: since },
      before: { low: 20, high: 20 },
      difference: null,
      isUnlike: true,
      mark: 'not_comparable'
    });
  });

  it('take December for the year of what counts up, not of what a month has alone', () => {
    const figures = [...both('2024-12', 40), after('2026', 50)];
    expect(rowOf(PAID, figures)).toMatchObject({ period: '2024-12', isUnlike: false });
    expect(rowOf(ONLINE, figures)).toMatchObject({ before: null, difference: null });
  });

  it('pass over months that count anew since the merger, and subtract nothing from them', () => {
    const before = ['2024-06', '2024-12'].flatMap((at) => both(at, 40));
    expect(rowOf(PAID, [...before, after('2025-12', 85)])).toMatchObject({
      after: { period: '2025-12' },
      isUnlike: true,
      difference: null
    });
    const next = rowOf(PAID, [...before, after('2025-12', 85), after('2026-06', 30)]);
    expect(next).toMatchObject({ after: { period: '2026-06' }, period: '2024-06' });
  });

  it('compare what former units had by June 2025 with the June after', () => {
    const figures = [...both('2024-06', 20), ...both('2025-06', 40), after('2026-06', 50)];
    expect(rowOf(PAID, figures).period).toBe('2025-06');
  });
});
