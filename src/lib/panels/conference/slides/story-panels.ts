import type { FrozenSnapshot } from '$lib/panels/frozen-snapshot';
import type { SnapshotPlace } from '$lib/panels/snapshot-place';
import { targetSnapshot } from '$lib/panels/target/target-snapshot';
import type { UnitPanelScene } from '$lib/panels/unit/panel-scene';
import { unitPanel } from '$lib/panels/unit/unit-panels';
import { slidePanel, storyKnown } from './slide-panels';
import { storyOf } from './story';

const anchorOf = ({ address }: FrozenSnapshot): string => address.slice(address.indexOf('#') + 1);

/**
 * The slides of a unit's conference.
 *
 * @param place the unit's page; its anchor is not asked for
 * @param merger the panels of its page before and after the merger, as far as they could be made
 */
export function storyPanels(
  scene: UnitPanelScene,
  place: Omit<SnapshotPlace, 'anchor'>,
  merger: readonly FrozenSnapshot[]
): readonly FrozenSnapshot[] {
  const ofMerger = (anchor: string): FrozenSnapshot | null =>
    merger.find((panel) => anchorOf(panel) === anchor) ?? null;
  // Only what has a figure on both sides says how far they may be compared.
  const isCompared = (ofMerger('change')?.comparability ?? null) !== null;
  const query = /\?.*/.exec(place.page)?.[0] ?? '';
  const ofUnit = (anchor: string): FrozenSnapshot | null => {
    const assessment = scene.report.assessments.find(({ target }) => target.target === anchor);
    if (assessment !== undefined) {
      const { locale, date, site } = place;
      return targetSnapshot({ ...scene, assessment, locale, date, query, site });
    }
    const own = { ...place, anchor };
    return unitPanel(scene, own) ?? slidePanel(scene, own);
  };
  return storyOf(storyKnown(scene, isCompared)).flatMap(
    ({ page, anchor }) => (page === 'merger' ? ofMerger(anchor) : ofUnit(anchor)) ?? []
  );
}
