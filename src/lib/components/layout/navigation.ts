import { m } from '$lib/paraglide/messages';
import { getLocale } from '$lib/paraglide/runtime';
import { setWords } from '$lib/set/set';

export interface Place {
  /** Canonical path, without base and language. */
  readonly path: string;
  readonly name: () => string;
  /** Pages that stand under it, itself the first of them: a second row while one of them is open. */
  readonly below?: readonly Place[];
}

/** The pages on emulation. */
const EMULATION: readonly Place[] = [
  { path: '/phong-trao/', name: m.common_nav_movements },
  { path: '/khen-thuong/', name: m.common_nav_commendations },
  { path: '/cum-khoi/', name: m.common_nav_clusters }
];

/** The pages of the masthead, in reading order. */
export const PLACES: readonly Place[] = [
  { path: '/', name: () => m.common_nav_city(setWords(getLocale())) },
  { path: '/don-vi/', name: m.common_nav_units },
  { path: '/chi-tieu/', name: m.common_nav_indicators },
  { path: '/sap-nhap/', name: m.common_nav_merger },
  { path: '/so-sanh/', name: m.common_nav_compare },
  { path: '/phong-trao/', name: m.common_nav_emulation, below: EMULATION },
  { path: '/hoi-nghi/', name: m.common_nav_conference },
  { path: '/du-lieu/', name: m.common_nav_data },
  { path: '/phuong-phap/', name: m.common_nav_method }
];

/** Whether a page belongs to a place or stands under it: the front page only to itself. */
export function isAt(place: Place, path: string): boolean {
  if (place.path === '/') return path === '/';
  return [place, ...(place.below ?? [])].some((each) => path.startsWith(each.path));
}
