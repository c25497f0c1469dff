import type { Column, SnapshotWords, SnapshotTable } from './snapshot';
import { WORDS } from './words';

/**
 * The table with a column that marks every row where sample or own values are among them. A table that says it
 * row by row stays as it is.
 */
export function markedTable({ table, sample, own = false, locale }: SnapshotWords): SnapshotTable {
  if ((!sample && !own) || table.columns.some(({ name }) => name === WORDS.data[locale]))
    return table;
  const mark: Column = { name: WORDS.data[locale], kind: 'text' };
  const word = [
    ...(sample ? [WORDS.sample[locale]] : []),
    ...(own ? [WORDS.ownSome[locale]] : [])
  ].join('; ');
  return {
    columns: [...table.columns, mark],
    rows: table.rows.map((row) => [...row, word])
  };
}
