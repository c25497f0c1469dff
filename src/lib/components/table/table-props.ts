import type { Snippet } from 'svelte';
import type { ShownColumn } from '$lib/panels/shown-table';

/** A list of columns and rows as a page draws it. */
export interface TableProps<Row> {
  /** What the menu of the table names it by; absent where another thing's menu speaks for it. */
  readonly id?: string;
  readonly columns: readonly ShownColumn<Row>[];
  readonly rows: readonly Row[];
  readonly keyOf: (row: Row, at: number) => string;
  /** What a link to a row names it by. */
  readonly idOf?: (row: Row) => string;
  /** Name of the group a row stands in; rows of a group stand together. */
  readonly groupOf?: (row: Row) => string;
  /** Rows before the rest is behind a switch; all of them where absent. Paper shows all. */
  readonly most?: number;
  /** Name of the switch, for the number of rows behind it. */
  readonly moreText?: (count: number) => string;
  readonly lessText?: string;
  /** On a phone: a row below its name, or the whole table to be scrolled, which then needs a name. */
  readonly phone: 'cards' | { readonly scrolls: string } | 'fits';
  readonly caption?: string;
  /** The row the page speaks of now. */
  readonly isChosen?: (row: Row) => boolean;
  /** What stands below a row in a line of its own; drawn for the rows that have something. */
  readonly below?: { readonly has: (row: Row) => boolean; readonly of: Snippet<[Row]> };
  /** Draws what a column that is a control holds. */
  readonly control?: Snippet<[row: Row, column: ShownColumn<Row>, at: number]>;
  /** Draws the heads where words are not enough. */
  readonly heading?: Snippet<[column: ShownColumn<Row>, at: number]>;
  /** What changes while a reader types is read out. */
  readonly isLive?: boolean;
  /** Language of what stands in the rows, where it is not that of the page. */
  readonly lang?: string;
}
