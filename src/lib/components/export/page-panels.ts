import { base } from '$app/paths';
import { preloadData } from '$app/navigation';
import { EMPTY_LAYER } from '$lib/domain/own-set';
import type { Locale } from '$lib/domain/text';
import { pageOf, type SlideAddress } from '$lib/panels/conference/slide-address';
import type { FrozenSnapshot } from '$lib/panels/frozen-snapshot';
import type { PanelRequest } from '$lib/panels/panel-page';
import { panelsOf } from '$lib/panels/registry';
import { type HeldData, newestHeld } from '$lib/panels/snapshot-place';
import { boardAsk } from '$lib/state/board-ask';
import { loadDefinitions } from '$lib/state/definitions';
import { hrefOf } from '$lib/state/locale';
import { ownSets } from '$lib/state/own-sets.svelte';
import { today } from '$lib/state/today.svelte';
import { parseView } from '$lib/state/view';

/**
 * What a page was built with, loaded as a link to it would, from the network or from what is kept.
 * @param path canonical path, without base and language
 * @throws Error where there is no such page or it cannot be loaded
 */
export async function builtData(path: string, locale: Locale): Promise<HeldData> {
  const loaded = await preloadData(hrefOf(path, locale));
  if (loaded.type !== 'loaded' || loaded.status !== 200) throw new Error(`no page ${path}`);
  return loaded.data as unknown as HeldData;
}

/** A view of a page, and who answers what the page was not built with. */
export async function panelRequest(query: string, signal: AbortSignal): Promise<PanelRequest> {
  return {
    ...boardAsk(signal),
    view: parseView(query),
    query,
    own: (await ownSets.whenReady()) ?? EMPTY_LAYER,
    sets: ownSets.sets,
    definitions: () => loadDefinitions(signal),
    dayAfter: (date) => today.after(date)
  };
}

/**
 * Panels of one page in one view, in the order asked for; those the page does not show are left out.
 * @throws Error where the page cannot be loaded; LoadError, QueryError; the signal's reason when aborted
 */
export async function panelsAt(
  slides: readonly [SlideAddress, ...SlideAddress[]],
  signal: AbortSignal
): Promise<readonly FrozenSnapshot[]> {
  const [{ path, query, locale }] = slides;
  const held = await builtData(path, locale);
  const make = await panelsOf(path, held, await panelRequest(query, signal));
  signal.throwIfAborted();
  return slides.flatMap((slide) => {
    const place = {
      locale,
      anchor: slide.anchor,
      date: held.date,
      newest: newestHeld(held),
      page: pageOf(slide),
      site: location.origin + base
    };
    return make?.(place) ?? [];
  });
}
