import { base } from '$app/paths';
import { page } from '$app/state';
import { newestPeriodOf } from '$lib/domain/newest';
import { getLocale } from '$lib/paraglide/runtime';
import type { SnapshotPlace } from '$lib/panels/snapshot-place';

/** What a page holds: the edition of the set, and its own figures where it is about some of them only. */
interface HeldData {
  readonly date: string;
  readonly newest: string | null;
  readonly observations?: readonly { readonly period: string }[];
}

/** Where a panel of the page on the screen stands, as it is written into what leaves the page. */
export function shownPlace(anchor: string): SnapshotPlace {
  const { url, data } = page;
  const { date, newest, observations } = data as HeldData;
  return {
    locale: getLocale(),
    anchor,
    date,
    newest: observations === undefined ? newest : newestPeriodOf(observations),
    page: url.pathname.slice(base.length) + url.search,
    site: url.origin + base
  };
}
