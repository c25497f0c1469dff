import { m } from '$lib/paraglide/messages';

export interface Place {
  /** Canonical path, without base and language. */
  readonly path: string;
  readonly name: () => string;
}

/** The pages of the masthead, in reading order. */
export const PLACES: readonly Place[] = [
  { path: '/', name: m.common_nav_city },
  { path: '/don-vi/', name: m.common_nav_units },
  { path: '/chi-tieu/', name: m.common_nav_indicators },
  { path: '/sap-nhap/', name: m.common_nav_merger },
  { path: '/so-sanh/', name: m.common_nav_compare },
  { path: '/hoi-nghi/', name: m.common_nav_conference },
  { path: '/du-lieu/', name: m.common_nav_data },
  { path: '/phuong-phap/', name: m.common_nav_method }
];

/** Whether a page belongs to a place: the front page only to itself. */
export function isAt(place: Place, path: string): boolean {
  return place.path === '/' ? path === '/' : path.startsWith(place.path);
}
