import { expect, it } from 'vitest';
import { placesOf, sheetOf } from './sheet.fixture';
import { keyProblems, unique } from './unique';

it('finds a key written twice and says where it stood first', () => {
  const sheet = sheetOf(
    'lineage',
    { unit: 'moi-1', former: 'cu-1' },
    { unit: 'moi-1', former: 'cu-2' },
    { unit: 'moi-1', former: 'cu-1' }
  );
  expect(placesOf(keyProblems, sheet)).toEqual(['4:former']);
  expect(keyProblems(sheet)[0]?.expected.en).toContain('line 2');
});

it('keeps parts of a key apart', () => {
  const sheet = sheetOf('lineage', { unit: 'a b', former: 'c' }, { unit: 'a', former: 'b c' });
  expect(placesOf(unique('unit', 'former'), sheet)).toEqual([]);
});
