import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { allIndicators, allStandards } from '$lib/data/queries/catalogue';
import {
  allTransfers,
  figuresAround,
  type MergerFigure,
  type NamedTransfer,
  sampleFiguresAround,
  sampleFiguresIn,
  sampleMonthsAround,
  transfersAround
} from '$lib/data/queries/merger';
import { query } from '$lib/data/query';
import type { Indicator, Standard } from '$lib/domain/indicator';
import type { Basis } from '$lib/domain/lineage';
import { beforePartsOf } from '$lib/domain/merge/before-parts';
import { beforeValueOf } from '$lib/domain/merge/before-value';
import {
  dividedFormersOf,
  exactnessCountsOf,
  namesakeOf,
  type SummaryTransfer,
  unitMergersOf
} from '$lib/domain/merge/lineage-summary';
import { mergerRowsOf } from '$lib/domain/merge/merger-rows';
import { NOTHING_OWN } from '$lib/domain/merge/own-knowledge';
import { sumOf } from '$lib/domain/merge/sum';
import { type NativeDatabase, openNativeDatabase } from '$lib/server/run-native';

type Transfers = readonly (NamedTransfer & { readonly basis: Basis })[];

let database: NativeDatabase;
let transfers: Transfers;
let indicators: readonly Indicator[];
let standards: readonly Standard[];

beforeAll(async () => {
  database = await openNativeDatabase();
  transfers = (await database.answer(allTransfers())) as Transfers;
  indicators = await database.answer(allIndicators());
  standards = await database.answer(allStandards());
});
afterAll(() => database.close());

const indicatorOf = (id: string): Indicator => indicators.find((row) => row.indicator === id)!;
const summary = (): readonly SummaryTransfer[] => transfers;

describe('the merger of the whole city', () => {
  it('lets 56 units be rebuilt exactly, 49 of them from whole units only, and 58 not', () => {
    const units = unitMergersOf(summary());
    expect(units).toHaveLength(114);
    expect(exactnessCountsOf(units)).toEqual({ whole: 49, land_divided: 7, people_divided: 58 });
  });

  it('divided 71 of 375 former units, the people of 57 of them', () => {
    const divided = dividedFormersOf(summary());
    expect(new Set(transfers.map((row) => row.former)).size).toBe(375);
    expect([divided.length, divided.filter((row) => row.isPeopleDivided).length]).toEqual([71, 57]);
  });

  it('has seven units that do not contain the former unit they are called after', () => {
    const units = new Map(transfers.map((row) => [row.unit, row.unit_name]));
    const elsewhere = [...units].filter(([unit]) => namesakeOf(unit, summary()) === 'elsewhere');
    expect(elsewhere.map(([, name]) => name).sort()).toEqual(
      [
        'An Dương',
        'An Hưng',
        'Ngô Quyền',
        'Nguyễn Trãi',
        'Quyết Thắng',
        'Trần Hưng Đạo',
        'Tân An'
      ].sort()
    );
  });

  it('keeps Cẩm Giàng and Cẩm Giang apart', () => {
    const names = new Set(transfers.map((row) => row.unit_name));
    expect([names.has('Cẩm Giàng'), names.has('Cẩm Giang')]).toEqual([true, true]);
  });
});

// Read from Article 1 of the resolution: former unit, old district, basis, km² where a document states it.
const FIVE = {
  'moi-11617': [
    ['Lê Lợi', 'quận An Dương', 'part_area_part_population', 0.0315],
    ['An Hải', 'quận An Dương', 'part_area_part_population', 0.32],
    ['Đồng Thái', 'quận An Dương', 'part_area_part_population', 5.567],
    ['An Đồng', 'quận An Dương', 'all', 6.95],
    ['Hồng Thái', 'quận An Dương', 'all', 7.09]
  ],
  'moi-11086': [
    ['Thanh Hải', 'huyện Thanh Hà', 'part_area_part_population', null],
    ['Bình Lãng', 'huyện Tứ Kỳ', 'all', null],
    ['Hưng Đạo', 'huyện Tứ Kỳ', 'part_area_all_population', null],
    ['Đại Sơn', 'huyện Tứ Kỳ', 'all', null]
  ],
  'moi-11680': [
    ['Núi Đối', 'huyện Kiến Thụy', 'all', null],
    ['Thuận Thiên', 'huyện Kiến Thụy', 'all', null],
    ['Hữu Bằng', 'huyện Kiến Thụy', 'all', null],
    ['Thanh Sơn', 'huyện Kiến Thụy', 'all', null],
    ['Kiến Hưng', 'huyện Kiến Thụy', 'part_area_part_population', null]
  ],
  'moi-11242': [
    ['Nhân Quyền', 'huyện Bình Giang', 'all', null],
    ['Phạm Kha', 'huyện Thanh Miện', 'all', null],
    ['Thanh Tùng', 'huyện Thanh Miện', 'part_area_all_population', null],
    ['Đoàn Tùng', 'huyện Thanh Miện', 'part_area_all_population', null]
  ],
  'moi-11629': [
    ['An Lão', 'huyện An Lão', 'all', null],
    ['An Thắng', 'huyện An Lão', 'all', null],
    ['Tân Dân', 'huyện An Lão', 'all', null],
    ['An Tiến', 'huyện An Lão', 'all', null],
    ['Trường Sơn', 'huyện An Lão', 'part_area_all_population', null],
    ['Thái Sơn', 'huyện An Lão', 'part_area_part_population', null]
  ]
} as const;

