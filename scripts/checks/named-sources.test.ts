import { describe, expect, it } from 'vitest';
import { formulaOfDerived, namedSources, someValue } from './named-sources';
import { placesOf, sheetOf } from './sheet.fixture';

const documents = sheetOf(
  'documents',
  { document: 'bao-cao', kind: 'báo cáo' },
  { document: 'bao', kind: 'bài báo' },
  { document: 'bang', kind: 'danh mục' }
);
const quote = 'đạt 92%';

describe('a reported value', () => {
  it.each([
    ['document, section and quote', { document: 'bao-cao', section: 'II.1', quote }, []],
    ['a report without a section', { document: 'bao-cao', quote }, ['2:section']],
    ['press without a section', { document: 'bao', quote }, []],
    ['a list without a section', { document: 'bang', quote }, []],
    ['no quote', { document: 'bao', section: 'II' }, ['2:quote']],
    ['nothing', {}, ['2:document', '2:section', '2:quote']]
  ])('with %s', (_, cells, places) => {
    const sheet = sheetOf('observations', { provenance: 'reported', ...cells });
    expect(placesOf(namedSources, sheet, documents)).toEqual(places);
  });
});

describe('a derived value', () => {
  it.each([
    ['derived', '86 / (1 − 0,582)', []],
    ['derived', null, ['2:formula']],
    ['reported', null, []],
    ['reported', '1 + 1', ['2:formula']]
  ])('%s with formula %s', (provenance, formula, places) => {
    const sheet = sheetOf('observations', { provenance, formula });
    expect(placesOf(formulaOfDerived, sheet)).toEqual(places);
  });
});

it.each([
  [{ value: '0' }, []],
  [{ value_max: '5' }, []],
  [{ numerator: '3' }, []],
  [{ note: 'không rõ' }, ['2:value']]
])('a row says a figure: %j', (cells, places) => {
  expect(placesOf(someValue, sheetOf('observations', cells))).toEqual(places);
});
