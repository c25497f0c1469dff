import type { BoardRow } from '$lib/domain/board';
import type { Status } from '$lib/domain/status';

/** Rows by a key of theirs; of two with the same key the later one. */
export function keyed<Row>(
  rows: readonly Row[],
  keyOf: (row: Row) => string
): ReadonlyMap<string, Row> {
  return new Map(rows.map((row) => [keyOf(row), row]));
}

/** How many of the changes each unit has; 0 for a unit without any. */
export function changeCounts(
  units: readonly { readonly unit: string }[],
  changes: readonly { readonly unit: string }[]
): ReadonlyMap<string, number> {
  const counts = new Map(units.map(({ unit }) => [unit, 0]));
  for (const { unit } of changes) counts.set(unit, (counts.get(unit) ?? 0) + 1);
  return counts;
}

/** Statuses that occur on the board. */
export function statusesIn(rows: readonly BoardRow[]): readonly Status[] {
  return [...new Set(rows.flatMap((row) => row.verdicts.map(({ status }) => status)))];
}
