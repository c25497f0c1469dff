import { basket } from './basket.svelte';
import { mergerPathOf } from '$lib/format/address';
import { cleanData } from '$lib/format/clean-text';
import { unitCover } from '$lib/panels/conference/cover-lines';
import { parseSlideAddress } from '$lib/panels/conference/slide-address';
import { storyPanels } from '$lib/panels/conference/slides/story-panels';
import { type FrozenSnapshot, forBasket } from '$lib/panels/frozen-snapshot';
import type { SnapshotPlace } from '$lib/panels/snapshot-place';
import type { UnitPanelScene } from '$lib/panels/unit/panel-scene';
import { panelsAt } from './page-panels';

/** Panels of the unit's page before and after the merger; none where that page cannot be loaded now. */
async function mergerPanels(
  scene: UnitPanelScene,
  { page, locale }: Pick<SnapshotPlace, 'page' | 'locale'>,
  signal: AbortSignal
): Promise<readonly FrozenSnapshot[]> {
  const path = mergerPathOf(scene.unit);
  const query = page.includes('mau=1') ? '?mau=1' : '';
  const slides = ['origin', 'change'].flatMap(
    (anchor) => parseSlideAddress(`${locale === 'en' ? '/en' : ''}${path}${query}#${anchor}`) ?? []
  );
  const [first, ...rest] = slides;
  if (first === undefined) return [];
  return panelsAt([first, ...rest], signal).catch((error: unknown) => {
    console.warn(error);
    return [];
  });
}

/** Puts the slides of the unit's conference, in the order of its programme and with a cover, into the deck. */
export async function storySlides(scene: UnitPanelScene, place: SnapshotPlace): Promise<void> {
  basket.open(window);
  const merger = await mergerPanels(scene, place, new AbortController().signal);
  const slides = storyPanels(scene, place, merger).map((slide) => forBasket(cleanData(slide)));
  basket.addAll(slides, unitCover(scene.unit, scene.report.scope.today));
}
