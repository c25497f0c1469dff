import { cleanBeginning, cleanData, cleanText } from '../format/clean-text';
import type { Cover } from './cover';

/** A chart in the basket: where to make it again, and the officer's own words for it. */
export interface DeckItem {
  /** Address of the view with the chart's name, as its page gives it: `/don-vi/11086-dai-son/#thu-nhap`. */
  readonly from: string;
  readonly title?: string;
  readonly remark?: string;
}

export interface Deck {
  /** Null until somebody names the conference. */
  readonly cover: Cover | null;
  readonly items: readonly DeckItem[];
}

export const EMPTY_DECK: Deck = { cover: null, items: [] };

/** More slides than a conference can bear, and than an address can carry. */
export const MOST_ITEMS = 60;
/** Longest title, remark or line of the cover. */
export const MOST_TEXT = 600;

/** With the chart at the end; unchanged where it is in the basket already or the basket is full. */
export function withItem(deck: Deck, item: DeckItem): Deck {
  const known = deck.items.some(({ from }) => from === item.from);
  return known || deck.items.length >= MOST_ITEMS
    ? deck
    : { ...deck, items: [...deck.items, item] };
}

export function withoutItem(deck: Deck, from: string): Deck {
  return { ...deck, items: deck.items.filter((item) => item.from !== from) };
}

/** With the item at `index` moved to `to`; places outside the deck are its ends. */
export function withMoved(deck: Deck, index: number, to: number): Deck {
  const items = [...deck.items];
  const [item] = items.splice(index, 1);
  if (item === undefined) return deck;
  items.splice(Math.min(Math.max(to, 0), items.length), 0, item);
  return { ...deck, items };
}

/** With other words for a chart; empty words give back its own. */
export function withWords(
  deck: Deck,
  from: string,
  words: { readonly title?: string; readonly remark?: string }
): Deck {
  const changed = (item: DeckItem): DeckItem => {
    const title = cleanText(words.title ?? item.title ?? '').trim();
    const remark = cleanText(words.remark ?? item.remark ?? '').trim();
    return {
      from: item.from,
      ...(title === '' ? {} : { title }),
      ...(remark === '' ? {} : { remark })
    };
  };
  return { ...deck, items: deck.items.map((item) => (item.from === from ? changed(item) : item)) };
}

export function withCover(deck: Deck, cover: Cover | null): Deck {
  return { ...deck, cover: cleanData(cover) };
}

type Plain = Readonly<Record<string, unknown>>;
const isPlain = (value: unknown): value is Plain => typeof value === 'object' && value !== null;

function textOf(value: unknown): string | undefined {
  const text = typeof value === 'string' ? cleanBeginning(value, MOST_TEXT) : '';
  return text.trim() === '' ? undefined : text;
}

/** Only places of this site: a shared deck must not send anybody elsewhere. Browsers read `\` as `/`. */
export const isOwnPlace = (address: string): boolean => /^\/(?![/\\])/.test(address);

function itemOf(value: unknown): DeckItem[] {
  const [from, title, remark] = Array.isArray(value) ? value.map(textOf) : [];
  if (from === undefined || !isOwnPlace(from)) return [];
  return [
    { from, ...(title === undefined ? {} : { title }), ...(remark === undefined ? {} : { remark }) }
  ];
}

function coverOf(value: unknown): Cover | null {
  if (!isPlain(value)) return null;
  const text = (key: string): string => textOf(value[key]) ?? '';
  const years = Array.isArray(value['years']) ? value['years'].map(Number) : [];
  const [first = NaN, last = NaN] = years;
  const sound = Number.isInteger(first) && Number.isInteger(last) && last > first;
  return {
    host: text('host'),
    title: text('title'),
    subtitle: text('subtitle'),
    place: text('place'),
    years: sound ? [first, last] : [2020, 2030]
  };
}

/** The deck as plain text, for the browser's store and for a file. */
export function formatDeck({ cover, items }: Deck): string {
  const rows = items.map(({ from, title = '', remark = '' }) => {
    const row = [from, title, remark];
    while (row.at(-1) === '') row.pop();
    return row;
  });
  return JSON.stringify({ v: 1, cover, items: rows });
}

/** Reads what `formatDeck` wrote; what is not sound is left out, and nothing is the empty deck. */
export function parseDeck(text: string): Deck {
  try {
    const value: unknown = JSON.parse(text);
    if (!isPlain(value)) return EMPTY_DECK;
    const items = Array.isArray(value['items']) ? value['items'].flatMap(itemOf) : [];
    const seen = new Set<string>();
    const own = items.filter(({ from }) => !seen.has(from) && seen.add(from));
    return { cover: coverOf(value['cover']), items: own.slice(0, MOST_ITEMS) };
  } catch {
    return EMPTY_DECK;
  }
}
