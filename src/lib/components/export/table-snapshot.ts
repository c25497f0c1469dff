import type { FrozenSnapshot } from './frozen-snapshot';
import { pageSnapshot, type SnapshotFacts } from './page-snapshot';
import { type ShownColumn, tableOf, tablePart } from './shown-table';
import type { SnapshotPlace } from './snapshot-place';

interface TableFacts<Row> extends Omit<SnapshotFacts, 'parts' | 'table'> {
  readonly columns: readonly ShownColumn<Row>[];
  readonly rows: readonly Row[];
  /** Name of the group of rows a row stands in; one group without a name where absent. */
  readonly groupOf?: (row: Row) => string;
}

/** A table that has no picture of its own: its first rows are drawn, all of them are in the files. */
export function tableSnapshot<Row>(place: SnapshotPlace, facts: TableFacts<Row>): FrozenSnapshot {
  const { columns, rows, groupOf, ...rest } = facts;
  const part = tablePart(columns, rows, place.locale, groupOf);
  return pageSnapshot(place, { ...rest, parts: [part], table: tableOf(columns, rows) });
}
