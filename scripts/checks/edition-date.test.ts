import { describe, expect, it } from 'vitest';
import { laterThan } from './edition-date';
import { bookOf, placeOf, sheetOf } from './sheet.fixture';

const edition = { edition: '2026-11-30', date: '2026-11-30' };

describe('the date of an edition', () => {
  it.each([
    ['2026-11-30', '2025-12-31', []],
    ['2026-12-01', null, ['documents 2:date']],
    [null, '2027-01-01', ['observations 2:as_of']],
    ['2027-01-01', '2027-01-01', ['documents 2:date', 'observations 2:as_of']],
    [null, null, []]
  ])('holds for a document of %s and a figure of %s', (date, as_of, places) => {
    const book = bookOf(sheetOf('documents', { date }), sheetOf('observations', { as_of }));
    const found = laterThan(edition, book);
    expect(found.map((one) => `${one.file.replace('.csv', '')} ${placeOf(one)}`)).toEqual(places);
  });

  it('has nothing to hold for without tables', () => {
    expect(laterThan(edition, bookOf())).toEqual([]);
  });
});
