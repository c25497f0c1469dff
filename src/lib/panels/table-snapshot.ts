import type { FrozenSnapshot } from './frozen-snapshot';
import { pageSnapshot, type SnapshotFacts } from './page-snapshot';
import { type RowOrder, type ShownColumn, tableOf, tablePart } from './shown-table';
import type { SnapshotPlace } from './snapshot-place';

interface TableFacts<Row> extends Omit<SnapshotFacts, 'parts' | 'table'>, RowOrder<Row> {
  readonly columns: readonly ShownColumn<Row>[];
  readonly rows: readonly Row[];
}

/** A table that has no picture of its own: its first rows are drawn, all of them are in the files. */
export function tableSnapshot<Row>(place: SnapshotPlace, facts: TableFacts<Row>): FrozenSnapshot {
  const { columns, rows, groupOf, leads, ...rest } = facts;
  const order = { ...(groupOf && { groupOf }), ...(leads && { leads }) };
  const part = tablePart(columns, rows, place.locale, order);
  return pageSnapshot(place, { ...rest, parts: [part], table: tableOf(columns, rows) });
}
