import type { Drawing } from '$lib/drawing/drawing';
import { placed, rectPath, shape } from '$lib/drawing/shapes';
import { stacked } from './block';
import { frameOf, type ChartDrawer } from './frame';
import { PALETTE } from './palette';
import { pictureLegend } from './picture-legend';
import type { Preset } from './preset';
import type { Snapshot } from './snapshot';
import { typeableWords } from './typeable-words';

/**
 * Legend and chart alone, for a slide whose words are real text.
 *
 * @param width of the picture; its text has the sizes of `preset`
 */
export function chartPicture(
  snapshot: Snapshot,
  preset: Preset,
  size: { readonly width: number; readonly height: number },
  drawer: ChartDrawer
): Drawing {
  const { width, height } = size;
  const { legend: items } = typeableWords(snapshot);
  const legend = stacked([pictureLegend(items, preset)], 0);
  const top = legend.height === 0 ? 0 : legend.height + Math.round(preset.label / 2);
  const room = { width, height: Math.max(40, height - top) };
  const option = snapshot.chart(frameOf(preset, room, snapshot.locale, drawer.theme));
  return {
    width,
    height,
    title: snapshot.title,
    description: snapshot.description,
    items: [
      shape(rectPath(0, 0, width, height), { fill: PALETTE.ground }),
      ...legend.draw(0, 0),
      ...placed(drawer.draw(option, room), [1, 0, 0, 1, 0, top])
    ]
  };
}
