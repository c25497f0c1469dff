import {
  type Deck,
  type DeckItem,
  MOST_ITEMS,
  withCover,
  withItem,
  withMoved,
  withoutItem,
  withWords
} from '$lib/export/deck';
import type { Cover } from '$lib/export/cover';
import { type Basket, EMPTY_BASKET, formatBasket, parseBasket, withSnapshots } from './basket-text';
import type { FrozenSnapshot } from './frozen-snapshot';

const KEY = 'thuoc-do:deck';

export type Added = 'added' | 'known' | 'full';

type Store = Pick<Storage, 'getItem' | 'setItem'>;
type Keeping = Pick<Window, 'localStorage' | 'addEventListener'>;

/** A private window may refuse even to hand out its storage. */
function storeOf(window: Keeping): Store | null {
  try {
    return window.localStorage;
  } catch {
    return null;
  }
}

/**
 * The deck of this browser: kept at once, the same in every tab. Empty until `open`, so that the first
 * drawing in the browser equals the prerendered page.
 */
export class BasketState {
  #current = $state.raw<Basket>(EMPTY_BASKET);
  #isOpen = $state(false);
  #isKept = $state(true);
  #last = $state.raw<Basket | null>(null);
  #store: Store | null = null;

  get deck(): Deck {
    return this.#current.deck;
  }

  get snapshots(): ReadonlyMap<string, FrozenSnapshot> {
    return this.#current.snapshots;
  }

  get isOpen(): boolean {
    return this.#isOpen;
  }

  /** False after the browser refused to keep the last change. */
  get isKept(): boolean {
    return this.#isKept;
  }

  /** Whether something was just taken out and can be put back. */
  get canPutBack(): boolean {
    return this.#last !== null;
  }

  /** Reads what is kept and follows other tabs; a second call does nothing. */
  open(window: Keeping): void {
    if (this.#isOpen) return;
    this.#store = storeOf(window);
    const read = (): void => {
      try {
        this.#current = parseBasket(this.#store?.getItem(KEY) ?? null);
      } catch {
        this.#isKept = false;
      }
    };
    read();
    this.#isOpen = true;
    window.addEventListener('storage', ({ key }) => {
      if (key === null || key === KEY) read();
    });
  }

  has(address: string): boolean {
    return this.deck.items.some(({ from }) => from === address);
  }

  /** Puts a chart at the end; one that is there already is brought up to date. */
  add(snapshot: FrozenSnapshot): Added {
    const known = this.has(snapshot.address);
    if (!known && this.deck.items.length >= MOST_ITEMS) return 'full';
    this.addAll([snapshot]);
    return known ? 'known' : 'added';
  }

  /** Puts charts at the end, as many as there is room for, and keeps the deck once. */
  addAll(snapshots: readonly FrozenSnapshot[], cover = this.deck.cover): void {
    const deck = snapshots.reduce(
      (all, { address }) => withItem(all, { from: address }),
      this.deck
    );
    this.#keep({
      deck: withCover(deck, cover),
      snapshots: withSnapshots(this.snapshots, snapshots)
    });
  }

  /** New pictures of slides that are there. */
  refresh(snapshots: readonly FrozenSnapshot[]): void {
    this.#keep({ deck: this.deck, snapshots: withSnapshots(this.snapshots, snapshots) });
  }

  /** A whole deck, such as one that came with a link, in the place of this one. */
  replace(basket: Basket): void {
    const before = this.#current;
    this.#keep(basket);
    this.#last = before.deck.items.length > 0 ? before : null;
  }

  move(index: number, to: number): void {
    this.#keep({ ...this.#current, deck: withMoved(this.deck, index, to) });
  }

  word(from: string, words: Pick<DeckItem, 'title' | 'remark'>): void {
    this.#keep({ ...this.#current, deck: withWords(this.deck, from, words) });
  }

  remove(from: string): void {
    const before = this.#current;
    this.#keep({ ...before, deck: withoutItem(this.deck, from) });
    this.#last = before;
  }

  clear(): void {
    const before = this.#current;
    this.#keep({ ...before, deck: { ...before.deck, items: [] } });
    this.#last = before;
  }

  /** Takes back the last removal. */
  putBack(): void {
    if (this.#last !== null) this.#keep(this.#last);
  }

  cover(cover: Cover | null): void {
    this.#keep({ ...this.#current, deck: withCover(this.deck, cover) });
  }

  #keep(next: Basket): void {
    this.#current = next;
    this.#last = null;
    try {
      this.#store?.setItem(KEY, formatBasket(next));
      this.#isKept = this.#store !== null;
    } catch {
      this.#isKept = false;
    }
  }
}

export const basket = new BasketState();
