import { expect, it } from 'vitest';
import { sampleProblems } from './no-sample';
import { placesOf, sheetOf } from './sheet.fixture';

it.each([
  ['provenance', 'sample', false],
  ['document', 'mau', false],
  ['observation', 'mau-00001', false],
  ['quote', 'Dữ liệu mẫu: phấn đấu 95%', false],
  ['document', 'mau-a-hop-tac', false],
  ['document', 'an-hai-2025', true],
  ['provenance', 'reported', true],
  ['quote', 'Trường mầm non đạt chuẩn', true]
])('%s "%s" may stand in sourced data: %s', (column, text, isRight) => {
  const sheet = sheetOf('observations', { [column]: text });
  expect(placesOf(sampleProblems, sheet)).toEqual(isRight ? [] : [`2:${column}`]);
});
