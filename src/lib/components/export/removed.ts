import type { Cover } from '$lib/export/cover';
import { type DeckItem, MOST_ITEMS } from '$lib/export/deck';
import type { Basket } from './basket-text';
import type { FrozenSnapshot } from '$lib/panels/frozen-snapshot';

interface RemovedSlide {
  readonly item: DeckItem;
  /** Where it stood. */
  readonly index: number;
  readonly snapshot: FrozenSnapshot | null;
}

/**
 * What was taken out of a deck, and nothing else of it: the deck may have changed when it is put back. A deck
 * that made way for another is put back as it was.
 */
export type Removed =
  | {
      readonly kind: 'parts';
      readonly slides: readonly RemovedSlide[];
      /** The cover that stood there; null where none was taken. */
      readonly cover: Cover | null;
    }
  | { readonly kind: 'deck'; readonly basket: Basket };

/** What the deck had before and has no more; null where that is nothing. */
export function removedBetween(before: Basket, after: Basket): Removed | null {
  const left = new Set(after.deck.items.map(({ from }) => from));
  const slides = before.deck.items.flatMap((item, index): RemovedSlide[] => {
    if (left.has(item.from)) return [];
    return [{ item, index, snapshot: before.snapshots.get(item.from) ?? null }];
  });
  const cover = after.deck.cover === null ? before.deck.cover : null;
  return slides.length === 0 && cover === null ? null : { kind: 'parts', slides, cover };
}

/**
 * The deck with what was removed where it stood; all that came since stays. A slide that is there again
 * takes back only words it has none of, a cover only where there is none. Of slides there is no room for, as
 * many are put back as there is.
 */
export function withPutBack(basket: Basket, removed: Removed): Basket {
  if (removed.kind === 'deck') return removed.basket;
  const { slides, cover } = removed;
  const items = [...basket.deck.items];
  const snapshots = new Map(basket.snapshots);
  for (const { item, index, snapshot } of slides) {
    const at = items.findIndex(({ from }) => from === item.from);
    const known = items[at];
    if (known !== undefined) items[at] = { ...item, ...known };
    else if (items.length < MOST_ITEMS) items.splice(Math.min(index, items.length), 0, item);
    if (snapshot !== null && !snapshots.has(item.from)) snapshots.set(item.from, snapshot);
  }
  return { deck: { cover: basket.deck.cover ?? cover, items }, snapshots };
}
