import { describe, expect, it } from 'vitest';
import { between, fractions, inIndicatorRange, notBelow } from './ranges';
import { placesOf, sheetOf } from './sheet.fixture';

const indicators = sheetOf(
  'indicators',
  { indicator: 'ho-ngheo', min: '0', max: '100' },
  { indicator: 'thu-nhap', min: '0' }
);

describe('the range of an indicator', () => {
  it.each([
    ['inside', { indicator: 'ho-ngheo', value: '0.47' }, []],
    ['at the ends', { indicator: 'ho-ngheo', value: '0', value_max: '100' }, []],
    ['above', { indicator: 'ho-ngheo', value: '100.4' }, ['2:value']],
    ['below', { indicator: 'ho-ngheo', value: '-1' }, ['2:value']],
    ['above, with a note', { indicator: 'ho-ngheo', value: '104', note: 'trên 100%' }, []],
    ['no upper end', { indicator: 'thu-nhap', value: '500' }, []],
    ['no value', { indicator: 'ho-ngheo' }, []]
  ])('%s', (_, cells, places) => {
    const check = inIndicatorRange('value', 'value_max');
    expect(placesOf(check, sheetOf('observations', cells), indicators)).toEqual(places);
  });
});

describe('other ranges', () => {
  it('a share is a fraction, not a percentage', () => {
    const sheet = sheetOf('lineage', { household_share: '0.4' }, { household_share: '40' });
    expect(placesOf(fractions('household_share'), sheet)).toEqual(['3:household_share']);
  });

  it('a point lies in the city', () => {
    const sheet = sheetOf('units', { lon: '106.6' }, { lon: '20.8' });
    expect(placesOf(between(105.5, 108, 'lon'), sheet)).toEqual(['3:lon']);
  });

  it('the upper end of a range is not below the lower', () => {
    const sheet = sheetOf(
      'targets',
      { value: '5', value_max: '10' },
      { value: '10', value_max: '5' },
      { value: '5' }
    );
    expect(placesOf(notBelow('value', 'value_max'), sheet)).toEqual(['3:value_max']);
  });
});
