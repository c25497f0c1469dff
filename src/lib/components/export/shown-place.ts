import { base } from '$app/paths';
import { page } from '$app/state';
import { getLocale } from '$lib/paraglide/runtime';
import { type HeldData, newestHeld, type SnapshotPlace } from '$lib/panels/snapshot-place';

/** Where a panel of the page on the screen stands, as it is written into what leaves the page. */
export function shownPlace(anchor: string): SnapshotPlace {
  const { url, data } = page;
  const held = data as HeldData;
  return {
    locale: getLocale(),
    anchor,
    date: held.date,
    newest: newestHeld(held),
    page: url.pathname.slice(base.length) + url.search,
    site: url.origin + base
  };
}
