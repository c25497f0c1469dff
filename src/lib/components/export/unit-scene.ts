import { base } from '$app/paths';
import type { Assessment } from '$lib/domain/result';
import type { Locale } from '$lib/domain/text';
import { targetSnapshot } from '$lib/panels/target/target-snapshot';
import type { FrozenSnapshot } from '$lib/panels/frozen-snapshot';
import { DEFAULT_VIEW, formatView, parseView } from '$lib/state/view';
import type { UnitPage, UnitScene } from '$lib/panels/conference/unit-scene';
import { shownUnit } from '$lib/panels/unit/unit-page';
import { builtData, panelRequest } from './page-panels';

/**
 * A unit's page without the page.
 *
 * @param path canonical path, without base and language
 * @param query the view, with its "?"; sample series are read with the engine
 * @throws Error where there is no such page or it cannot be loaded; LoadError, QueryError of the sample
 */
export async function unitScene(
  path: string,
  query: string,
  locale: Locale,
  signal: AbortSignal
): Promise<UnitScene> {
  const published = (await builtData(path, locale)) as unknown as UnitPage;
  const shown = await shownUnit(published, await panelRequest(query, signal));
  const { sample, period } = parseView(query);
  return {
    ...shown,
    date: published.date,
    locale,
    query: formatView({ ...DEFAULT_VIEW, sample, period }),
    site: location.origin + base
  };
}

/** One target of the unit as a slide. */
export function sceneSnapshot(scene: UnitScene, assessment: Assessment): FrozenSnapshot {
  return targetSnapshot({ ...scene, assessment });
}
