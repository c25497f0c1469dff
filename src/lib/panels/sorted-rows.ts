/** What a column is sorted by; null stands last whichever way. */
export type SortKey = string | number | null;

export interface Sorting {
  /** Key of the column. */
  readonly key: string;
  readonly isDown: boolean;
}

const collator = new Intl.Collator('vi', { numeric: true });

function compared(a: string | number, b: string | number): number {
  return typeof a === 'number' && typeof b === 'number'
    ? a - b
    : collator.compare(String(a), String(b));
}

/** The rows by a key, equals in the order they had. */
export function sortedRows<Row>(
  rows: readonly Row[],
  keyOf: (row: Row) => SortKey,
  isDown: boolean
): readonly Row[] {
  return rows
    .map((row) => ({ row, key: keyOf(row) }))
    .sort((a, b) => {
      if (a.key === null || b.key === null) return Number(a.key === null) - Number(b.key === null);
      return isDown ? compared(b.key, a.key) : compared(a.key, b.key);
    })
    .map(({ row }) => row);
}

/** What pressing a head asks for: numbers begin with the largest, words with A; then the other way; then as it was. */
export function nextSorting(
  current: Sorting | null,
  key: string,
  beginsDown: boolean
): Sorting | null {
  if (current?.key !== key) return { key, isDown: beginsDown };
  return current.isDown === beginsDown ? { key, isDown: !beginsDown } : null;
}
