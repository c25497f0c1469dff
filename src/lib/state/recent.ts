const KEY = 'thuoc-do:recent';
const MOST = 8;
/** Pages of one unit or one indicator; the site has no others to come back to by name. */
const NAMED = /^\/(?:don-vi|chi-tieu)\/[a-z0-9-]+\/$/;

/** Storage, where the browser lets a page have one. */
type Kept = () => Pick<Storage, 'getItem' | 'setItem'>;

const own: Kept = () => window.localStorage;

/** Canonical paths of the units and indicators looked at last, newest first; none where nothing is kept. */
export function recentPaths(kept: Kept = own): readonly string[] {
  try {
    const paths: unknown = JSON.parse(kept().getItem(KEY) ?? '[]');
    return Array.isArray(paths)
      ? [...new Set(paths)]
          .filter((path): path is string => typeof path === 'string' && NAMED.test(path))
          .slice(0, MOST)
      : [];
  } catch {
    return [];
  }
}

/** Keeps a path as the newest. A window that refuses its storage keeps nothing, and nothing is lost by it. */
export function rememberPath(path: string, kept: Kept = own): void {
  if (!NAMED.test(path)) return;
  const paths = [path, ...recentPaths(kept).filter((each) => each !== path)].slice(0, MOST);
  try {
    kept().setItem(KEY, JSON.stringify(paths));
  } catch {
    return;
  }
}
