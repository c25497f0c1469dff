import { describe, expect, it } from 'vitest';
import { detailOf, formerDistrictOf, foundUnits, nameOf } from './unit-choice';

const unit = (unit: string, name: string, type: string, district: string | null) => ({
  unit,
  generation: unit.startsWith('cu') ? 'cu' : 'moi',
  code: unit.slice(unit.indexOf('-') + 1),
  name,
  type,
  district
});
const units = [
  unit('moi-10903', 'Cẩm Giàng', 'xã', 'huyện Cẩm Giàng'),
  unit('moi-10888', 'Cẩm Giang', 'xã', 'huyện Cẩm Giàng'),
  unit('cu-11614', 'An Hải', 'phường', 'quận An Dương'),
  unit('cu-318', 'Bạch Long Vĩ', 'huyện', 'huyện Bạch Long Vĩ')
];

describe('choosing units', () => {
  it.each([
    ['cam giang', ['moi-10903', 'moi-10888']],
    ['an hai cu', ['cu-11614']],
    ['11614', ['cu-11614']],
    ['', []],
    ['không có', []]
  ])('“%s” finds what it should', (typed, expected) => {
    expect(foundUnits(units, typed, [], 8).map((row) => row.unit)).toEqual(expected);
  });

  it('leaves out what is chosen already', () => {
    expect(foundUnits(units, 'cam giang', ['moi-10903'], 8)).toHaveLength(1);
  });

  it('gives the old district of former units alone', () => {
    expect(units.map(formerDistrictOf)).toEqual([null, null, 'quận An Dương', null]);
  });

  it('names a former unit with its mark and tells namesakes apart', () => {
    expect(nameOf(units[2]!, 'vi')).toBe('phường An Hải (cũ)');
    expect(nameOf(units[0]!, 'vi')).toBe('Xã Cẩm Giàng');
    expect(detailOf(units[2]!)).toBe('11614 · quận An Dương');
    expect(detailOf(units[3]!)).toBe('318');
  });
});
