import type { FrozenSnapshot } from './frozen-snapshot';
import type { SnapshotFacts } from './page-snapshot';
import type { RowOrder, ShownColumn } from './shown-table';
import type { SnapshotPlace } from './snapshot-place';
import { tableSnapshot } from './table-snapshot';

/** What a panel says beside its picture and its table. */
export type PanelWords = Omit<SnapshotFacts, 'parts' | 'table'>;

/**
 * A table a reader can look at and take away: the page draws its columns, files and pictures are made of the
 * same ones.
 */
export interface TablePanel<Row> extends RowOrder<Row> {
  readonly columns: readonly ShownColumn<Row>[];
  readonly rows: readonly Row[];
  /** Asked for when it leaves the page. */
  readonly words: () => PanelWords;
}

/** The table as it leaves the page: nothing that only the page's own table asks for, for functions cannot leave it. */
export function panelSnapshot<Row>(
  place: SnapshotPlace,
  { columns, rows, groupOf, leads, words }: TablePanel<Row>
): FrozenSnapshot {
  const order = { ...(groupOf && { groupOf }), ...(leads && { leads }) };
  return tableSnapshot(place, { ...words(), columns, rows, ...order });
}
