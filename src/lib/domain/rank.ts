import { EPSILON } from './epsilon';

/** A place in a list: equal values share it, and the next place is left out (1, 2, 2, 4). */
export interface Place<T> {
  readonly item: T;
  /** Null for what has no exact value, and for all where the group is not complete: listed, not placed. */
  readonly place: number | null;
  readonly isTied: boolean;
  /** Items with a place. */
  readonly of: number;
}

/**
 * Places from the best value on; `lowFirst` where less is better. Items without a value come last, in
 * the order they were given. Where fewer than `all` items have one, every place is null: who stands third of four
 * known is not the third of sixty-nine.
 */
export function placesOf<T>(
  items: readonly T[],
  valueOf: (item: T) => number | null,
  lowFirst: boolean,
  all = 0
): Place<T>[] {
  const valued = items
    .map((item) => ({ item, value: valueOf(item) }))
    .filter((entry): entry is { item: T; value: number } => entry.value !== null)
    .sort((a, b) => (lowFirst ? a.value - b.value : b.value - a.value));
  const same = (a: number, b: number): boolean => {
    const [left, right] = [valued[a]?.value, valued[b]?.value];
    return left !== undefined && right !== undefined && Math.abs(left - right) <= EPSILON;
  };
  let place = 0;
  const placed = valued.map(({ item }, at): Place<T> => {
    if (!same(at, at - 1)) place = at + 1;
    return { item, place, isTied: same(at, at - 1) || same(at, at + 1), of: valued.length };
  });
  const rest = items.filter((item) => valueOf(item) === null);
  const isComplete = valued.length >= all;
  return [
    ...placed.map((entry): Place<T> =>
      isComplete ? entry : { ...entry, place: null, isTied: false }
    ),
    ...rest.map((item) => ({ item, place: null, isTied: false, of: valued.length }))
  ];
}
