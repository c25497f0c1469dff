import { base } from '$app/paths';
import type { Locale } from '$lib/domain/text';

const prefix = `${base}/en`;

/** The language a path is in: `/en/…` is English, everything else Vietnamese. */
export function localeOf(pathname: string): Locale {
  return pathname === prefix || pathname.startsWith(`${prefix}/`) ? 'en' : 'vi';
}

/** A path without its language: the one the routes know. */
export function canonicalPathOf(pathname: string): string {
  return localeOf(pathname) === 'en' ? base + (pathname.slice(prefix.length) || '/') : pathname;
}

/**
 * The address of a page in a language.
 * @param path the canonical path without base, starting with `/`
 */
export function hrefOf(path: string, locale: Locale): string {
  return locale === 'en' ? `${prefix}${path}` : `${base}${path}`;
}
