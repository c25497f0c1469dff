import { parseView, withView } from './view';

/**
 * The same address with the sample series still on; null where nothing is to be changed: the sample is off,
 * the address says itself whether it is on, or it leaves the site.
 */
export function withSampleKept(from: URL, to: URL): URL | null {
  if (to.origin !== from.origin || !parseView(from.search).sample) return null;
  if (to.searchParams.has('mau') || to.pathname === from.pathname) return null;
  // Neither is a file that was made in the page, whose address must stay as it is to be found.
  if (to.protocol !== from.protocol) return null;
  // A picture, a table or the search list is no page.
  if (/\.[a-z0-9]+$/i.test(to.pathname)) return null;
  return withView(to, { ...parseView(to.search), sample: true });
}
