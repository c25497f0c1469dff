import type { Locale } from '$lib/domain/text';

/** Where a slide was taken: a target on a unit's page, in a view and a language. */
export interface TargetAddress {
  readonly locale: Locale;
  /** Canonical path of the unit's page. */
  readonly path: string;
  /** With its "?"; empty for the default view. */
  readonly query: string;
  readonly target: string;
}

const SHAPE = /^(\/en)?(\/don-vi\/[a-z0-9-]+\/)(\?[^#]*)?#([\w-]+)$/;

/** Reads the address of a slide; null for a chart of another page, which only that page can make. */
export function parseTargetAddress(from: string): TargetAddress | null {
  const [, english, path, query = '', target] = SHAPE.exec(from) ?? [];
  if (path === undefined || target === undefined) return null;
  return { locale: english === undefined ? 'vi' : 'en', path, query, target };
}

/** Addresses of the same page and view together: one loading is enough for them all. */
export function byPage(
  addresses: readonly TargetAddress[]
): ReadonlyMap<string, readonly TargetAddress[]> {
  const groups = new Map<string, TargetAddress[]>();
  for (const address of addresses) {
    const key = `${address.locale}${address.path}${address.query}`;
    groups.set(key, [...(groups.get(key) ?? []), address]);
  }
  return groups;
}
