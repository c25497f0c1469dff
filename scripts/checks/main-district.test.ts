import { expect, it } from 'vitest';
import { mainDistrictFirst } from './main-district';
import { placesOf, sheetOf } from './sheet.fixture';

const former = (unit: string, district: string) => ({ unit, district });
const formers = [former('cu-1', 'huyện A'), former('cu-2', 'huyện B'), former('cu-3', 'huyện B')];

it.each([
  ['the one with more whole units', 'huyện B; huyện A', ['all', 'all', 'all'], []],
  ['the other one', 'huyện A; huyện B', ['all', 'all', 'all'], ['2:district']],
  ['a fragment', 'huyện A; huyện B', ['part_area_part_population', 'all', 'all'], ['2:district']],
  [
    'the one with its people',
    'huyện A; huyện B',
    ['part_area_all_population', 'part_area_part_population', 'part_area_no_population'],
    []
  ],
  ['the only one', 'huyện A', ['all', 'all', 'all'], []],
  ['one of two alike', 'huyện A; huyện B', ['all', 'all', 'strange'], []]
])('a unit names first %s', (_, district, bases, places) => {
  const units = sheetOf('units', former('moi-1', district), ...formers);
  const lineage = sheetOf(
    'lineage',
    ...bases.map((basis, at) => ({ unit: 'moi-1', former: `cu-${at + 1}`, basis }))
  );
  expect(placesOf(mainDistrictFirst, units, lineage)).toEqual(places);
});
