import { expect, it } from 'vitest';
import type { DocumentRow } from '$lib/domain/document';
import { citedLines } from './source-lines';

const REPORT: DocumentRow = {
  document: 'd',
  title: 'Báo cáo tổng kết',
  issuer: 'UBND phường An Hải, thành phố Hải Phòng',
  number: null,
  date: null,
  kind: 'báo cáo',
  note: null
};

it.each([
  [['Phần thứ nhất, III.2.2', 'Phần thứ nhất, III.5'], 'Phần thứ nhất, III.2.2 và III.5'],
  [
    ['Phần thứ nhất, III.5', 'Phần thứ hai, II.1', 'Phần thứ hai, II.3'],
    'Phần thứ nhất, III.5 và Phần thứ hai, II.1 và II.3'
  ],
  [['II.1', 'II.1', 'II.2'], 'II.1 và II.2'],
  [
    ['1', '2', '3', '4', '5'].map((section) => `Phần thứ nhất, ${section}`),
    'Phần thứ nhất, 1, 2, 3 và 2 mục khác'
  ]
])('says the part that sections share once: %o', (sections, expected) => {
  const places = sections.map((section) => ({ document: 'd', section }));
  expect(citedLines(places, new Map([['d', REPORT]]), 'vi')).toEqual([
    `Báo cáo của UBND phường An Hải, ${expected}`
  ]);
});
