import { expect, it } from 'vitest';
import { tableOf } from '../../src/lib/tables';
import { headerProblems } from './header';

const table = tableOf('movement_indicators');

it.each([
  ['the columns of the contract', 'movement,indicator', null],
  ['a missing column', 'movement', 'indicator'],
  ['a misspelt column', 'movement,indicators', 'indicator'],
  ['columns in another order', 'indicator,movement', 'movement'],
  ['a column too many', 'movement,indicator,note', ''],
  ['a byte order mark', '\ufeffmovement,indicator', 'movement']
])('sees %s', (_, header, column) => {
  const found = headerProblems(table, 'x.csv', header);
  expect(found.map((entry) => entry.column)).toEqual(column === null ? [] : [column]);
});
