import type { EChartsOption } from 'echarts';
import { boundBar, BOUND_HEIGHT, type BoundModel } from '$lib/charts/bound-bar';
import { bullet, BULLET_HEIGHT, type BulletModel } from '$lib/charts/bullet';
import { distribution, type DistributionModel } from '$lib/charts/distribution';
import { dueTimeline, TIMELINE_HEIGHT, type TimelineModel } from '$lib/charts/due-timeline';
import { dumbbell, dumbbellHeight, type DumbbellModel } from '$lib/charts/dumbbell';
import type { Frame } from '$lib/charts/frame';
import { lineageFlow, flowHeight, type FlowModel } from '$lib/charts/lineage-flow';
import { rangeBar, RANGE_HEIGHT, type RangeModel } from '$lib/charts/range-bar';
import { targetLadder, type LadderModel } from '$lib/charts/target-ladder';
import { tileMap, tileMapHeight, type TileMapModel } from '$lib/charts/tile-map';
import { valueLine, type ValueLineModel } from '$lib/charts/value-line';
import { wedge, WEDGE_HEIGHT, type WedgeModel } from '$lib/charts/wedge';
import { xmr, type XmrModel } from '$lib/charts/xmr';
import { yearStrip, STRIP_HEIGHT, type StripModel } from '$lib/charts/year-strip';

/** What each kind of chart is drawn from. All of it is plain data that can be kept and sent. */
export interface ChartModels {
  readonly bound: BoundModel;
  readonly bullet: BulletModel;
  readonly distribution: DistributionModel;
  readonly dumbbell: DumbbellModel;
  readonly flow: FlowModel;
  readonly ladder: LadderModel;
  readonly line: ValueLineModel;
  readonly range: RangeModel;
  readonly strip: StripModel;
  readonly tiles: TileMapModel;
  readonly timeline: TimelineModel;
  readonly wedge: WedgeModel;
  readonly xmr: XmrModel;
}

export type ChartKind = keyof ChartModels;

/** A chart as data: its kind and its model. */
export type ChartPart = {
  readonly [Kind in ChartKind]: { readonly kind: Kind; readonly model: ChartModels[Kind] };
}[ChartKind];

interface Drawer<Model> {
  readonly draw: (model: Model, frame: Frame) => EChartsOption;
  /** Height in pixels at scale 1 for a width at scale 1; null where the chart fills what it is given. */
  readonly height: (model: Model, width: number) => number | null;
}

const fixed =
  (height: number): (() => number) =>
  () =>
    height;
const filling = (): null => null;

const DRAWERS: { readonly [Kind in ChartKind]: Drawer<ChartModels[Kind]> } = {
  bound: { draw: boundBar, height: fixed(BOUND_HEIGHT) },
  bullet: { draw: bullet, height: fixed(BULLET_HEIGHT) },
  distribution: { draw: distribution, height: filling },
  dumbbell: { draw: dumbbell, height: dumbbellHeight },
  flow: { draw: lineageFlow, height: flowHeight },
  ladder: { draw: targetLadder, height: filling },
  line: { draw: valueLine, height: filling },
  range: { draw: rangeBar, height: fixed(RANGE_HEIGHT) },
  strip: { draw: yearStrip, height: fixed(STRIP_HEIGHT) },
  tiles: { draw: tileMap, height: tileMapHeight },
  timeline: { draw: dueTimeline, height: fixed(TIMELINE_HEIGHT) },
  wedge: { draw: wedge, height: fixed(WEDGE_HEIGHT) },
  xmr: { draw: xmr, height: filling }
};

export function isChartKind(kind: unknown): kind is ChartKind {
  return typeof kind === 'string' && Object.hasOwn(DRAWERS, kind);
}

/** The chart in a frame. */
export function drawnPart(part: ChartPart, frame: Frame): EChartsOption {
  const drawer = DRAWERS[part.kind] as Drawer<unknown>;
  return drawer.draw(part.model, frame);
}

/** Height it needs at scale 1 for a width at scale 1; null where it fills what it is given. */
export function heightOf(part: ChartPart, width: number): number | null {
  const drawer = DRAWERS[part.kind] as Drawer<unknown>;
  return drawer.height(part.model, width);
}
