import { describe, expect, it } from 'vitest';
import { reference, standardOfIndicator } from './references';
import { placesOf, sheetOf } from './sheet.fixture';

const units = sheetOf(
  'units',
  { unit: 'moi-1', generation: 'moi' },
  { unit: 'cu-1', generation: 'cu' }
);

describe('a reference', () => {
  it.each([
    ['a row that is there', 'moi-1', []],
    ['a row that is not there', 'moi-2', ['2:unit']],
    ['a row of the other generation', 'cu-1', ['2:unit']],
    ['a word that stands for all', 'all', []],
    ['nothing', null, []]
  ])('to %s', (_, unit, places) => {
    const check = reference({
      column: 'unit',
      table: 'units',
      where: ['generation', 'moi'],
      except: ['all']
    });
    expect(placesOf(check, sheetOf('targets', { unit }), units)).toEqual(places);
  });

  it('resolves every entry of a list', () => {
    const check = reference({
      column: 'legal_source',
      table: 'documents',
      to: 'document',
      list: ';'
    });
    const documents = sheetOf('documents', { document: 'a' }, { document: 'b' });
    const sheet = sheetOf('indicators', { legal_source: 'a;b' }, { legal_source: 'a;c;d' });
    expect(placesOf(check, sheet, documents)).toEqual(['3:legal_source', '3:legal_source']);
  });
});

describe('a standard', () => {
  it('belongs to the indicator beside it', () => {
    const standards = sheetOf('standards', { indicator: 'ho-ngheo', standard: 'c-2022' });
    const sheet = sheetOf(
      'observations',
      { indicator: 'ho-ngheo', standard: 'c-2022' },
      { indicator: 'thu-nhap', standard: 'c-2022' },
      { indicator: 'thu-nhap' }
    );
    expect(placesOf(standardOfIndicator, sheet, standards)).toEqual(['3:standard']);
  });
});
