import { type Table, keptColumns } from '../../src/lib/tables';
import type { Problem } from './problem';

/** The first line must name the columns of the contract, in order, and nothing else. */
export function headerProblems(table: Table, file: string, firstLine: string): readonly Problem[] {
  const wanted = keptColumns(table).map((column) => column.name);
  const found = firstLine.split(',');
  const at = wanted.findIndex((name, index) => found[index] !== name);
  const place = at === -1 && found.length > wanted.length ? wanted.length : at;
  if (place === -1) return [];
  const name = wanted[place];
  const expected =
    name === undefined
      ? { vi: 'không có thêm cột nào', en: 'no further column' }
      : {
          vi: `cột ${place + 1} tên là “${name}”`,
          en: `column ${place + 1} to be named “${name}”`
        };
  return [{ file, line: 1, column: name ?? '', value: found[place] ?? null, expected }];
}
