import { describe, expect, it } from 'vitest';
import {
  basisShareProblems,
  divisionProblems,
  shareSumProblems,
  shareYearProblems
} from './lineage-shares';
import { placesOf, sheetOf } from './sheet.fixture';

const part = { former: 'cu-1', basis: 'part_area_part_population', remainder: 'false' };

describe('the shares of a former unit', () => {
  it.each([
    ['0.4', '0.6', []],
    ['0.4', null, []],
    ['0.333333', '0.666667', []],
    ['0.5', '0.6', ['3:household_share']]
  ])('%s and %s', (a, b, places) => {
    const sheet = sheetOf(
      'lineage',
      { ...part, unit: 'moi-1', household_share: a },
      { ...part, unit: 'moi-2', household_share: b }
    );
    expect(placesOf(shareSumProblems, sheet)).toEqual(places);
  });

  it.each([
    ['all', '1', true],
    ['all', '0.9', false],
    ['part_area_all_population', '1', true],
    ['part_area_no_population', '0', true],
    ['part_area_no_population', '0.1', false],
    ['part_area_part_population', '0.5', true],
    ['part_area_part_population', '1', false],
    ['part_area_part_population', null, true]
  ])('basis %s with a share of %s: %s', (basis, population_share, isRight) => {
    const sheet = sheetOf('lineage', { basis, population_share });
    expect(placesOf(basisShareProblems, sheet)).toEqual(isRight ? [] : ['2:population_share']);
  });
});

describe('the year of a share', () => {
  it.each([
    ['part_area_part_population', '0.4', '2019', true],
    ['part_area_part_population', '0.4', null, false],
    ['part_area_part_population', null, null, true],
    ['part_area_part_population', null, '2019', false],
    ['part_area_part_population', '0.4', '19', false],
    ['all', '1', null, true],
    ['all', '1', '2019', false],
    ['part_area_no_population', null, '2019', false]
  ])('basis %s, share %s, year %s: %s', (basis, household_share, share_as_of, isRight) => {
    const sheet = sheetOf('lineage', { basis, household_share, share_as_of });
    expect(placesOf(shareYearProblems, sheet)).toEqual(isRight ? [] : ['2:share_as_of']);
  });

  it.each([
    ['0', []],
    ['1', []],
    ['1.1', ['2:household_share']],
    ['-0.1', ['2:household_share']]
  ])('makes it an estimate, that may be %s', (household_share, places) => {
    const dated = { ...part, household_share, share_as_of: '2019' };
    expect(placesOf(basisShareProblems, sheetOf('lineage', dated))).toEqual(places);
  });
});

describe('the division of a former unit', () => {
  const row = (basis: string, remainder = 'false'): Record<string, string> => ({
    former: 'cu-1',
    basis,
    remainder
  });

  it.each([
    ['whole to one', [row('all')], []],
    ['whole to two', [row('all'), row('all')], ['2:basis']],
    ['a part only', [row('part_area_part_population')], ['2:basis', '2:basis']],
    ['two parts', [row('part_area_part_population'), row('part_area_part_population')], []],
    ['all people to one', [row('part_area_all_population'), row('part_area_no_population')], []],
    [
      'all people to one and some to another',
      [row('part_area_all_population'), row('part_area_part_population')],
      ['2:basis']
    ],
    [
      'two remainders',
      [row('part_area_part_population', 'true'), row('part_area_part_population', 'true')],
      ['3:remainder']
    ]
  ])('%s', (_, rows, places) => {
    expect(placesOf(divisionProblems, sheetOf('lineage', ...rows))).toEqual(places);
  });
});
