import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { SampleRow } from './report';
import { type World, world } from './world.fixture';

let native: World['native'];
let land: World['land'];
let rows: World['rows'];
let rowsOf: World['rowsOf'];
beforeAll(async () => {
  ({ native, land, rows, rowsOf } = await world());
}, 60_000);
afterAll(() => native.close());

const finals = (): readonly SampleRow[] =>
  rows.filter((row) => row.note === null || row.standing === 'final');
function cityRate(indicator: string, period: string): number {
  const found = finals().filter((row) => row.indicator === indicator && row.period === period);
  const sum = (pick: (row: SampleRow) => number | null): number =>
    found.reduce((total, row) => total + (pick(row) ?? 0), 0);
  return (100 * sum((row) => row.numerator)) / sum((row) => row.denominator);
}

describe('the shapes', () => {
  it('dip in 2021 and recover', () => {
    expect(cityRate('tiem-chung-tre-em', '2021')).toBeLessThan(
      cityRate('tiem-chung-tre-em', '2020')
    );
    expect(cityRate('tiem-chung-tre-em', '2022')).toBeGreaterThan(
      cityRate('tiem-chung-tre-em', '2021')
    );
  });

  it('show the storm of September 2024', () => {
    expect(cityRate('tthc-dung-han', '2024-09')).toBeLessThan(
      cityRate('tthc-dung-han', '2024-08') - 1
    );
    expect(cityRate('giai-ngan', '2024-10')).toBeLessThan(cityRate('giai-ngan', '2023-10') - 4);
  });

  it('break where the poverty line changed, and name the line', () => {
    expect(cityRate('ho-ngheo', '2022')).toBeGreaterThan(cityRate('ho-ngheo', '2021'));
    const standards = new Set(
      rows
        .filter(({ indicator }) => indicator === 'ho-ngheo')
        .map((row) => `${row.period} ${row.standard}`)
    );
    expect(standards).toContain('2021 chuan-ngheo-2016-2021');
    expect(standards).toContain('2022 chuan-ngheo-2022-2026');
  });

  it('rise within a year of disbursement and begin again', () => {
    for (const unit of ['moi-11086', 'moi-11617', 'cu-11614']) {
      const months = rowsOf(unit, 'giai-ngan').filter(({ period }) => period !== '2025-07');
      months.forEach((row, at) => {
        const before = months[at - 1];
        if (before === undefined || before.period.slice(0, 4) !== row.period.slice(0, 4)) return;
        expect(row.numerator).toBeGreaterThanOrEqual(before.numerator!);
      });
    }
  });

  it('hand over whole people, never more than the quota', () => {
    for (const { numerator, denominator } of rows.filter(
      ({ indicator }) => indicator === 'giao-quan'
    )) {
      expect(Number.isInteger(numerator) && Number.isInteger(denominator)).toBe(true);
      expect(numerator).toBeLessThanOrEqual(denominator!);
    }
  });

  it('stay below all and above nothing while a part is missing', () => {
    const beyond = ['thu-ngan-sach-so-ke-hoach', 'thu-nhap'];
    const wrong = rows.filter(({ value, numerator, denominator, indicator }) => {
      if (numerator === null || denominator === null || beyond.includes(indicator)) return false;
      return (
        numerator > denominator ||
        (value === 100) !== (numerator === denominator && denominator > 0)
      );
    });
    expect(wrong.slice(0, 5)).toEqual([]);
  });

  it('have gaps, late reports, first estimates and months not in yet', () => {
    const yearly =
      land.formers.length * 5 -
      finals().filter(
        ({ unit, indicator }) => unit.startsWith('cu-') && indicator === 'gia-dinh-van-hoa'
      ).length;
    expect(yearly).toBeGreaterThan(10);
    const newest = rows.filter(
      (row) => row.indicator === 'ho-so-truc-tuyen' && row.period === '2026-10'
    );
    expect(newest.length).toBeGreaterThan(80);
    expect(newest.length).toBeLessThan(114);
    expect(rows.filter(({ note }) => note?.[1] === 'Reported late.').length).toBeGreaterThan(500);
    const revised = rows.filter(({ note }) => note?.[1].startsWith('An estimate') === true);
    expect(revised.length).toBeGreaterThan(300);
    for (const { unit, indicator, period } of revised.slice(0, 50)) {
      const pair = rowsOf(unit, indicator).filter((row) => row.period === period);
      expect(pair.map(({ standing }) => standing)).toEqual(['estimate', 'final']);
    }
  });

  it('let a few units go backwards', () => {
    const falling = land.unitsInForce.filter(({ unit }) => {
      const [first, last] = ['2025', '2026'].map((year) =>
        rowsOf(unit, 'bao-hiem-y-te').find(({ period }) => period === year)
      );
      return first !== undefined && last !== undefined && last.value! < first.value! - 0.1;
    });
    expect(falling.length).toBeGreaterThan(2);
    expect(falling.length).toBeLessThan(40);
  });
});
