import { describe, expect, it } from 'vitest';
import type { Basis } from '../lineage';
import {
  dividedFormersOf,
  exactnessCountsOf,
  namesakeOf,
  type SummaryTransfer,
  unitMergersOf
} from './lineage-summary';

const row = (
  unit: string,
  unitName: string,
  former: string,
  formerName: string,
  basis: Basis,
  district = 'huyện A'
): SummaryTransfer => ({
  unit,
  unit_name: unitName,
  former,
  former_name: formerName,
  former_district: district,
  basis
});
const rows = [
  row('moi-1', 'Cẩm Giàng', 'cu-1', 'Cẩm Giang', 'all'),
  row('moi-1', 'Cẩm Giàng', 'cu-2', 'Ngô Quyền', 'all', 'huyện B'),
  row('moi-2', 'Ngô Quyền', 'cu-3', 'Máy Tơ', 'part_area_all_population'),
  row('moi-2', 'Ngô Quyền', 'cu-4', 'Gia Viên', 'all'),
  row('moi-3', 'An Hải', 'cu-3', 'Máy Tơ', 'part_area_no_population'),
  row('moi-3', 'An Hải', 'cu-5', 'An Hải', 'part_area_part_population'),
  row('moi-4', 'An Dương', 'cu-5', 'An Hải', 'part_area_part_population')
];

describe('the summary of a merger', () => {
  it('tells whole, land-divided and people-divided units apart', () => {
    expect(unitMergersOf(rows)).toEqual([
      { unit: 'moi-1', exactness: 'whole', parts: 2, dividedParts: 0, districts: 2 },
      { unit: 'moi-2', exactness: 'land_divided', parts: 2, dividedParts: 0, districts: 1 },
      { unit: 'moi-3', exactness: 'people_divided', parts: 2, dividedParts: 1, districts: 1 },
      { unit: 'moi-4', exactness: 'people_divided', parts: 1, dividedParts: 1, districts: 1 }
    ]);
  });

  it('counts them', () => {
    expect(exactnessCountsOf(unitMergersOf(rows))).toEqual({
      whole: 1,
      land_divided: 1,
      people_divided: 2
    });
  });

  it('lists divided former units and whether their people were divided', () => {
    expect(
      dividedFormersOf(rows).map(({ former, isPeopleDivided }) => [former, isPeopleDivided])
    ).toEqual([
      ['cu-3', false],
      ['cu-5', true]
    ]);
  });

  it.each([
    ['moi-1', 'new_name'], // Cẩm Giàng is not Cẩm Giang: one tone mark apart.
    ['moi-2', 'elsewhere'],
    ['moi-3', 'contained'],
    ['moi-4', 'new_name']
  ])('says whether %s contains its namesake: %s', (unit, expected) => {
    expect(namesakeOf(unit, rows)).toBe(expected);
  });
});
