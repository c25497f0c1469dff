import { stacked } from './block';
import { frameOf, type ChartDrawer } from './frame';
import { nestedChart } from './nested-svg';
import { PALETTE } from './palette';
import type { Picture } from './picture';
import { pictureLegend } from './picture-legend';
import type { Preset } from './preset';
import type { Snapshot } from './snapshot';
import { element } from './svg-text';
import { typeableTexts, typeableWords } from './typeable-words';

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
): Picture {
  const { width, height } = size;
  const { legend: items } = typeableWords(snapshot);
  const legend = stacked([pictureLegend(items, preset, snapshot.id)], 0);
  const top = legend.height === 0 ? 0 : legend.height + Math.round(preset.label / 2);
  const room = { width, height: Math.max(40, height - top) };
  const option = snapshot.chart(frameOf(preset, room, snapshot.locale, drawer.theme));
  const chart = nestedChart(
    drawer.render(option, { ...room, id: `${snapshot.id}-c` }),
    snapshot.id
  );
  const svg = element(
    'svg',
    { xmlns: 'http://www.w3.org/2000/svg', width, height, viewBox: `0 0 ${width} ${height}` },
    element('rect', { width, height, fill: PALETTE.ground }),
    legend.draw(0, 0),
    element('g', { transform: `translate(0 ${top})` }, typeableTexts(chart))
  );
  return { width, height, title: snapshot.title, description: snapshot.description, svg };
}
