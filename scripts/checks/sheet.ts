import type { Table } from '../../src/lib/tables';

/** One row of a CSV as text, with the line it stands on; an empty cell is null. */
export interface Line {
  readonly line: number;
  readonly cells: Readonly<Record<string, string | null>>;
}

/** One table as it was read. `file` is the path shown to the person who has to mend it. */
export interface Sheet {
  readonly table: Table;
  readonly file: string;
  readonly lines: readonly Line[];
}

/** All tables by name, for checks that look across. */
export type Book = ReadonlyMap<string, Sheet>;

/** The text of a cell, null when it is empty or the column is not there. */
export function cellOf(line: Line, column: string): string | null {
  return line.cells[column] ?? null;
}

/** The number in a cell, null when it is empty or no number. */
export function numberOf(line: Line, column: string): number | null {
  const text = cellOf(line, column);
  if (text === null || text.trim() === '') return null;
  const value = Number(text);
  return Number.isFinite(value) ? value : null;
}

/** Rows of a sheet of the book; none when the table is not there. */
export function linesOf(book: Book, table: string): readonly Line[] {
  return book.get(table)?.lines ?? [];
}

/** Rows of a table by the value of one column; the first row wins. */
export function indexOf(book: Book, table: string, column: string): ReadonlyMap<string, Line> {
  const found = new Map<string, Line>();
  for (const line of linesOf(book, table)) {
    const key = cellOf(line, column);
    if (key !== null && !found.has(key)) found.set(key, line);
  }
  return found;
}
