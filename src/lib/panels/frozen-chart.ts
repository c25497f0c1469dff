import type { EChartsOption } from 'echarts';
import { bars, barsLeft, type BarsModel } from '$lib/charts/bars';
import { boundBar, BOUND_HEIGHT, type BoundModel } from '$lib/charts/bound-bar';
import { bullet, BULLET_HEIGHT, type BulletModel } from '$lib/charts/bullet';
import { distribution, distributionHeight, type DistributionModel } from '$lib/charts/distribution';
import { dueTimeline, TIMELINE_HEIGHT, type TimelineModel } from '$lib/charts/due-timeline';
import type { DumbbellModel } from '$lib/charts/dumbbell';
import { dumbbellFit, dumbbellLeft } from '$lib/charts/dumbbell-fit';
import type { Frame } from '$lib/charts/frame';
import { flowHeight, flowLeft, lineageFlow } from '$lib/charts/lineage-flow';
import type { FlowModel } from '$lib/charts/flow-model';
import { TYPE } from '$lib/charts/label';
import { gridLeft, multiplesGrid, type MultiplesGrid } from '$lib/charts/multiples-grid';
import { lineFit, lineLeft } from '$lib/charts/line-fit';
import { rangeBar, RANGE_HEIGHT, type RangeModel } from '$lib/charts/range-bar';
import { tableLeft, tablePicture } from '$lib/charts/table-picture';
import { statusGrid, type StatusGridModel } from '$lib/charts/status-grid';
import type { TablePicture } from '$lib/charts/table-model';
import { targetLadder } from '$lib/charts/target-ladder';
import type { LadderModel } from '$lib/charts/ladder-model';
import { tileBoard, type TileBoardModel } from '$lib/charts/tile-board';
import type { ValueLineModel } from '$lib/charts/line-model';
import { unitPortrait } from '$lib/charts/unit-portrait';
import { wedge, WEDGE_HEIGHT, type WedgeModel } from '$lib/charts/wedge';
import { xmr, type XmrModel } from '$lib/charts/xmr';
import { yearTable, type YearTable, yearTableLeft } from '$lib/charts/year-table';
import { yearStrip, STRIP_HEIGHT, type StripModel } from '$lib/charts/year-strip';

/** What each kind of chart is drawn from. All of it is plain data that can be kept and sent. */
export interface ChartModels {
  readonly bars: BarsModel;
  readonly bound: BoundModel;
  readonly bullet: BulletModel;
  readonly distribution: DistributionModel;
  readonly dumbbell: DumbbellModel;
  readonly flow: FlowModel;
  readonly grid: MultiplesGrid;
  readonly ladder: LadderModel;
  readonly line: ValueLineModel;
  readonly portrait: FlowModel;
  readonly range: RangeModel;
  readonly statuses: StatusGridModel;
  readonly strip: StripModel;
  readonly table: TablePicture;
  readonly tiles: TileBoardModel;
  readonly timeline: TimelineModel;
  readonly wedge: WedgeModel;
  readonly xmr: XmrModel;
  readonly years: YearTable;
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
  /** How much a room of that size at scale 1 cannot hold: a list draws what it can and says the rest. */
  readonly left?: (model: Model, width: number, height: number) => number;
  /** Size of its smallest text at scale 1; that of a chart's smallest label where absent. */
  readonly smallest?: number;
  /** Set larger than asked where it is short. */
  readonly grows?: true;
}

const fixed =
  (height: number): (() => number) =>
  () =>
    height;
const filling = (): null => null;

const DRAWERS: { readonly [Kind in ChartKind]: Drawer<ChartModels[Kind]> } = {
  bars: { draw: bars, height: filling, left: barsLeft, smallest: TYPE.label, grows: true },
  bound: { draw: boundBar, height: fixed(BOUND_HEIGHT) },
  bullet: { draw: bullet, height: fixed(BULLET_HEIGHT) },
  distribution: { draw: distribution, height: distributionHeight },
  dumbbell: {
    draw: dumbbellFit,
    height: filling,
    left: dumbbellLeft,
    smallest: TYPE.label,
    grows: true
  },
  flow: { draw: lineageFlow, height: flowHeight, left: flowLeft },
  grid: { draw: multiplesGrid, height: filling, left: gridLeft },
  ladder: { draw: targetLadder, height: filling },
  line: { draw: lineFit, height: filling, left: lineLeft },
  portrait: { draw: unitPortrait, height: filling },
  range: { draw: rangeBar, height: fixed(RANGE_HEIGHT) },
  statuses: { draw: statusGrid, height: filling },
  strip: { draw: yearStrip, height: fixed(STRIP_HEIGHT) },
  table: {
    draw: tablePicture,
    height: filling,
    left: tableLeft,
    smallest: TYPE.label,
    grows: true
  },
  tiles: { draw: tileBoard, height: filling },
  timeline: { draw: dueTimeline, height: fixed(TIMELINE_HEIGHT) },
  wedge: { draw: wedge, height: fixed(WEDGE_HEIGHT) },
  xmr: { draw: xmr, height: filling },
  years: { draw: yearTable, height: filling, left: yearTableLeft }
};

const drawerOf = ({ kind }: ChartPart): Drawer<unknown> => DRAWERS[kind] as Drawer<unknown>;

/** The chart in a frame. */
export function drawnPart(part: ChartPart, frame: Frame): EChartsOption {
  return drawerOf(part).draw(part.model, frame);
}

/** Height it needs at scale 1 for a width at scale 1; null where it fills what it is given. */
export function heightOf(part: ChartPart, width: number): number | null {
  return drawerOf(part).height(part.model, width);
}

/** Whether a chart can be cut to a room, and how much of it that room leaves out. */
export function leftOf(part: ChartPart, width: number, height: number): number | null {
  return drawerOf(part).left?.(part.model, width, height) ?? null;
}

/** What a scale for the smallest label of all charts is to be multiplied by for this one. */
export function shareOf(part: ChartPart): number {
  return TYPE.small / (drawerOf(part).smallest ?? TYPE.small);
}

/** Whether a chart that leaves nothing out may be larger than asked. */
export function doesGrow(part: ChartPart): boolean {
  return drawerOf(part).grows ?? false;
}
