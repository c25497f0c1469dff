import type { FrozenSnapshot } from '$lib/panels/frozen-snapshot';
import { slidePanel } from '$lib/panels/conference/slides/slide-panels';
import type { SnapshotPlace } from '$lib/panels/snapshot-place';
import { targetSnapshot } from '$lib/panels/target/target-snapshot';
import type { UnitPanelScene } from './panel-scene';
import { unitPanel } from './unit-panels';

/** Anchors above and below the targets, in the order of the page; the documents behind all of it come last. */
const ABOVE = ['tinh-trang', 'viec-can-lam', 'review', 'bang'] as const;
const BELOW = ['so-lieu', 'hinh-thanh', 'khen-thuong', 'phong-trao', 'chieu-nguon'] as const;

/**
 * All panels of a unit's page in the order of the page.
 *
 * @param place the page; its anchor is not asked for
 */
export function pagePanels(
  scene: UnitPanelScene,
  place: Omit<SnapshotPlace, 'anchor'>
): readonly FrozenSnapshot[] {
  const at = (anchors: readonly string[]): readonly FrozenSnapshot[] =>
    anchors.flatMap((anchor) => {
      const own = { ...place, anchor };
      return unitPanel(scene, own) ?? slidePanel(scene, own) ?? [];
    });
  const query = /\?.*/.exec(place.page)?.[0] ?? '';
  const { locale, date, site } = place;
  const targets = scene.report.fields
    .flatMap(({ rows }) => rows)
    .map((assessment) => targetSnapshot({ ...scene, assessment, locale, date, query, site }));
  return [...at(ABOVE), ...targets, ...at(BELOW)];
}

/** Whether a panel is more than its table, which a page of words sets better than a picture. */
export const isPictured = (panel: FrozenSnapshot | undefined): boolean =>
  panel?.parts.some(({ kind }) => kind !== 'table') ?? false;
