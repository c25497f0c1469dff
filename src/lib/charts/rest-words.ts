/** What stands below a list that is longer than its picture. */
export interface Rest {
  /** "… và {count} đơn vị nữa" */
  readonly text: string;
  /** Rows there are in all, drawn or not. */
  readonly total: number;
}

/** Height in pixels at scale 1 that the words take. */
export const REST_HEIGHT = 24;

export function restWords({ text, total }: Rest, shown: number): string {
  return text.replace('{count}', String(total - shown));
}

/**
 * How many of the rows with these heights are shown in a room: all, or as many as leave place for the
 * words about the rest; at least one.
 */
export function shownCount(heights: readonly number[], total: number, room: number): number {
  const sum = heights.reduce((all, height) => all + height, 0);
  if (sum <= room && heights.length === total) return heights.length;
  let [count, used] = [0, 0];
  for (const height of heights) {
    if (used + height > room - REST_HEIGHT) break;
    used += height;
    count += 1;
  }
  return Math.max(1, Math.min(count, heights.length));
}
