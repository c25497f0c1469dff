/**
 * How the service worker answers: `asset` never changes under its name, so what is kept is as good as what
 * is served; `fresh` is asked of the network first and kept for when there is none; `pass` is no business
 * of its.
 */
export type OfflineRule = 'asset' | 'fresh' | 'pass';

export interface Asked {
  readonly url: string;
  readonly method: string;
  /** A part of a file was asked for. */
  readonly isPart: boolean;
}

/** @param site origin and base path of the site, without a closing slash */
export function offlineRuleOf({ url, method, isPart }: Asked, site: string): OfflineRule {
  if (method !== 'GET' || isPart || !url.startsWith(`${site}/`)) return 'pass';
  const path = url.slice(site.length).replace(/[?#].*$/, '');
  if (path.startsWith('/_app/immutable/')) return 'asset';
  // The engine is large, and kept by the browser itself; which edition is served must come from the server.
  if (path.startsWith('/engine/') || path === '/_app/version.json') return 'pass';
  return path === '/service-worker.js' ? 'pass' : 'fresh';
}

/** What a page is kept under: its address without view and place, for every view is the same file. */
export function keptAddress(url: string): string {
  return url.replace(/[?#].*$/, '');
}

/** Under what the data of a page is kept, which comes without the page where a link was followed. */
export function dataAddress(url: string): string {
  return `${keptAddress(url).replace(/\/?$/, '/')}__data.json`;
}

/** Files that never change and that a page names, as addresses. @param page its own address */
export function assetsOf(html: string, page: string): string[] {
  const names = html.match(/[\w./~-]*_app\/immutable\/[\w./~-]+\.(?:js|css|woff2)/g) ?? [];
  return [...new Set(names.map((name) => new URL(name, page).href))];
}

/** Short name of a build by the names of its files, which change with what is in them. */
export function buildName(files: readonly string[]): string {
  let hash = 0x811c9dc5;
  for (const character of [...files].sort().join('\n')) {
    hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193);
  }
  return (hash >>> 0).toString(36);
}

/**
 * Stores to look in, one after another: the own one, then the others from the newest to the oldest. Without
 * an order a browser answers from the oldest. @param names in the order they were made
 */
export function storesInOrder(names: readonly string[], own: string, prefix: string): string[] {
  const others = names.filter((name) => name.startsWith(prefix) && name !== own);
  return [own, ...others.reverse()];
}

/**
 * Stores that may go: all but this one and the one before it, whose pages are still good where there is no
 * network. @param names in the order they were made
 */
export function storesToDrop(names: readonly string[], own: string, prefix: string): string[] {
  const others = names.filter((name) => name.startsWith(prefix) && name !== own);
  return others.slice(0, -1);
}
