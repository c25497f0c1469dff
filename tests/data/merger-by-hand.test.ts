import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { allIndicators } from '$lib/data/queries/catalogue';
import { allTransfers, type NamedTransfer } from '$lib/data/queries/merger';
import type { Indicator } from '$lib/domain/indicator';
import type { Basis } from '$lib/domain/lineage';
import { beforePartsOf } from '$lib/domain/merge/before-parts';
import { beforeValueOf, type BeforeValue } from '$lib/domain/merge/before-value';
import { unitMergersOf } from '$lib/domain/merge/lineage-summary';
import type { OwnFigure, OwnKnowledge, OwnShare } from '$lib/domain/merge/own-knowledge';
import { sumOf } from '$lib/domain/merge/sum';
import { type NativeDatabase, openNativeDatabase } from '$lib/server/run-native';
import { COUNT } from '../support/rebuild';

let database: NativeDatabase;
let transfers: readonly (NamedTransfer & { readonly basis: Basis })[];
let indicators: readonly Indicator[];

beforeAll(async () => {
  database = await openNativeDatabase();
  transfers = (await database.answer(allTransfers())) as typeof transfers;
  indicators = await database.answer(allIndicators());
});
afterAll(() => database.close());

const indicatorOf = (id: string): Indicator => indicators.find((row) => row.indicator === id)!;

/** A figure typed in for a former unit: poor households, all households. */
const typed = (unit: string, numerator: number, denominator: number): OwnFigure => ({
  unit,
  to: null,
  indicator: 'ho-ngheo',
  period: '2024',
  value: null,
  numerator,
  denominator,
  note: null
});
const halfOf = (unit: string, former: string): OwnShare => ({
  unit,
  former,
  households: 0.5,
  people: null,
  note: null
});

/*
 * By hand, round figures typed in for each former unit (poor / all households), half of every divided one:
 *   An Hải            10/1000 + 20/1000 whole; 30/1000, 8/200, 2/100 by half      → 50/2650   = 1,886792 %
 *                     none of the three 30/2000, all of them 70/3300, the mixture between them
 *   Đại Sơn           20/1000 + 45/1500 + 15/500 whole; 40/800 by half            → 100/3400  = 2,941176 %
 *   Kiến Thụy         10 + 20 + 30 + 40 of 4 × 1000 whole; 100/1000 by half       → 150/4500  = 3,333333 %
 *   Nguyễn Lương Bằng 12/600 + 18/900 + 6/400 + 24/1100, all people               → 60/3000   = 2 %
 *   An Lão            5 × 12/600 all people; 60/1200 by half                      → 90/3600   = 2,5 %
 */
const BY_HAND: readonly (readonly [
  unit: string,
  formers: Readonly<Record<string, readonly [number, number]>>,
  value: number,
  range: readonly [number, number] | null
])[] = [
  [
    'moi-11617',
    {
      'An Đồng': [10, 1000],
      'Hồng Thái': [20, 1000],
      'Đồng Thái': [30, 1000],
      'An Hải': [8, 200],
      'Lê Lợi': [2, 100]
    },
    (100 * 50) / 2650,
    // Lowest with none of the richer-in-poverty parts, highest with Đồng Thái and An Hải and without Lê Lợi.
    [(100 * 30) / 2000, (100 * 68) / 3200]
  ],
  [
    'moi-11086',
    {
      'Đại Sơn': [20, 1000],
      'Bình Lãng': [45, 1500],
      'Hưng Đạo': [15, 500],
      'Thanh Hải': [40, 800]
    },
    (100 * 100) / 3400,
    [(100 * 80) / 3000, (100 * 120) / 3800]
  ],
  [
    'moi-11680',
    {
      'Núi Đối': [10, 1000],
      'Thuận Thiên': [20, 1000],
      'Hữu Bằng': [30, 1000],
      'Thanh Sơn': [40, 1000],
      'Kiến Hưng': [100, 1000]
    },
    (100 * 150) / 4500,
    [2.5, 4]
  ],
  [
    'moi-11242',
    {
      'Nhân Quyền': [12, 600],
      'Phạm Kha': [18, 900],
      'Thanh Tùng': [6, 400],
      'Đoàn Tùng': [24, 1100]
    },
    2,
    null
  ],
  [
    'moi-11629',
    {
      'An Lão': [12, 600],
      'An Thắng': [12, 600],
      'Tân Dân': [12, 600],
      'An Tiến': [12, 600],
      'Trường Sơn': [12, 600],
      'Thái Sơn': [60, 1200]
    },
    (100 * 90) / 3600,
    [2, (100 * 120) / 4200]
  ]
];

describe('the five units, computed by hand', () => {
  it.each(BY_HAND)('%s', (unit, formers, value, range) => {
    const rows = transfers.filter((row) => row.unit === unit);
    expect(rows.map((row) => row.former_name).sort()).toEqual(Object.keys(formers).sort());
    const figures = rows.map((row) => typed(row.former, ...formers[row.former_name]!));
    const indicator = indicatorOf('ho-ngheo');
    const rebuilt = (own: OwnKnowledge): BeforeValue =>
      beforeValueOf(beforePartsOf(unit, indicator, '2024', transfers, [], own), indicator);
    const divided = rows.filter((row) => row.basis === 'part_area_part_population');

    const open = rebuilt({ shares: [], figures });
    if (range === null) expect(open).toMatchObject({ kind: 'value', comparability: 'exact' });
    else {
      expect(open.kind).toBe('range');
      expect(open.low).toBeCloseTo(range[0], 9);
      expect(open.high).toBeCloseTo(range[1], 9);
    }
    const shares = divided.map((row) => halfOf(unit, row.former));
    const closed = rebuilt({ shares, figures });
    expect(closed.value).toBeCloseTo(value, 9);
    expect(closed.comparability).toBe(range === null ? 'exact' : 'estimated');
  });
});

