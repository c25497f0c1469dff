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
import type { FrozenSnapshot } from '$lib/panels/frozen-snapshot';
import { type Removed, removedBetween, withPutBack } from './removed';

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

/** What a reader does to the deck, whatever the deck is by then. */
type Change = (basket: Basket) => Basket;

/**
 * The deck of this browser: kept at once, the same in every tab. Empty until `open`, so that the first
 * drawing in the browser equals the prerendered page.
 *
 * Every change is made to what is kept at that moment, so that no tab writes over what another has just
 * done. What the browser refuses to keep stays here and is made again on what is kept, until it is kept too.
 */
export class BasketState {
  #current = $state.raw<Basket>(EMPTY_BASKET);
  #isOpen = $state(false);
  #isKept = $state(true);
  #removed = $state.raw<readonly Removed[]>([]);
  #store: Store | null = null;
  /** What is kept, as text and read; null text before anything was. */
  #text: string | null = null;
  #stored: Basket = EMPTY_BASKET;
  /** Changes that are not kept. */
  #unkept: readonly Change[] = [];

  get deck(): Deck {
    return this.#current.deck;
  }

  get snapshots(): ReadonlyMap<string, FrozenSnapshot> {
    return this.#current.snapshots;
  }

  get isOpen(): boolean {
    return this.#isOpen;
  }

  /** False while the browser refuses to keep what was changed last. */
  get isKept(): boolean {
    return this.#isKept;
  }

  /** What was taken out last and can be put back; null where there is nothing. */
  get removed(): Removed | null {
    return this.#removed.at(-1) ?? null;
  }

  get canPutBack(): boolean {
    return this.#removed.length > 0;
  }

  /** Reads what is kept and follows other tabs; a second call does nothing. */
  open(window: Keeping): void {
    if (this.#isOpen) return;
    this.#store = storeOf(window);
    this.#read();
    this.#isOpen = true;
    window.addEventListener('storage', ({ key }) => {
      if (key === null || key === KEY) this.#read();
    });
  }

  has(address: string): boolean {
    return this.deck.items.some(({ from }) => from === address);
  }

  /** Puts a chart at the end; one that is there already is brought up to date. */
  add(snapshot: FrozenSnapshot): Added {
    this.#read();
    const known = this.has(snapshot.address);
    if (!known && this.deck.items.length >= MOST_ITEMS) return 'full';
    this.addAll([snapshot]);
    return known ? 'known' : 'added';
  }

  /** Puts charts at the end, as many as there is room for, and keeps the deck once. */
  addAll(snapshots: readonly FrozenSnapshot[], cover?: Cover | null): void {
    this.#change((basket) => {
      const deck = snapshots.reduce(
        (all, { address }) => withItem(all, { from: address }),
        basket.deck
      );
      return {
        deck: cover === undefined ? deck : withCover(deck, deck.cover ?? cover),
        snapshots: withSnapshots(basket.snapshots, snapshots)
      };
    });
  }

  /** New pictures of slides that are there. */
  refresh(snapshots: readonly FrozenSnapshot[]): void {
    this.#change((basket) => ({
      ...basket,
      snapshots: withSnapshots(basket.snapshots, snapshots)
    }));
  }

  /** A whole deck, such as one that came with a link, in the place of this one, which can be put back. */
  replace(basket: Basket): void {
    this.#read();
    const before = this.#current;
    this.#change(() => basket);
    if (before.deck.items.length > 0 || before.deck.cover !== null)
      this.#removed = [...this.#removed, { kind: 'deck', basket: before }];
  }

  move(index: number, to: number): void {
    const from = this.deck.items[index]?.from;
    this.#change((basket) => {
      const at = basket.deck.items.findIndex((item) => item.from === from);
      return at === -1 ? basket : { ...basket, deck: withMoved(basket.deck, at, to) };
    });
  }

  word(from: string, words: Pick<DeckItem, 'title' | 'remark'>): void {
    this.#change((basket) => ({ ...basket, deck: withWords(basket.deck, from, words) }));
  }

  remove(from: string): void {
    this.#take((basket) => ({ ...basket, deck: withoutItem(basket.deck, from) }));
  }

  clear(): void {
    this.#take((basket) => ({ ...basket, deck: { ...basket.deck, items: [] } }));
  }

  /** Puts back what was taken out last, into the deck as it is now. */
  putBack(): void {
    const { removed } = this;
    if (removed === null) return;
    this.#removed = this.#removed.slice(0, -1);
    if (removed.kind === 'deck') this.replace(removed.basket);
    else this.#change((basket) => withPutBack(basket, removed));
  }

  cover(cover: Cover | null): void {
    const change: Change = (basket) => ({ ...basket, deck: withCover(basket.deck, cover) });
    if (cover === null) this.#take(change);
    else this.#change(change);
  }

  /** A change that takes something out; what it took can be put back. */
  #take(change: Change): void {
    this.#read();
    const removed = removedBetween(this.#current, change(this.#current));
    this.#change(change);
    if (removed !== null) this.#removed = [...this.#removed, removed];
  }

  /** Takes in what another tab has kept since; what is not kept of this one is made on it again. */
  #read(): void {
    if (this.#store === null) return;
    try {
      const text = this.#store.getItem(KEY);
      if (text === this.#text) return;
      this.#stored = parseBasket(text);
      this.#text = text;
    } catch {
      this.#isKept = false;
      return;
    }
    this.#current = this.#unkept.reduce((basket, change) => change(basket), this.#stored);
    if (this.#unkept.length > 0) this.#keep();
  }

  #change(change: Change): void {
    this.#read();
    this.#current = change(this.#current);
    this.#unkept = this.#store === null ? [] : [...this.#unkept, change];
    this.#keep();
  }

  #keep(): void {
    try {
      const text = formatBasket(this.#current);
      this.#store?.setItem(KEY, text);
      this.#isKept = this.#store !== null;
      this.#text = text;
      this.#stored = this.#current;
      this.#unkept = [];
    } catch {
      this.#isKept = false;
    }
  }
}

export const basket = new BasketState();
