import { EMPTY_DECK, formatDeck, parseDeck, type Deck } from './deck';
import { packedText, toBytes, unpackedText } from './zip';

/** Longest address that browsers, chats and mail pass on whole. */
const MOST_ADDRESS = 7000;

/** Written before the text of a deck whose address ends with a checksum of it. */
const CHECKED = '2';
const CHECKSUM_LETTERS = 6;

/** Adler-32 of a text in letters of an address: a sign lost or changed on the way is seen. */
function checksumOf(text: string): string {
  let [a, b] = [1, 0];
  for (const byte of toBytes(text)) {
    a = (a + byte) % 65521;
    b = (b + a) % 65521;
  }
  return (b * 65536 + a).toString(36).slice(-CHECKSUM_LETTERS).padStart(CHECKSUM_LETTERS, '0');
}

/** The deck packed for the part of an address after `#`; null when it is too long to be passed on whole. */
export function deckToAddress(deck: Deck): string | null {
  const text = formatDeck(deck);
  const packed = packedText(CHECKED + text) + checksumOf(text);
  return packed.length > MOST_ADDRESS ? null : packed;
}

/** Reads what `deckToAddress` packed; the empty deck for anything else. Older addresses have no checksum. */
export function deckFromAddress(packed: string): Deck {
  const old = unpackedText(packed);
  if (old?.startsWith('{') === true) return parseDeck(old);
  const checked = unpackedText(packed.slice(0, -CHECKSUM_LETTERS));
  const text = checked?.startsWith(CHECKED) === true ? checked.slice(CHECKED.length) : '';
  return packed.endsWith(checksumOf(text)) ? parseDeck(text) : EMPTY_DECK;
}

/** What chats and mail add to the end of a link: a full stop, a bracket, a space. */
const ADDED = /(?:%[0-9a-f]{2}|[^\w-])+$/i;

/** The deck behind `#deck=` of an address; null where nothing that was shared can be read from it. */
export function deckFromHash(hash: string): Deck | null {
  const deck = deckFromAddress(hash.replace(/^#deck=/, '').replace(ADDED, ''));
  return deck.items.length === 0 && deck.cover === null ? null : deck;
}
