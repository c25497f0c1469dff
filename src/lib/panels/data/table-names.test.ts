import { expect, it } from 'vitest';
import { TABLES } from '$lib/tables';
import { tableNameOf } from './table-names';

it('gives every table of sourced data a name of its own in words', () => {
  const names = TABLES.map(({ name }) => tableNameOf(name));
  expect(names.filter((name, at) => name === TABLES[at]?.name)).toEqual([]);
  expect(new Set(names).size).toBe(TABLES.length);
});
