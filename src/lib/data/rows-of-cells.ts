import type { Table } from '$lib/tables';
import type { Cell } from './cell';
import { specsOf } from './table-columns';
import { typedRows } from './typed-rows';

/** The rows that plain cells of a table stand for. @throws QueryError (`shape`) for a cell of another kind */
export function rowsOfCells<Row>(
  table: Table,
  cells: readonly (readonly Cell[])[],
  count: number
): readonly Row[] {
  const columns = specsOf(table.columns);
  const question = { name: `table.${table.name}`, columns, sql: '', params: [], tables: [] };
  const names = Object.keys(columns);
  const cell = (column: number, row: number): Cell => cells[column]?.[row] ?? null;
  return [...typedRows<Row>(question, { names, count, cell })];
}
