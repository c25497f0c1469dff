import { getLocale, overwriteGetLocale } from '$lib/paraglide/runtime';
import type { FrozenSnapshot } from './frozen-snapshot';
import type { PanelMaker, PanelPage, PanelRequest } from './panel-page';
import type { SnapshotPlace } from './snapshot-place';

/** A page of the site: what it was built with is of its own type, which the page asks for by itself. */
type AnyPage = PanelPage<never>;

/** Every kind of page that has panels, by its canonical path. */
const PAGES: readonly (readonly [path: RegExp, load: () => Promise<AnyPage>])[] = [
  [/^\/$/, async () => (await import('./city/city-page')).cityPage],
  [/^\/don-vi\/[^/]+\/$/, async () => (await import('./unit/unit-page')).unitPage],
  [/^\/chi-tieu\/$/, async () => (await import('./indicator/list-page')).listPage],
  [/^\/chi-tieu\/[^/]+\/$/, async () => (await import('./indicator/indicator-page')).indicatorPage],
  [/^\/sap-nhap\/$/, async () => (await import('./merger/city/merged-page')).mergedPage],
  [/^\/sap-nhap\/[^/]+\/$/, async () => (await import('./merger/merger-page')).mergerPage],
  [/^\/so-sanh\/$/, async () => (await import('./compare/compare-page')).comparePage],
  [/^\/phong-trao\/$/, async () => (await import('./emulation/movements-page')).movementsPage],
  [
    /^\/khen-thuong\/$/,
    async () => (await import('./emulation/commendations-page')).commendationsPage
  ],
  [/^\/cum-khoi\/$/, async () => (await import('./emulation/clusters-page')).clustersPage],
  [/^\/phuong-phap\/$/, async () => (await import('./method/method-page')).methodPage],
  [/^\/du-lieu\/$/, async () => (await import('./data/data-page')).dataPage],
  [/^\/du-lieu\/tinh-hinh\/$/, async () => (await import('./data/intake-page')).intakePage]
];

/** What is made says everything in the language of its place, whatever the page around it speaks. */
function inLanguageOf(place: SnapshotPlace, make: PanelMaker): FrozenSnapshot | null {
  const around = getLocale();
  if (around === place.locale) return make(place);
  overwriteGetLocale(() => place.locale);
  try {
    return make(place);
  } finally {
    overwriteGetLocale(() => around);
  }
}

/**
 * The panels of a page without the page.
 *
 * @param path canonical path, without base and language
 * @param data what the page was built with
 * @returns null where no page of that path has panels
 * @throws LoadError, QueryError; the signal's reason when aborted
 */
export async function panelsOf(
  path: string,
  data: unknown,
  request: PanelRequest
): Promise<PanelMaker | null> {
  const load = PAGES.find(([pattern]) => pattern.test(path))?.[1];
  if (load === undefined) return null;
  const make = await (await load())(data as never, request);
  return (place) => inLanguageOf(place, make);
}