describe('the five units whose documents were read', () => {
  it.each(Object.entries(FIVE))(
    '%s was formed from what the resolution says',
    async (unit, expected) => {
      const rows = (await database.answer(transfersAround(unit))).filter(
        (row) => row.unit === unit
      );
      const seen = rows.map((row) => [
        row.former_name,
        row.former_district,
        row.basis,
        row.area_km2
      ]);
      const sorted = (list: readonly (readonly unknown[])[]): string[] =>
        list.map((row) => row.join('|')).sort();
      expect(sorted(seen)).toEqual(sorted(expected));
    }
  );

  it('An Hải: the five areas add up to 19.9585 km², three whole or almost whole ones to 98.2 %', () => {
    const rows = transfers.filter((row) => row.unit === 'moi-11617');
    const area = indicatorOf('dien-tich');
    const found = beforeValueOf(
      beforePartsOf('moi-11617', area, '2024', transfers, [], NOTHING_OWN),
      area
    );
    expect(rows).toHaveLength(5);
    expect(found.value).toBeCloseTo(19.9585, 10);
    expect((6.95 + 7.09 + 5.567) / 19.9585).toBeCloseTo(0.982, 3);
  });

  it('An Hải: near-poor households of 2020 and 2025 are of two standards, and are not subtracted', async () => {
    const figures = await database.answer(figuresAround('moi-11617'));
    const input = {
      unit: 'moi-11617',
      indicators,
      transfers,
      figures,
      own: NOTHING_OWN,
      standards
    };
    const row = mergerRowsOf(input, null).find(
      (each) => each.indicator.indicator === 'so-ho-can-ngheo'
    )!;
    expect(row).toMatchObject({
      period: '2020',
      before: { low: 206, high: 206 },
      mark: 'not_comparable',
      difference: null,
      isBreak: true,
      isRough: true
    });
    expect(row.stated?.standard).toBe('chuan-ngheo-2016-2021');
    expect(row.after?.value).toBe(86);
    expect(86 / (1 - 0.582)).toBeCloseTo(206, 0);
  });
});

