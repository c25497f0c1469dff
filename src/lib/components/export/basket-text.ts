import { EMPTY_DECK, formatDeck, parseDeck, type Deck } from '$lib/export/deck';
import type { FrozenSnapshot } from '$lib/panels/frozen-snapshot';
import { readSnapshot } from '$lib/panels/read-snapshot';

/** The deck with what its slides are drawn from, by their address. */
export interface Basket {
  readonly deck: Deck;
  readonly snapshots: ReadonlyMap<string, FrozenSnapshot>;
}

export const EMPTY_BASKET: Basket = { deck: EMPTY_DECK, snapshots: new Map() };

/** With new or newer snapshots, by their address. */
export function withSnapshots(
  known: ReadonlyMap<string, FrozenSnapshot>,
  more: readonly FrozenSnapshot[]
): ReadonlyMap<string, FrozenSnapshot> {
  return new Map([...known, ...more.map((one) => [one.address, one] as const)]);
}

/** Only the snapshots the deck speaks of. */
function used({ deck, snapshots }: Basket): readonly FrozenSnapshot[] {
  return deck.items.flatMap(({ from }) => snapshots.get(from) ?? []);
}

/** The basket as text, for the browser's store and for a file. */
export function formatBasket(basket: Basket): string {
  return JSON.stringify({ v: 1, deck: formatDeck(basket.deck), snapshots: used(basket) });
}

/** Reads what `formatBasket` wrote; a slide that is not sound is left without its picture. */
export function parseBasket(text: string | null): Basket {
  if (text === null || text === '') return EMPTY_BASKET;
  try {
    const value = JSON.parse(text) as {
      readonly deck?: unknown;
      readonly snapshots?: unknown;
    } | null;
    const deck = typeof value?.deck === 'string' ? parseDeck(value.deck) : EMPTY_DECK;
    const rows: readonly unknown[] = Array.isArray(value?.snapshots) ? value.snapshots : [];
    const sound = rows.map(readSnapshot).filter((row) => row !== null);
    return { deck, snapshots: new Map(sound.map((row) => [row.address, row])) };
  } catch {
    return EMPTY_BASKET;
  }
}
