import { expect, it } from 'vitest';
import { namedByItsDocument } from './citing';
import { placesOf, sheetOf } from './sheet.fixture';

const named = sheetOf('movement_documents', { movement: 'quyet-thang', document: 'bao-cao' });

it.each([
  ['a document that names it', { movement: 'quyet-thang', document: 'bao-cao' }, []],
  ['a document that does not', { movement: 'quyet-thang', document: 'ke-hoach' }, ['2:document']],
  ['another movement', { movement: 'dan-van-kheo', document: 'bao-cao' }, ['2:document']]
])('a movement that cites %s', (_, cells, places) => {
  expect(placesOf(namedByItsDocument, sheetOf('movements', cells), named)).toEqual(places);
});
