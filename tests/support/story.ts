import type { Query } from '$lib/data/query';
import { EMPTY_LAYER } from '$lib/domain/own-set';
import type { Locale } from '$lib/domain/text';
import { storyPanels } from '$lib/panels/conference/slides/story-panels';
import type { UnitPage, UnitScene } from '$lib/panels/conference/unit-scene';
import type { FrozenSnapshot } from '$lib/panels/frozen-snapshot';
import { mergerPage } from '$lib/panels/merger/merger-page';
import type { MergerData } from '$lib/panels/merger/merger-view';
import type { Definitions, PanelRequest } from '$lib/panels/panel-page';
import type { UnitPanelScene } from '$lib/panels/unit/panel-scene';
import { shownUnit } from '$lib/panels/unit/unit-page';
import { runNative } from '$lib/server/run-native';
import { DEFAULT_VIEW } from '$lib/state/view';
import { load as mergerLoad } from '../../src/routes/sap-nhap/[unit]/+page.server';
import { GET } from '../../src/routes/sap-nhap/chi-tieu.json/+server';
import { load as unitLoad } from '../../src/routes/don-vi/[unit]/+page.server';
import { DATE, loaded, placeAt } from '../export/pages/case';

/** Who asks, from the data as they are. */
export function requestOf(sample: boolean): PanelRequest {
  return {
    view: { ...DEFAULT_VIEW, sample },
    query: sample ? '?mau=1' : '',
    own: EMPTY_LAYER,
    sets: [],
    database: {
      answer: <Row>(query: Query<Row>) => runNative(query)
    } as unknown as PanelRequest['database'],
    definitions: async () => {
      const answer = await (GET as unknown as () => Promise<Response>)();
      return (await answer.json()) as Definitions;
    },
    base: '',
    onProgress: () => undefined,
    dayAfter: (date) => date,
    signal: new AbortController().signal
  };
}

/** A unit as its page shows it. */
export async function unitSceneOf(slug: string, sample: boolean): Promise<UnitPanelScene> {
  const data = await loaded<UnitPage>(unitLoad, { unit: slug });
  return shownUnit({ ...data, date: DATE }, requestOf(sample));
}

/** The slides of a unit's conference as one press on its page makes them. */
export async function storyOfUnit(
  slug: string,
  sample = false,
  locale: Locale = 'vi'
): Promise<readonly FrozenSnapshot[]> {
  const scene = await unitSceneOf(slug, sample);
  const query = sample ? '?mau=1' : '';
  const language = locale === 'en' ? '/en' : '';
  const merger = await mergerPage(
    await loaded<MergerData>(mergerLoad, { unit: slug }),
    requestOf(sample)
  );
  const panels = ['origin', 'change'].flatMap(
    (anchor) =>
      merger({ ...placeAt(`${language}/sap-nhap/${slug}/${query}`, anchor), locale }) ?? []
  );
  return storyPanels(scene, { ...placeAt(`${language}/don-vi/${slug}/${query}`), locale }, panels);
}

/** A unit as a report about it is made from. */
export async function reportSceneOf(
  slug: string,
  sample = false,
  locale: Locale = 'vi'
): Promise<UnitScene> {
  const scene = await unitSceneOf(slug, sample);
  return {
    ...scene,
    date: DATE,
    locale,
    query: sample ? '?mau=1' : '',
    site: 'https://site.test'
  };
}