describe('all 114 units and all 375 former units', () => {
  const indicator = { ...COUNT, indicator: 'so-ho' };
  const households = (former: string): number => 500 + (Number(former.slice(3)) % 997);
  const figures = (): readonly OwnFigure[] =>
    [...new Set(transfers.map((row) => row.former))].map((former) => ({
      ...typed(former, 0, 0),
      indicator: indicator.indicator,
      value: households(former),
      numerator: null,
      denominator: null
    }));
  const totals = (shares: readonly OwnShare[]): readonly BeforeValue[] =>
    [...new Set(transfers.map((row) => row.unit))].map((unit) =>
      beforeValueOf(
        beforePartsOf(unit, indicator, '2024', transfers, [], { shares, figures: figures() }),
        indicator
      )
    );
  const all = (): number => sumOf(figures().map(({ value }) => value))!;

  it('count the same households once every divided one is shared out', () => {
    const divided = transfers.filter((row) => row.basis === 'part_area_part_population');
    const shares = divided.map((row, at) => {
      const siblings = divided.filter((each) => each.former === row.former);
      const weights = siblings.map((each) => 1 + (divided.indexOf(each) % 5));
      return {
        ...halfOf(row.unit, row.former),
        households: (1 + (at % 5)) / weights.reduce((a, b) => a + b, 0)
      };
    });
    const values = totals(shares);
    expect(values).toHaveLength(114);
    expect(sumOf(values.map(({ value }) => value))).toBeCloseTo(all(), 6);
  });

  it('count no household twice where a share follows from the others', () => {
    // All successors but the last of each former unit are typed in.
    const divided = transfers.filter((row) => row.basis === 'part_area_part_population');
    const isLast = (row: (typeof divided)[number]): boolean =>
      divided.filter((each) => each.former === row.former).at(-1) === row;
    const shares = divided
      .filter((row) => !isLast(row))
      .map((row) => ({ ...halfOf(row.unit, row.former), households: 0.2 }));
    expect(sumOf(totals(shares).map(({ value }) => value))).toBeCloseTo(all(), 6);
  });

  it('hold the true total between the sums of the lowest and the highest', () => {
    const values = totals([]);
    expect(values.filter(({ kind }) => kind === 'value')).toHaveLength(56);
    expect(values.filter(({ kind }) => kind === 'range')).toHaveLength(58);
    expect(sumOf(values.map(({ low }) => low))).toBeLessThan(all());
    expect(sumOf(values.map(({ high }) => high))).toBeGreaterThan(all());
  });
});

describe('names and boundaries', () => {
  const exactnessOf = (unit: string) =>
    unitMergersOf(transfers).find((each) => each.unit === unit)?.exactness;

  it.each([
    ['moi-11948', 'Bạch Long Vĩ, renamed from a huyện', 1],
    ['moi-11914', 'Cát Hải, twelve whole units of one huyện', 12]
  ])('%s (%s) keeps its boundary: before is the former units as they were', (unit, _, parts) => {
    expect(transfers.filter((row) => row.unit === unit)).toHaveLength(parts);
    expect(exactnessOf(unit)).toBe('whole');
  });

  it('no unit is taken for a former one because of its code', () => {
    // 113 of 114 codes were a former unit's; most of those are no part of the unit that has it now.
    const sameCode = transfers.filter((row) => row.unit_code === row.former_code);
    const codes = new Set(transfers.map((row) => row.former_code));
    const units = new Set(transfers.map((row) => row.unit_code));
    expect([...units].filter((code) => codes.has(code))).toHaveLength(113);
    expect(transfers.filter((row) => row.former === 'cu-11617').map((row) => row.unit)).toEqual(
      expect.arrayContaining(['moi-11617', 'moi-11581'])
    );
    expect(sameCode.find((row) => row.unit === 'moi-11617')?.former_name).toBe('Đồng Thái');
  });

  it('a figure of a namesake elsewhere is no figure of the unit', () => {
    // Phường An Dương took no part of the former unit that was called An Dương.
    const [unit] = transfers.filter((row) => row.unit_name === 'An Dương').map((row) => row.unit);
    const namesakes = transfers.filter((row) => row.former_name === 'An Dương');
    const own = { shares: [], figures: namesakes.map((row) => typed(row.former, 5, 10)) };
    const indicator = indicatorOf('ho-ngheo');
    const found = beforeValueOf(
      beforePartsOf(unit!, indicator, '2024', transfers, [], own),
      indicator
    );
    expect(namesakes.length).toBeGreaterThan(0);
    expect(found.steps.every((step) => step.numerator === null)).toBe(true);
    expect(found.value).toBeNull();
  });
});
