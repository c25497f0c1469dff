import type { Drawing } from '$lib/drawing/drawing';
import { placed, rectPath, shape } from '$lib/drawing/shapes';
import { stacked, type Block } from './block';
import { frameOf, type ChartDrawer } from './frame';
import { stampOf } from './marks';
import { PALETTE } from './palette';
import { pictureFoot } from './picture-foot';
import { findingOf, pictureHead } from './picture-head';
import { pictureLegend } from './picture-legend';
import { pictureRemark, pictureStatus } from './picture-status';
import type { Preset } from './preset';
import type { Snapshot, SnapshotWords } from './snapshot';
import { typeableWords } from './typeable-words';

interface Layout {
  /** With the sizes its text is set in. */
  readonly preset: Preset;
  readonly head: Block;
  readonly below: Block;
  readonly foot: Block;
  readonly chartTop: number;
  readonly chartHeight: number;
}

/**
 * How much smaller the finding is set (first) and all text (second) until the chart has its least height.
 * Only what is far longer than usual gets below the first step.
 */
const GIVING_WAY: readonly (readonly [finding: number, all: number])[] = [
  [1, 1],
  [0.92, 1],
  [0.84, 1],
  [0.76, 1],
  ...[0.92, 0.84, 0.76, 0.68, 0.6, 0.52, 0.44, 0.36].map((all) => [0.76, all] as const)
];

function smaller(preset: Preset, finding: number, all: number): Preset {
  const at = (size: number): number => Math.round(size * all);
  const [wished, least] = preset.title;
  return {
    ...preset,
    title: [at(wished * finding), at(least * finding)],
    subtitle: at(preset.subtitle),
    label: at(preset.label),
    footer: at(preset.footer)
  };
}

function layoutAt(snapshot: SnapshotWords, preset: Preset): Layout {
  const gap = Math.round(preset.label / 2);
  const head = stacked(
    [pictureHead(snapshot, preset), pictureLegend(snapshot.legend, preset)],
    gap
  );
  const below = stacked([pictureStatus(snapshot, preset), pictureRemark(snapshot, preset)], gap);
  const foot = pictureFoot(snapshot, preset);
  const chartTop = preset.top + head.height + gap;
  const end = preset.height - preset.bottom - foot.height - gap;
  const chartEnd = below.height === 0 ? end : end - below.height - gap;
  return { preset, head, below, foot, chartTop, chartHeight: Math.floor(chartEnd - chartTop) };
}

function layoutOf(snapshot: SnapshotWords, preset: Preset): Layout {
  let layout = layoutAt(snapshot, preset);
  for (const [finding, all] of GIVING_WAY) {
    layout = layoutAt(snapshot, smaller(preset, finding, all));
    if (layout.chartHeight >= preset.leastChart) break;
  }
  return layout;
}

/** Size in px that the finding is set in, when everything around the chart has its place. */
export function findingSizeOf(snapshot: SnapshotWords, preset: Preset): number {
  const own = typeableWords(snapshot);
  return findingOf(own, layoutOf(own, preset).preset).size;
}

/**
 * Composes finding, subtitle, legend, chart, status, remark, source, date, comparability and address
 * into one picture of the preset's size. Pure: the same snapshot gives the same items.
 *
 * @param drawer draws the chart's option in the size it is given
 */
export function pictureOf(snapshot: Snapshot, preset: Preset, drawer: ChartDrawer): Drawing {
  const { width, height, margin } = preset;
  const layout = layoutOf(typeableWords(snapshot), preset);
  const room = { width: width - 2 * margin, height: Math.max(40, layout.chartHeight) };
  const option = snapshot.chart(frameOf(layout.preset, room, snapshot.locale, drawer.theme));
  const footTop = height - preset.bottom - layout.foot.height;
  const gap = Math.round(layout.preset.label / 2);
  const stamp = stampOf(snapshot, snapshot.locale);
  const rim = rectPath(1.5, 1.5, width - 3, height - 3);
  return {
    width,
    height,
    title: snapshot.title,
    description: snapshot.description,
    items: [
      shape(rectPath(0, 0, width, height), { fill: PALETTE.ground }),
      ...layout.head.draw(margin, preset.top),
      ...placed(drawer.draw(option, room), [1, 0, 0, 1, margin, layout.chartTop]),
      ...layout.below.draw(margin, footTop - gap - layout.below.height),
      ...layout.foot.draw(margin, footTop),
      ...(stamp === null ? [] : [shape(rim, { stroke: stamp.colour, width: 3 })])
    ]
  };
}
