import { building, version } from '$app/environment';
import { EMPTY_LAYER } from '$lib/domain/own-set';
import type { CardChart, LinkCard } from '$lib/export/link-card';
import { cardPicture } from '$lib/export/link-card';
import { chartDrawer } from '$lib/components/export/chart-drawer';
import { formatDate } from '$lib/format/period';
import { type FrozenSnapshot, thawed } from '$lib/panels/frozen-snapshot';
import type { PanelRequest } from '$lib/panels/panel-page';
import { panelsOf } from '$lib/panels/registry';
import { setWords } from '$lib/set/set';
import { kept } from '$lib/server/kept';
import { manifestOf } from '$lib/server/manifest';
import { picturePng } from '$lib/server/picture-png';
import { m } from '$lib/paraglide/messages';
import { DEFAULT_VIEW } from '$lib/state/view';

/** Cards are made once, and pages of both languages show them. */
export const CARD_LOCALE = 'vi';

/** What is published, in the default view: a card asks for nothing that a page was not built with. */
export const CARD_REQUEST: PanelRequest = {
  view: DEFAULT_VIEW,
  query: '',
  own: EMPTY_LAYER,
  sets: [],
  database: {
    open: () => Promise.reject(new Error('a card asks nothing'))
  } as never,
  // For what a reader types in; a card shows what the page begins with.
  definitions: () => Promise.resolve({ indicators: [], standards: [] }),
  base: '',
  onProgress: () => undefined,
  dayAfter: (date) => date,
  signal: new AbortController().signal
};

/**
 * The first of some panels that a page has, as it leaves the page.
 *
 * @param path canonical path of the page
 * @param data what the page was built with
 */
export async function cardSnapshot(
  path: string,
  data: object,
  anchors: readonly string[]
): Promise<FrozenSnapshot | null> {
  const { date } = manifestOf();
  const make = await panelsOf(path, { ...data, date }, CARD_REQUEST);
  for (const anchor of anchors) {
    const found = make?.({ locale: CARD_LOCALE, date, page: path, anchor, site: '' });
    if (found) return found;
  }
  return null;
}

/** What a card says below a name: the finding, without the name where that begins with it. */
export function withoutName(finding: string, name: string): string {
  const rest = finding.startsWith(`${name}: `) ? finding.slice(name.length + 2) : finding;
  return rest.charAt(0).toLocaleUpperCase('vi') + rest.slice(1);
}

/** The picture of a panel. */
export const chartOfPanel = (snapshot: FrozenSnapshot): CardChart => ({
  kind: 'chart',
  chart: thawed(snapshot).chart
});

/** What a page has to say on its card. */
export type CardWords = Pick<LinkCard, 'title' | 'sentence' | 'picture'>;

async function drawnCard(card: CardWords): Promise<Uint8Array<ArrayBuffer>> {
  const inWords = { locale: CARD_LOCALE } as const;
  const whole: LinkCard = {
    ...card,
    locale: CARD_LOCALE,
    site: m.common_site({}, inWords),
    about: m.common_card_about(
      { ...setWords(CARD_LOCALE), date: formatDate(manifestOf().date, CARD_LOCALE) },
      inWords
    )
  };
  return picturePng(cardPicture(whole, await chartDrawer()));
}

/**
 * The card of a page as the answer to its address. A build takes what an earlier build from the same sources drew.
 *
 * @param path canonical path of the page
 */
export async function cardResponse(
  path: string,
  words: () => Promise<CardWords>
): Promise<Response> {
  const draw = async (): Promise<Uint8Array<ArrayBuffer>> => drawnCard(await words());
  const png = building ? await kept(version, `cards${path}the.png`, draw) : await draw();
  return new Response(png, { headers: { 'content-type': 'image/png' } });
}
