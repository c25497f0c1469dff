import type { Locale } from '$lib/domain/text';

/** Where a slide was taken: a chart of a page, in a view and a language. */
export interface SlideAddress {
  readonly locale: Locale;
  /** Canonical path of the page, without the site's base. */
  readonly path: string;
  /** With its "?"; empty for the default view. */
  readonly query: string;
  /** Name of the chart on its page. */
  readonly anchor: string;
}

const SHAPE = /^(\/en)?(\/(?:[a-z0-9-]+\/)*)(\?[^#]*)?#([\w-]+)$/;

/** Reads the address of a slide; null for anything that is not a chart of this site. */
export function parseSlideAddress(address: string): SlideAddress | null {
  const [, english, path, query = '', anchor] = SHAPE.exec(address) ?? [];
  if (path === undefined || anchor === undefined) return null;
  return { locale: english === undefined ? 'vi' : 'en', path, query, anchor };
}

/** The page with its language and its view, as the site links to it; without the site's base. */
export function pageOf({ locale, path, query }: SlideAddress): string {
  return `${locale === 'en' ? '/en' : ''}${path}${query}`;
}

/** Whether the page is a unit's, where most charts are targets. */
export function isOfUnit({ path }: SlideAddress): boolean {
  return /^\/don-vi\/[^/]+\/$/.test(path);
}

/** Slides of the same page and view together, in their order: one loading is enough for them all. */
export function byPage(
  addresses: readonly SlideAddress[]
): readonly (readonly [SlideAddress, ...SlideAddress[]])[] {
  const groups = new Map<string, [SlideAddress, ...SlideAddress[]]>();
  for (const address of addresses) {
    const page = pageOf(address);
    const group = groups.get(page);
    if (group === undefined) groups.set(page, [address]);
    else group.push(address);
  }
  return [...groups.values()];
}
