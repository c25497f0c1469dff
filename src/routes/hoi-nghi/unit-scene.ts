import { base } from '$app/paths';
import { preloadData } from '$app/navigation';
import { newestPeriodOf } from '$lib/domain/newest';
import { EMPTY_LAYER, layerOfUnit, withLayers } from '$lib/domain/own-set';
import type { Assessment } from '$lib/domain/result';
import { scopeOf } from '$lib/domain/scope';
import type { Locale } from '$lib/domain/text';
import { targetSnapshot } from '$lib/panels/target/target-snapshot';
import type { FrozenSnapshot } from '$lib/panels/frozen-snapshot';
import type { SnapshotPlace } from '$lib/panels/snapshot-place';
import { unitPanel } from '$lib/panels/unit/unit-panels';
import { database } from '$lib/state/database';
import { hrefOf } from '$lib/state/locale';
import { ownSets } from '$lib/state/own-sets.svelte';
import { today } from '$lib/state/today.svelte';
import { DEFAULT_VIEW, formatView, parseView } from '$lib/state/view';
import type { UnitPage, UnitScene } from '$lib/panels/conference/unit-scene';
import { unitReport, yearlyReport } from '$lib/panels/unit/unit-report';
import { sampleRows } from '$lib/panels/unit/unit-rows';

/**
 * Loads a unit's page as a link to it would, from the network or from what is kept.
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
  const loaded = await preloadData(hrefOf(path, locale));
  if (loaded.type !== 'loaded' || loaded.status !== 200) throw new Error(`no page ${path}`);
  const published = loaded.data as unknown as UnitPage;
  const { unit } = published.unit;
  const own = layerOfUnit((await ownSets.whenReady()) ?? EMPTY_LAYER, unit);
  const page = withLayers(published, [own]);
  const { sample, period } = parseView(query);
  const extra = sample ? await sampleRows(database(), unit, signal) : null;
  const day = today.after(page.date);
  const rows = withLayers(published, [own, extra]);
  const { type } = page.unit;
  const report = unitReport(rows, type, scopeOf(period, day), day);
  return {
    unit: page.unit,
    report,
    yearly: yearlyReport(report, rows, type, day),
    documents: new Map(page.documents.map((row) => [row.document, row])),
    said: page,
    date: page.date,
    locale,
    query: formatView({ ...DEFAULT_VIEW, sample, period }),
    site: location.origin + base
  };
}

/** One target of the unit as a slide. */
export function sceneSnapshot(scene: UnitScene, assessment: Assessment): FrozenSnapshot {
  return targetSnapshot({ ...scene, assessment });
}

/** Whatever its page shows under that name as a slide: a target, or another of its panels. */
export function sceneSlide(
  scene: UnitScene,
  { page, anchor }: Pick<SnapshotPlace, 'page' | 'anchor'>
): FrozenSnapshot | null {
  const assessment = scene.report.assessments.find(({ target }) => target.target === anchor);
  if (assessment !== undefined) return sceneSnapshot(scene, assessment);
  const { locale, date, site, said } = scene;
  // As its page says it: of what is published.
  const newest = newestPeriodOf(said.observations.filter((row) => row.provenance !== 'own'));
  return unitPanel(scene, { locale, date, newest, page, anchor, site });
}
