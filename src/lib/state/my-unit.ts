const KEY = 'thuoc-do:my-unit';
const NAMED = /^\/don-vi\/[a-z0-9-]+\/$/;

/** Storage, where the browser lets a page have one. */
type Kept = () => Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

const own: Kept = () => window.localStorage;

/** Canonical path of the unit the reader calls theirs; null where none was chosen or nothing is kept. */
export function myUnit(kept: Kept = own): string | null {
  try {
    const path = kept().getItem(KEY);
    return path !== null && NAMED.test(path) ? path : null;
  } catch {
    return null;
  }
}

/** Keeps a unit as the reader's own, or none; false where the browser keeps nothing. */
export function setMyUnit(path: string | null, kept: Kept = own): boolean {
  try {
    if (path === null) kept().removeItem(KEY);
    else kept().setItem(KEY, path);
    return true;
  } catch {
    return false;
  }
}

/**
 * Whether a visit that begins at the first page goes on to the reader's unit: only where that page was asked for
 * as it is, without a view of its own, and not from a page of the site.
 */
export function startsAtMyUnit(
  { type, search, hash }: { readonly type: string; readonly search: string; readonly hash: string },
  path: string | null
): path is string {
  return path !== null && type === 'enter' && search === '' && hash === '';
}
