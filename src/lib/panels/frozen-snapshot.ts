import type { Snapshot, SnapshotWords } from '$lib/export/snapshot';
import { drawnChart } from './drawn-chart';
import type { ChartPart } from './frozen-chart';

/**
 * A snapshot as plain data: what it is drawn from instead of a function that draws. It can be kept, sent
 * and drawn again without the page it was taken from and without the network. Its address names it.
 */
export interface FrozenSnapshot extends SnapshotWords {
  readonly parts: readonly ChartPart[];
}

/** The snapshot with its drawing function. */
export function thawed({ parts, ...rest }: FrozenSnapshot): Snapshot {
  return { ...rest, chart: (frame) => drawnChart(parts, frame) };
}

/** Rows of a table that are kept with a slide; the browser's store is small. */
const KEPT_ROWS = 400;

/** The snapshot as it is kept in a deck: its picture whole, of a very long table the beginning. */
export function forBasket(frozen: FrozenSnapshot): FrozenSnapshot {
  const { columns, rows } = frozen.table;
  return rows.length <= KEPT_ROWS
    ? frozen
    : { ...frozen, table: { columns, rows: rows.slice(0, KEPT_ROWS) } };
}
