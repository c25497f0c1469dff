import { describe, expect, it } from 'vitest';
import { censusOfFormers, noCensus } from './census';
import { placesOf, sheetOf } from './sheet.fixture';

const DAY = '2019-04-01';
const documents = sheetOf(
  'documents',
  { document: 'tong-dieu-tra', date: DAY },
  { document: 'bao-cao', date: '2025-08-22' }
);
const right = { unit: 'cu-1', period: DAY, as_of: DAY, document: 'tong-dieu-tra' };

describe('a figure of a census', () => {
  it.each([
    ['of a former unit on its day', {}, []],
    ['of a unit in force', { unit: 'moi-1' }, ['2:unit']],
    ['without its day', { as_of: null }, ['2:as_of']],
    ['of another day', { as_of: '2019-12-31' }, ['2:as_of']],
    ['from another document', { document: 'bao-cao' }, ['2:document']],
    ['from no document', { document: null }, ['2:document']],
    ['that is none', { unit: 'moi-1', period: '2025', as_of: null, document: 'bao-cao' }, []]
  ])('%s', (_, over, places) => {
    const sheet = sheetOf('observations', { ...right, ...over });
    expect(placesOf(censusOfFormers, sheet, documents)).toEqual(places);
  });

  it.each([
    [DAY, ['2:base_period']],
    ['2025', []],
    [null, []]
  ])('is no base of a target: %s', (base_period, places) => {
    expect(placesOf(noCensus('base_period'), sheetOf('targets', { base_period }))).toEqual(places);
  });
});
