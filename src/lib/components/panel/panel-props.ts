import type { Snippet } from 'svelte';
import type { TableProps } from '$lib/components/table/table-props';
import type { FrozenSnapshot } from '$lib/panels/frozen-snapshot';
import type { TablePanel } from '$lib/panels/panel';
import type { SnapshotPlace } from '$lib/panels/snapshot-place';

/** A thing to look at and to take away, as its page names it. */
export interface PanelProps<Row> {
  /** What links call it. */
  readonly anchor: string;
  /** What it finds, or what it is called where it finds nothing. */
  readonly title: string;
  /** What its menu is called, where that is not the title. */
  readonly name?: string;
  /** A section with its name above or in a column beside it; bare inside what the page draws around it. */
  readonly layout?: 'section' | 'side' | 'bare';
  readonly level?: 2 | 3;
  /** Below the name, in smaller letters. */
  readonly note?: string;
  readonly table?: TableProps<Row> | (TableProps<Row> & TablePanel<Row>);
  /** Said in place of a table without rows, of which there is nothing to take away. */
  readonly none?: string;
  /**
   * What leaves the page, loaded when it is asked for; null where there is nothing to take away now. Of a table
   * panel the table itself where absent.
   */
  readonly make?: ((place: SnapshotPlace) => Promise<FrozenSnapshot>) | null;
  /** Charts and tables the menu speaks for, by their ids; its own where absent. */
  readonly covers?: string;
  /** In place of the name, where that stands elsewhere. */
  readonly head?: Snippet;
  /** Below the name and the note, beside the controls. */
  readonly lead?: Snippet;
  /** What a reader can choose, at the end of the line of the name. */
  readonly controls?: Snippet;
  /** Above the table. */
  readonly children?: Snippet;
  /** Below it. */
  readonly after?: Snippet;
}
