import { newestPeriodOf } from '$lib/domain/newest';
import type { Locale } from '$lib/domain/text';

/** Where a snapshot is taken, and of which edition of the data. */
export interface SnapshotPlace {
  readonly locale: Locale;
  /** ISO day of the edition of the data. */
  readonly date: string;
  /** Period of the newest sourced figure the page holds; null where it holds none. */
  readonly newest?: string | null;
  /** Path of the page with its language and its view as a query; without the site's base. */
  readonly page: string;
  /** Name of the chart on its page; an element of the page has it as its id. */
  readonly anchor: string;
  /** Where the site stands, without a closing slash: origin and base. */
  readonly site: string;
}

/** What a page holds: the edition of the set, and its own figures where it is about some of them only. */
export interface HeldData {
  readonly date: string;
  readonly newest?: string | null;
  readonly observations?: readonly { readonly period: string }[];
}

/** Period of the newest figure a page holds; null where it holds none. */
export const newestHeld = ({ newest = null, observations }: HeldData): string | null =>
  observations === undefined ? newest : newestPeriodOf(observations);

/** A short name for an address that two charts do not share: FNV-1a, in base 36. */
function shortHash(text: string): string {
  let hash = 0x811c9dc5;
  for (const letter of text) {
    hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  }
  return hash.toString(36);
}

/** What prefixes the ids inside the files of a snapshot: letters, digits and hyphens only. */
export function idOf({ page, anchor }: SnapshotPlace): string {
  const name = anchor.replaceAll(/[^\w-]+/g, '-').slice(0, 80);
  return `${name}-${shortHash(`${page}#${anchor}`)}`;
}
