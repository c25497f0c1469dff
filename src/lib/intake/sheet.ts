/** What a cell of a workbook holds, as its reader found it. */
export type CellKind = 'empty' | 'text' | 'number' | 'date' | 'boolean' | 'error';

export interface Cell {
  readonly kind: CellKind;
  /** As a person sees it: text as typed, numbers with a point, dates as ISO days. Empty text for an empty cell. */
  readonly text: string;
  /** Of a number cell; of a formula its kept result. */
  readonly number?: number;
  /** Number format of the cell ("0.0%", "dd/mm/yyyy"), where the file has one. */
  readonly format?: string;
  /** Struck through by the officer. */
  readonly struck?: boolean;
  readonly formula?: boolean;
}

export const EMPTY: Cell = { kind: 'empty', text: '' };

/** One table of cells; rows may be shorter than others. Row and column counts start at 0. */
export interface Sheet {
  readonly name: string;
  readonly rows: readonly (readonly Cell[])[];
  /** Cells of a merged range, each with the place of the first: "3,2" → [3, 0]. */
  readonly merged: ReadonlyMap<string, readonly [number, number]>;
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
}

export interface Workbook {
  readonly file: string;
  readonly sheets: readonly Sheet[];
  /** What the officer should know of how the file was read: another encoding, hidden sheets. */
  readonly notes: readonly string[];
}

/** The cell of that place; an empty one beyond the edge. */
export function cellAt(sheet: Sheet, row: number, column: number): Cell {
  return sheet.rows[row]?.[column] ?? EMPTY;
}

/** The cell that is seen at that place: of a merged range its first one. */
export function seenAt(sheet: Sheet, row: number, column: number): Cell {
  if (sheet.merged.size === 0) return cellAt(sheet, row, column);
  const first = sheet.merged.get(`${row},${column}`);
  return first === undefined ? cellAt(sheet, row, column) : cellAt(sheet, first[0], first[1]);
}

/** 0 → "A", 27 → "AB". */
export function columnName(column: number): string {
  const rest = Math.floor(column / 26) - 1;
  return (rest >= 0 ? columnName(rest) : '') + String.fromCharCode(65 + (column % 26));
}

/** "B12" of row 11, column 1. */
export function addressOf(row: number, column: number): string {
  return `${columnName(column)}${row + 1}`;
}

const widths = new WeakMap<Sheet, number>();

/** Number of columns of the widest row; the rows of a sheet are gone through once, whoever asks. */
export function widthOf(sheet: Sheet): number {
  const known = widths.get(sheet);
  if (known !== undefined) return known;
  const width = sheet.rows.reduce((widest, row) => Math.max(widest, row.length), 0);
  widths.set(sheet, width);
  return width;
}
