import { basket } from '$lib/components/export/basket.svelte';
import { cleanData } from '$lib/format/clean-text';
import { unitCover } from '$lib/panels/conference/cover-lines';
import { forBasket } from '$lib/panels/frozen-snapshot';
import type { SnapshotPlace } from '$lib/panels/snapshot-place';
import type { UnitPanelScene } from '$lib/panels/unit/panel-scene';
import { unitStory } from '$lib/panels/unit/unit-panels';

/** Puts the page as slides, with a cover, at the end of the deck of this browser. */
export function storySlides(scene: UnitPanelScene, place: SnapshotPlace): void {
  basket.open(window);
  const slides = unitStory(scene, place).map((slide) => forBasket(cleanData(slide)));
  basket.addAll(slides, unitCover(scene.unit, scene.report.scope.today));
}
