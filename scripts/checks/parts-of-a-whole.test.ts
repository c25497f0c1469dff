import { expect, it } from 'vitest';
import { rateOfParts, wholeCounts } from './parts-of-a-whole';
import { placesOf, sheetOf } from './sheet.fixture';

const indicators = sheetOf(
  'indicators',
  { indicator: 'thon-van-hoa', kind: 'rate', measure: '%', decimals: '1' },
  { indicator: 'so-ho', kind: 'count', measure: 'hộ', decimals: '0' }
);

it.each([
  ['as printed', { value: '84.21', numerator: '16', denominator: '19' }, []],
  ['rounded to a whole', { value: '84', numerator: '16', denominator: '19' }, []],
  ['wrong', { value: '85', numerator: '16', denominator: '19' }, ['2:value']],
  ['wrong, with a note', { value: '96.5', numerator: '11', denominator: '11', note: 'x' }, []],
  ['of nothing', { value: null, numerator: '0', denominator: '0' }, []],
  ['a bound', { value: '95', numerator: '16', denominator: '19', comparator: '>' }, []]
])('a rate and its parts: %s', (_, cells, places) => {
  const row = { indicator: 'thon-van-hoa', comparator: '=', ...cells };
  expect(placesOf(rateOfParts, sheetOf('observations', row), indicators)).toEqual(places);
});

it.each([
  ['120', []],
  ['120.5', ['2:value']]
])('a count of %s households', (value, places) => {
  const sheet = sheetOf('observations', { indicator: 'so-ho', value });
  expect(placesOf(wholeCounts, sheet, indicators)).toEqual(places);
});
