import { formatCsv } from './csv';
import { markedTable } from './marked-table';
import type { SnapshotWords } from './snapshot';

/** The numbers of a snapshot as CSV; rows of sample data say so in a last column. */
export function snapshotCsv(snapshot: SnapshotWords): string {
  const { columns, rows } = markedTable(snapshot);
  return formatCsv(
    columns.map(({ name }) => name),
    rows
  );
}
