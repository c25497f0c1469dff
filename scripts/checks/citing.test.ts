import { expect, it } from 'vitest';
import {
  calledInTheQuote,
  launchedByItsDocument,
  launchedInTheQuote,
  namedByItsDocument
} from './citing';
import { placesOf, sheetOf } from './sheet.fixture';

const named = sheetOf('movement_documents', { movement: 'quyet-thang', document: 'bao-cao' });

it.each([
  ['a document that names it', { movement: 'quyet-thang', document: 'bao-cao' }, []],
  ['a document that does not', { movement: 'quyet-thang', document: 'ke-hoach' }, ['2:document']],
  ['another movement', { movement: 'dan-van-kheo', document: 'bao-cao' }, ['2:document']]
])('a movement that cites %s', (_, cells, places) => {
  expect(placesOf(namedByItsDocument, sheetOf('movements', cells), named)).toEqual(places);
});

it.each([
  ['as its document says', 'Thủ tướng Chính phủ', 'bao-cao', []],
  ['as another document says', 'Các cấp', 'bao-cao', ['2:launched_by']],
  ['by a document without a row, which is another fault', 'Các cấp', 'ke-hoach', []]
])('a movement launched %s', (_, launched_by, document, places) => {
  const said = { movement: 'quyet-thang', document: 'bao-cao', launched_by: 'Thủ tướng Chính phủ' };
  expect(
    placesOf(
      launchedByItsDocument,
      sheetOf('movements', { movement: 'quyet-thang', document, launched_by }),
      sheetOf('movement_documents', said)
    )
  ).toEqual(places);
});

it.each([
  ['Thủ tướng Chính phủ', 'Phong trào do Thủ tướng Chính phủ phát động', []],
  ['UBND xã', 'UBND xã triển khai thực hiện phong trào', ['2:launched_by']],
  ['UBND xã', 'Tiếp tục đẩy mạnh phong trào', ['2:launched_by']],
  ['Không nêu trong văn bản', 'Tổ chức tốt các đợt thi đua', []],
  ['Không nêu trong văn bản (ngành Y tế triển khai)', 'do ngành Y tế triển khai', []]
])('the launcher %s by the words “%s”', (launched_by, quote, places) => {
  expect(
    placesOf(launchedInTheQuote, sheetOf('movement_documents', { launched_by, quote }))
  ).toEqual(places);
});

it.each([
  ['phong trào', 'Phong trào “Dân vận khéo”', []],
  ['phong trào thi đua', 'đẩy mạnh phong thi đua “Quyết thắng”', []],
  ['cuộc vận động', 'Phong trào “Dân vận khéo”', ['2:called']],
  ['', 'Thi đua xây dựng Đảng', []],
  ['phong trào', '', ['2:called']]
])('the word %s in the words “%s”', (called, quote, places) => {
  expect(placesOf(calledInTheQuote, sheetOf('movement_documents', { called, quote }))).toEqual(
    places
  );
});