describe('with the sample series', () => {
  const rowsOf = (unit: string, figures: readonly MergerFigure[]) =>
    mergerRowsOf({ unit, indicators, transfers, figures, own: NOTHING_OWN, standards }, '2024');

  it.each(['moi-11629', 'moi-11086', 'moi-11242'])(
    'a rate of %s is the ratio of sums the engine finds',
    async (unit) => {
      const whole = transfers.filter(
        (row) =>
          row.unit === unit &&
          row.basis !== 'part_area_part_population' &&
          row.basis !== 'part_area_no_population'
      );
      const list = whole.map((row) => `'${row.former}'`).join(', ');
      const [sums] = await database.answer(
        query({
          name: 'test.sums',
          tables: ['sample_observations_former'],
          columns: { n: 'number', d: 'number' },
          sql: `select sum(numerator) as n, sum(denominator) as d from sample_observations_former
              where indicator = 'gia-dinh-van-hoa' and period = '2022' and standing = 'final' and unit in (${list})`
        })
      );
      const figures = (await database.answer(sampleFiguresIn('gia-dinh-van-hoa'))).filter(
        (row) => row.standing === 'final'
      );
      const indicator = indicatorOf('gia-dinh-van-hoa');
      const parts = beforePartsOf(unit, indicator, '2022', transfers, figures, NOTHING_OWN).filter(
        (part) => part.basis !== 'part_area_part_population'
      );
      const found = beforeValueOf(parts, indicator);
      expect(found.missing).toEqual([]);
      expect(found.value).toBeCloseTo((100 * sums!.n) / sums!.d, 9);
    }
  );

  it('totals of the exact units equal the totals of the former units they took whole', async () => {
    const indicator = indicatorOf('so-ho');
    const figures = await database.answer(sampleFiguresIn('so-ho'));
    const exact = unitMergersOf(summary()).filter((unit) => unit.exactness !== 'people_divided');
    const values = exact.map(({ unit }) => ({
      unit,
      found: beforeValueOf(
        beforePartsOf(unit, indicator, '2024', transfers, figures, NOTHING_OWN),
        indicator
      )
    }));
    const complete = values.filter(({ found }) => found.value !== null);
    const formers = new Set(
      transfers
        .filter(
          (row) =>
            complete.some(({ unit }) => unit === row.unit) &&
            row.basis !== 'part_area_no_population'
        )
        .map((row) => row.former)
    );
    const direct = [...formers].map((former) => {
      const rows = figures.filter((row) => row.unit === former && row.period === '2024');
      return (rows.find((row) => row.standing === 'final') ?? rows[0])?.value ?? null;
    });
    expect(complete.length).toBeGreaterThan(40);
    expect(sumOf(complete.map(({ found }) => found.value))).toBeCloseTo(sumOf(direct)!, 6);
  });

  it('a unit with a divided former unit has ranges, and they hold what each share would give', async () => {
    const figures = await database.answer(sampleFiguresAround('moi-11617'));
    const ranged = rowsOf('moi-11617', figures).filter((row) => row.rebuilt?.kind === 'range');
    expect(ranged.length).toBeGreaterThan(5);
    for (const row of ranged)
      expect(row.before!.low!).toBeLessThanOrEqual(row.before!.high! + 1e-9);
  });

  it('a month is compared with the same month before, rebuilt as a ratio of sums', async () => {
    const figures = await database.answer(sampleMonthsAround('moi-11680'));
    const row = rowsOf('moi-11680', figures).find(
      (each) => each.indicator.indicator === 'giai-ngan'
    )!;
    expect(row).toMatchObject({ period: '2024-10', likeness: '-10', after: { period: '2026-10' } });
    // Paid by October 2024 of the year's plan; Kiến Hưng (cũ) counts in full or not at all.
    const [sums] = await database.answer(
      query({
        name: 'test.month-sums',
        tables: ['sample_observations_former_monthly', 'lineage'],
        columns: { n: 'number', d: 'number', open_n: 'number', open_d: 'number' },
        sql: `select sum(numerator) filter (basis = 'all') as n, sum(denominator) filter (basis = 'all') as d,
            sum(numerator) filter (basis <> 'all') as open_n,
            sum(denominator) filter (basis <> 'all') as open_d
          from sample_observations_former_monthly s join lineage l on l.former = s.unit
          where l.unit = 'moi-11680' and indicator = 'giai-ngan' and period = '2024-10'`
      })
    );
    const { n, d, open_n, open_d } = sums!;
    const ends = [(100 * n) / d, (100 * (n + open_n)) / (d + open_d)].sort((a, b) => a - b);
    expect(row.before?.low).toBeCloseTo(ends[0]!, 9);
    expect(row.before?.high).toBeCloseTo(ends[1]!, 9);
  });

  it('brings only the month of the year that the unit reported last', async () => {
    const figures = await database.answer(sampleMonthsAround('moi-11617'));
    for (const indicator of new Set(figures.map((row) => row.indicator))) {
      const months = figures.filter((row) => row.indicator === indicator);
      const last = months
        .filter((row) => row.unit === 'moi-11617')
        .reduce((latest, row) => (row.period > latest ? row.period : latest), '');
      expect(new Set(months.map((row) => row.period.slice(5)))).toEqual(new Set([last.slice(5)]));
    }
    expect(new Set(figures.map((row) => row.indicator)).size).toBeGreaterThanOrEqual(5);
  });

  it('the merger year of money is the halves of both generations', async () => {
    const figures = await database.answer(sampleFiguresAround('moi-11242'));
    const rows = figures.filter((row) => row.indicator === 'thu-ngan-sach');
    const halves = rows.filter((row) => ['2025-H1', '2025-H2'].includes(row.period));
    const row = rowsOf('moi-11242', figures).find(
      (each) => each.indicator.indicator === 'thu-ngan-sach'
    )!;
    expect(halves).toHaveLength(5);
    expect(row.mergerYear?.value.value).toBeCloseTo(sumOf(halves.map(({ value }) => value))!, 9);
  });
});
