import { describe, expect, it } from 'vitest';
import { placesOf, sheetOf } from './sheet.fixture';
import { areasOfLineage, totalBeforeIsAfter } from './totals';

function unitsOf(area: string, population: string): ReturnType<typeof sheetOf> {
  return sheetOf(
    'units',
    { unit: 'moi-1', generation: 'moi', area_km2: area, population },
    { unit: 'cu-1', generation: 'cu', area_km2: '5', population: '3000' },
    { unit: 'cu-2', generation: 'cu', area_km2: '7', population: '4000' }
  );
}

function lineageOf(basis: string): ReturnType<typeof sheetOf> {
  return sheetOf(
    'lineage',
    { unit: 'moi-1', former: 'cu-1', basis: 'all' },
    { unit: 'moi-1', former: 'cu-2', basis }
  );
}

describe('the total before a merger equals the total after', () => {
  it.each([
    ['all', '12', []],
    ['all', '13', ['2:area_km2']],
    ['part_area_all_population', '13', []]
  ])('in area when the second came as %s: %s km²', (basis, area, places) => {
    const check = totalBeforeIsAfter('area_km2', 0.011);
    expect(placesOf(check, unitsOf(area, '7000'), lineageOf(basis))).toEqual(places);
  });

  it.each([
    ['part_area_all_population', '7000', []],
    ['part_area_all_population', '6999', ['2:population']],
    ['part_area_no_population', '3000', []],
    ['part_area_part_population', '5000', []]
  ])('in people when the second came as %s: %s', (basis, population, places) => {
    const check = totalBeforeIsAfter('population', 0);
    expect(placesOf(check, unitsOf('12', population), lineageOf(basis))).toEqual(places);
  });
});

describe('the areas that came over', () => {
  it.each([
    ['5', '7', []],
    ['5', '6', ['2:area_km2']],
    ['5', null, []]
  ])('%s and %s of 12 km²', (a, b, places) => {
    const lineage = sheetOf(
      'lineage',
      { unit: 'moi-1', former: 'cu-1', area_km2: a },
      { unit: 'moi-1', former: 'cu-2', area_km2: b }
    );
    expect(placesOf(areasOfLineage, lineage, unitsOf('12', '7000'))).toEqual(places);
  });
});
