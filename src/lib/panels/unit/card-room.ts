import type { Assessment } from '$lib/domain/result';
import { isSparse } from '$lib/panels/unit/sparse';

/** Sixths of a row that a card takes: a third, half of it, or all of it. */
export type Room = 2 | 3 | 6;

const A_ROW = 3;

/**
 * Room of each card of a field, so that no slot stays empty: a card with a figure takes a row; the others
 * stand three to a row, and one or two that are left over share the last row.
 */
export function cardRooms(rows: readonly Assessment[]): Room[] {
  const sparse = rows.filter(isSparse).length;
  const left = sparse % A_ROW;
  let place = 0;
  return rows.map((row): Room => {
    if (!isSparse(row)) return 6;
    place += 1;
    if (place <= sparse - left) return 2;
    return left === 1 ? 6 : 3;
  });
}
