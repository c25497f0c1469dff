import type { Deck } from '$lib/export/deck';
import type { FrozenSnapshot } from '$lib/panels/frozen-snapshot';
import { isOfUnit, parseSlideAddress } from './slide-address';

/** A unit some slide of the deck speaks of, in one view. */
export interface UnitPlace {
  readonly key: string;
  readonly path: string;
  readonly query: string;
  readonly name: string;
}

/** The units of a deck, each once, in the order of their slides; with its sample where a slide has it. */
export function deckUnits(
  deck: Deck,
  snapshots: ReadonlyMap<string, FrozenSnapshot>
): readonly UnitPlace[] {
  const places = new Map<string, UnitPlace>();
  for (const { from } of deck.items) {
    const address = parseSlideAddress(from);
    if (address === null || !isOfUnit(address)) continue;
    const { path, query } = address;
    const known = places.get(path);
    const [name = path] = snapshots.get(from)?.fileParts ?? [];
    if (known === undefined || query.length > known.query.length)
      places.set(path, { key: path, path, query, name: known?.name ?? name });
  }
  return [...places.values()];
}
