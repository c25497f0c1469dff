import type { Deck, DeckItem } from '$lib/export/deck';
import { withWording } from '$lib/export/snapshot';
import type { Locale } from '$lib/domain/text';
import { formatDate } from '$lib/format/period';
import type { FrozenSnapshot } from '$lib/panels/frozen-snapshot';

/** A slide of the deck as it is shown now. */
export interface Slide {
  readonly item: DeckItem;
  /** As it was taken, with its own wording; null where its picture is not known here. */
  readonly frozen: FrozenSnapshot | null;
  /** With the deck's wording, ready to be drawn. */
  readonly snapshot: FrozenSnapshot | null;
  /** Taken from an older edition of the data than the site has now. */
  readonly isOld: boolean;
}

/** What a slide of an older edition says of itself. */
function editionWords(date: string, locale: Locale): string {
  const day = formatDate(date, locale);
  return locale === 'vi' ? `Đã có bản tổng hợp mới, ${day}` : `There is a newer edition, of ${day}`;
}

/** The snapshot, which says by itself when the data has moved on since it was taken. */
function dated(snapshot: FrozenSnapshot, date: string): FrozenSnapshot {
  if (snapshot.dataDate >= date) return snapshot;
  const words = [snapshot.dataWords, editionWords(date, snapshot.locale)].filter(Boolean);
  return { ...snapshot, dataWords: words.join('. ') };
}

/**
 * The slides of a deck in order.
 * @param date ISO day of the edition the site has now
 */
export function slidesOf(
  deck: Deck,
  snapshots: ReadonlyMap<string, FrozenSnapshot>,
  date: string
): readonly Slide[] {
  return deck.items.map((item): Slide => {
    const frozen = snapshots.get(item.from) ?? null;
    if (frozen === null) return { item, frozen, snapshot: null, isOld: false };
    const snapshot = dated(withWording(frozen, item), date);
    return { item, frozen, snapshot, isOld: frozen.dataDate < date };
  });
}
