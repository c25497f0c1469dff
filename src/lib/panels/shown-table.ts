import type { PictureCell } from '$lib/charts/picture-cell';
import type { PictureRow } from '$lib/charts/table-model';
import { STATUS } from '$lib/domain/status';
import { statusLabelOf } from '$lib/domain/status-label';
import type { Locale } from '$lib/domain/text';
import type { Measured } from '$lib/domain/yardstick';
import { formatNumber } from '$lib/format/number';
import type { Cell, ColumnKind, SnapshotTable } from '$lib/export/snapshot';
import { WORDS } from '$lib/export/words';
import { pick } from '$lib/panels/target/finding-words';
import type { ChartPart } from './frozen-chart';
import type { SortKey } from './sorted-rows';
import type { TableCell } from './table-cell';

/**
 * A column of a table, the one place that says what it holds: as a typed cell in files (XLSX, CSV, a copy), in
 * words in the picture, as a cell of the page. Each of the three may leave it out.
 */
export interface ShownColumn<Row> {
  /** Tells the column from others of its table, for sorting and for style sheets; needed on a page. */
  readonly key?: string;
  readonly name: string;
  readonly kind: ColumnKind;
  readonly decimals?: number;
  /** As it stands in files; null keeps the column out of them. */
  readonly value: ((row: Row) => Cell) | null;
  /**
   * As it stands on the page; absent keeps the column out of it.
   * @param at place of the row in the whole table, from 0
   */
  readonly cell?: (row: Row, at: number) => TableCell;
  /** The page draws a control of its own there, given to its table. */
  readonly isControl?: boolean;
  /** What stands below the column: its sum. */
  readonly foot?: TableCell;
  /** Head on the page where files call it something else. */
  readonly head?: string;
  /** Names its row on the page. */
  readonly isRowHead?: boolean;
  readonly align?: 'end';
  /** Share of the width of the page's table, and of paper where that is another. */
  readonly width?: { readonly screen?: string; readonly print?: string };
  /** What the page can sort its rows by. */
  readonly sort?: (row: Row) => SortKey;
  /** As it is drawn; the value in words where absent. Null keeps the column out of the picture. */
  readonly shown?: ((row: Row) => PictureCell) | null;
  /** What a picture says where there is no value; nothing where absent. Files leave the cell empty. */
  readonly none?: string;
  /** The name is somebody else's and stays as it is, in files as well. */
  readonly isNameFixed?: boolean;
}

/** No picture holds more rows than this, so no more are kept with it. */
const PICTURED = 30;

type ColumnHead = Pick<ShownColumn<never>, 'name' | 'isNameFixed'>;

/** The name of a column begins with a capital, however it is written on the page. */
const toHead = ({ name, isNameFixed = false }: ColumnHead): string =>
  isNameFixed ? name : name.charAt(0).toLocaleUpperCase('vi') + name.slice(1);

type FileColumn<Row> = ShownColumn<Row> & { readonly value: (row: Row) => Cell };

const isInFiles = <Row>(column: ShownColumn<Row>): column is FileColumn<Row> =>
  column.value !== null;

/** Every row as typed cells. */
export function tableOf<Row>(
  all: readonly ShownColumn<Row>[],
  rows: readonly Row[]
): SnapshotTable {
  const columns = all.filter(isInFiles);
  return {
    columns: columns.map((column) => ({
      name: toHead(column),
      kind: column.kind,
      ...(column.decimals === undefined ? {} : { decimals: column.decimals })
    })),
    rows: rows.map((row) => columns.map(({ value }) => value(row)))
  };
}

/** "… và 104 dòng nữa trong bảng" */
export function restOf(total: number, locale: Locale): { text: string; total: number } {
  const text = pick(locale, '… và {count} dòng nữa trong bảng', '… and {count} more in the table');
  return { text, total };
}

function written(value: Cell, kind: ColumnKind, locale: Locale, none = ''): string {
  if (value === null) return none;
  return typeof value === 'number' && kind !== 'year' ? formatNumber(value, locale) : String(value);
}

/** How the rows of a table are drawn. */
export interface RowOrder<Row> {
  /** Name of the group of rows a row stands in; one group without a name where absent. */
  readonly groupOf?: (row: Row) => string;
  /** Rows with something to say: where they are a part of all, a picture begins with them, without groups. */
  readonly leads?: (row: Row) => boolean;
}

/** The first rows as a picture, under the names of their groups where there are any. */
export function tablePart<Row>(
  columns: readonly ShownColumn<Row>[],
  all: readonly Row[],
  locale: Locale,
  { groupOf = () => '', leads = () => true }: RowOrder<Row> = {}
): ChartPart {
  const leading = all.filter(leads);
  const isMixed = leading.length > 0 && leading.length < all.length;
  const rows = isMixed ? [...leading, ...all.filter((row) => !leads(row))] : all;
  const drawn = columns.filter(isInFiles).filter(({ shown }) => shown !== null);
  let group = '';
  const pictured = rows.slice(0, PICTURED).flatMap((row): PictureRow[] => {
    const cells = drawn.map(
      ({ shown, value, kind, none }) => shown?.(row) ?? written(value(row), kind, locale, none)
    );
    const own = isMixed ? '' : groupOf(row);
    if (own === group) return [cells];
    group = own;
    return [{ group: own }, cells];
  });
  return {
    kind: 'table',
    model: {
      columns: drawn.map((column) => ({
        name: toHead(column),
        isNumber: column.kind !== 'text' && column.kind !== 'date'
      })),
      rows: pictured,
      rest: restOf(rows.length, locale)
    }
  };
}

/** A verdict in a drawn table: its icon and its name, which for a mere starting point hangs on the reason. */
export function statusCell(row: Measured, sample: boolean, locale: Locale): PictureCell {
  const { icon, colour } = STATUS[row.status];
  return { text: statusLabelOf(row)[locale], icon, tone: colour, sample };
}

/**
 * A column that says of each row whether it is sample data or the unit's own; it stands in files only. Null where
 * the row says nothing.
 */
export function dataColumn<Row>(
  isSample: (row: Row) => boolean | null,
  locale: Locale,
  isOwn: (row: Row) => boolean = () => false
): ShownColumn<Row> {
  return {
    name: WORDS.data[locale],
    kind: 'text',
    value: (row) => {
      const sample = isSample(row);
      if (sample === null) return null;
      const words = [
        ...(sample ? [WORDS.sample[locale]] : []),
        ...(isOwn(row) ? [WORDS.own[locale]] : [])
      ];
      return words.join('; ') || pick(locale, 'có nguồn', 'sourced');
    },
    shown: null
  };
}
