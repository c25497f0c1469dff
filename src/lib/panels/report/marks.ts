import type { ReviewRow } from '$lib/reader/review';
import { isUnsure } from '$lib/reader/review';

/** How words of the document stand in the review. */
export type MarkState = 'here' | 'taken' | 'unsure' | 'open' | 'skipped';

/** Words of a block that rows were made of, one after the other; words between have no rows. */
export interface Mark {
  readonly start: number;
  readonly end: number;
  readonly rows: readonly ReviewRow[];
}

/** Marks of a block in their order: rows of the same or overlapping words share one. */
export function marksOf(rows: readonly ReviewRow[]): readonly Mark[] {
  const sorted = [...rows].sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
  const marks: { start: number; end: number; rows: ReviewRow[] }[] = [];
  for (const row of sorted) {
    const last = marks.at(-1);
    if (last !== undefined && row.span.start < last.end) {
      last.end = Math.max(last.end, row.span.end);
      last.rows.push(row);
    } else marks.push({ start: row.span.start, end: row.span.end, rows: [row] });
  }
  return marks;
}

/** The state of words with several rows: what is looked at, else what is left to do. */
export function markStateOf(rows: readonly ReviewRow[], here: string | null): MarkState {
  if (rows.some(({ id }) => id === here)) return 'here';
  const open = rows.filter(({ state }) => state === 'open');
  if (open.some(isUnsure)) return 'unsure';
  if (open.length > 0) return 'open';
  return rows.some(({ state }) => state === 'taken') ? 'taken' : 'skipped';
}

/** The row that a press on marked words leads to: the next of them, what is open first. */
export function rowOfMark(rows: readonly ReviewRow[], here: string | null): string | null {
  const at = rows.findIndex(({ id }) => id === here);
  if (at >= 0) return rows[(at + 1) % rows.length]?.id ?? null;
  return (rows.find(({ state }) => state === 'open') ?? rows[0])?.id ?? null;
}
