import { describe, expect, it } from 'vitest';
import { DEFAULT_VIEW } from '$lib/state/view';
import { districtsOf } from '$lib/format/district';
import { inGroups } from '$lib/domain/groups';
import { byName, type CityUnit, unitFilter } from './city-units';

const unit = (name: string, type: CityUnit['type'], district: string): CityUnit => ({
  unit: `moi-${name}`,
  code: '11086',
  name,
  type,
  district,
  area_km2: 1,
  population: 1,
  formers: 1,
  names: '',
  known: { targets: 0, figures: 0, movements: 0, commendations: 0, documents: 0 }
});

const units = [
  unit('Đại Sơn', 'xã', 'huyện Thanh Hà; huyện Tứ Kỳ'),
  unit('An Hải', 'phường', 'quận An Dương'),
  unit('Cát Hải', 'đặc khu', 'huyện Cát Hải'),
  unit('Ái Quốc', 'phường', 'thành phố Hải Dương')
];

describe('units of the city', () => {
  it.each<[string, Partial<typeof DEFAULT_VIEW>, string[] | null]>([
    ['nothing asks for all', {}, null],
    ['an unknown district asks for all', { district: 'atlantis' }, null],
    ['spaces ask for all', { search: '  ' }, null],
    ['a name without marks', { search: 'dai son' }, ['Đại Sơn']],
    ['a name with marks', { search: 'Đại Sơn' }, ['Đại Sơn']],
    ['a name in decomposed letters', { search: 'Đại Sơn'.normalize('NFD') }, ['Đại Sơn']],
    ['a district by search', { search: 'tu ky' }, ['Đại Sơn']],
    ['a type by search', { search: 'phuong' }, ['An Hải', 'Ái Quốc']],
    ['either district of a unit', { district: 'tu-ky' }, ['Đại Sơn']],
    ['the group of phường', { group: 'phuong' }, ['An Hải', 'Ái Quốc']],
    ['xã and đặc khu', { group: 'xa' }, ['Đại Sơn', 'Cát Hải']],
    ['both at once', { group: 'xa', search: 'hai' }, ['Cát Hải']],
    ['what nobody has', { search: 'dai sn' }, []]
  ])('are found by %s', (_, part, expected) => {
    const keeps = unitFilter({ ...DEFAULT_VIEW, ...part }, units);
    expect(keeps && units.filter(keeps).map(({ name }) => name)).toEqual(expected);
  });

  it('sort by the Vietnamese alphabet', () => {
    expect([...units].sort(byName).map(({ name }) => name)).toEqual([
      'Ái Quốc',
      'An Hải',
      'Cát Hải',
      'Đại Sơn'
    ]);
  });

  it('have former districts with an address each', () => {
    expect(districtsOf(units).map(({ slug }) => slug)).toEqual([
      'an-duong',
      'cat-hai',
      'hai-duong',
      'thanh-ha',
      'tu-ky'
    ]);
  });

  it('are kept apart by group', () => {
    const groups = inGroups(units, ({ type }) => type);
    expect(groups.map(([group, list]) => [group, list.length])).toEqual([
      ['phuong', 2],
      ['xa', 2]
    ]);
  });
});
