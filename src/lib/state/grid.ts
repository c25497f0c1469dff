/** A cell of a grid by row and column, from 0. */
export interface Place {
  readonly row: number;
  readonly column: number;
}

/** Cells from one corner to the other, both included. */
export interface Range {
  readonly from: Place;
  readonly to: Place;
}

export interface GridSize {
  readonly rows: number;
  readonly columns: number;
  /** Rows a page up or down goes. */
  readonly page: number;
}

interface Key {
  readonly key: string;
  readonly ctrlKey: boolean;
}

function clamp(value: number, count: number): number {
  return Math.max(0, Math.min(count - 1, value));
}

/** Where a key leads; null for a key that does not move. It stays inside the grid. */
export function movedBy({ key, ctrlKey }: Key, at: Place, size: GridSize): Place | null {
  const to = (row: number, column: number): Place => ({
    row: clamp(row, size.rows),
    column: clamp(column, size.columns)
  });
  switch (key) {
    case 'ArrowUp':
      return to(ctrlKey ? 0 : at.row - 1, at.column);
    case 'ArrowDown':
      return to(ctrlKey ? Infinity : at.row + 1, at.column);
    case 'ArrowLeft':
      return to(at.row, ctrlKey ? 0 : at.column - 1);
    case 'ArrowRight':
      return to(at.row, ctrlKey ? Infinity : at.column + 1);
    case 'Home':
      return to(ctrlKey ? 0 : at.row, 0);
    case 'End':
      return to(ctrlKey ? Infinity : at.row, Infinity);
    case 'PageUp':
      return to(at.row - size.page, at.column);
    case 'PageDown':
      return to(at.row + size.page, at.column);
    default:
      return null;
  }
}

/** The range with its first corner up and left. */
export function ordered({ from, to }: Range): Range {
  return {
    from: { row: Math.min(from.row, to.row), column: Math.min(from.column, to.column) },
    to: { row: Math.max(from.row, to.row), column: Math.max(from.column, to.column) }
  };
}

export function isWithin({ row, column }: Place, range: Range): boolean {
  const { from, to } = ordered(range);
  return row >= from.row && row <= to.row && column >= from.column && column <= to.column;
}

/** `[first, last)` of rows or columns. */
export type Span = readonly [first: number, last: number];

/** Rows to draw: those in sight and some around, of rows of equal height. */
export function windowOf(
  scrolled: number,
  height: number,
  rowHeight: number,
  rows: number,
  around: number
): Span {
  const first = Math.floor(scrolled / rowHeight) - around;
  const last = Math.ceil((scrolled + height) / rowHeight) + around;
  return [Math.max(0, Math.min(first, rows)), Math.max(0, Math.min(last, rows))];
}

/**
 * A step from the rows that are drawn to those that are wanted, with at most `room` (≥ 1) new ones; what is
 * not wanted goes at once. Steps repeated end at `wanted`.
 */
export function towards(drawn: Span, wanted: Span, room: number): Span {
  const first = Math.max(drawn[0], wanted[0]);
  const last = Math.min(drawn[1], wanted[1]);
  if (first >= last) return [wanted[0], Math.min(wanted[1], wanted[0] + room)];
  const before = Math.min(room, first - wanted[0]);
  const after = Math.min(room - before, wanted[1] - last);
  return [first - before, last + after];
}
