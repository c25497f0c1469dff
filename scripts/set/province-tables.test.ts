import { readFile } from 'node:fs/promises';
import { beforeAll, describe, expect, it } from 'vitest';
import { readCsv } from '../take/catalogue';
import {
  folderOf,
  type NationalTables,
  provinceNamed,
  provincesOf,
  setOfProvince,
  type SharedTables
} from './province-tables';

let national: NationalTables;
let shared: SharedTables;

beforeAll(async () => {
  const [units, lineage, documents] = await Promise.all(
    ['units', 'lineage', 'documents'].map((table) => readCsv('data/national', table))
  );
  national = { units: units!, lineage: lineage!, documents: documents! };
  const [indicators, names, standards, own] = await Promise.all(
    ['indicators', 'indicator_names', 'standards', 'documents'].map((table) =>
      readCsv('data/hai-phong', table)
    )
  );
  shared = {
    indicators: indicators!,
    indicator_names: names!,
    standards: standards!,
    documents: own!
  };
});

describe('a set of any province', () => {
  it('is there for all 34, with every unit and every row of lineage in just one of them', () => {
    const sets = provincesOf(national).map((name) => setOfProvince(name, national, shared));
    expect(sets).toHaveLength(34);
    expect(new Set(sets.map(({ about }) => about.set)).size).toBe(34);
    const sum = (column: string): number =>
      sets.reduce((total, { about }) => total + Number(about[column]), 0);
    expect([sum('former'), sum('lineage')]).toEqual([
      national.units.filter(({ generation }) => generation === 'cu').length,
      national.lineage.length
    ]);
    for (const { about, tables } of sets) {
      const keys = new Set(tables['units']!.map(({ unit }) => unit));
      const documents = new Set(tables['documents']!.map(({ document }) => document));
      for (const { unit, former, source } of tables['lineage']!)
        expect([keys.has(unit), keys.has(former), documents.has(source)], about.set).toEqual([
          true,
          true,
          true
        ]);
    }
  });

  it('says of Hải Phòng what its own set says', async () => {
    const { about } = setOfProvince('Thành phố Hải Phòng', national, shared);
    const own = JSON.parse(await readFile('data/hai-phong/set.json', 'utf8')) as typeof about;
    for (const key of ['set', 'name', 'kind', 'resolution', 'in_force', 'former', 'lineage'])
      expect(about[key], key).toEqual(own[key]);
  });

  it('is as it stands in the folder of Quảng Ninh, but for what was read by hand there', async () => {
    const { about, tables } = setOfProvince('Tỉnh Quảng Ninh', national, shared);
    expect(JSON.parse(await readFile('data/quang-ninh/set.json', 'utf8'))).toEqual(about);
    const units = await readCsv('data/quang-ninh', 'units');
    const facts = (rows: readonly Readonly<Record<string, string>>[]): unknown[] =>
      rows
        .map(({ unit, name, type, district, area_km2, population, clause }) => [
          unit,
          name,
          type,
          district,
          area_km2,
          population,
          clause
        ])
        .sort(([a], [b]) => (a! < b! ? -1 : 1));
    expect(facts(tables['units']!)).toEqual(facts(units));
  });

  it.each([
    ['Bắc Ninh', 'Tỉnh Bắc Ninh'],
    ['bac ninh', 'Tỉnh Bắc Ninh'],
    ['tỉnh Đắk Lắk', 'Tỉnh Đắk Lắk'],
    ['TP Huế', 'Thành phố Huế'],
    ['tp. hồ chí minh', 'Thành phố Hồ Chí Minh'],
    ['thành phố huế', 'Thành phố Huế'],
    ['79', 'Thành phố Hồ Chí Minh'],
    ['Hải Dương', null]
  ])('is found by %s', (asked, name) => {
    expect(provinceNamed(asked, national)).toBe(name);
  });

  it('leaves out a population of fewer people than a unit can have, and says so', () => {
    const { tables } = setOfProvince('Thành phố Cần Thơ', national, shared);
    const cut = tables['units']!.filter(({ note }) => note?.includes('thiếu chữ số'));
    expect(cut.length).toBeGreaterThan(0);
    expect(cut.map(({ population }) => population)).toEqual(cut.map(() => ''));
  });

  it('stands in a folder named without marks', () => {
    expect(folderOf('Thành phố Hồ Chí Minh')).toBe('ho-chi-minh');
    expect(folderOf('Đắk Lắk')).toBe('dak-lak');
  });
});
