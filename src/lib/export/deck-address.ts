import { formatDeck, parseDeck, type Deck } from './deck';
import { packedText, unpackedText } from './zip';

/** Longest address that browsers, chats and mail pass on whole. */
const MOST_ADDRESS = 7000;

/** The deck packed for the part of an address after `#`; null when it is too long to be passed on whole. */
export function deckToAddress(deck: Deck): string | null {
  const packed = packedText(formatDeck(deck));
  return packed.length > MOST_ADDRESS ? null : packed;
}

/** Reads what `deckToAddress` packed; the empty deck for anything else. */
export function deckFromAddress(packed: string): Deck {
  return parseDeck(unpackedText(packed) ?? '');
}
