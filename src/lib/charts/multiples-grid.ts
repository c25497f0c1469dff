import type { EChartsOption } from 'echarts';
import type { StatusIcon } from '../domain/status';
import type { Frame } from './frame';
import { icon } from './icon';
import { TYPE, voice } from './label';
import { line, moved, text, type Mark } from './mark';
import { REST_HEIGHT, restWords, type Rest } from './rest-words';
import { roomOf, sceneOption } from './scene';
import { smallMultipleMarks, type SmallMultipleModel } from './small-multiple';
import type { Tone } from './theme';
import { labelLines } from '../drawing/wrap';

export interface GridItem {
  readonly name: string;
  readonly status: {
    readonly icon: StatusIcon;
    readonly tone: Tone;
    readonly sample: boolean;
    readonly text: string;
  } | null;
  readonly model: SmallMultipleModel;
}

/** Small multiples beside and below each other: the first ones, as many as there is room for. */
export interface MultiplesGrid {
  readonly items: readonly GridItem[];
  readonly rest: Rest;
}

const CELL = 140;
const LEAST_PICTURE = 96;
const GAP = 20;
const NAME = 24;
const STATUS = 20;
const ICON = 14;
const TALLEST = 1.8;

interface Plan {
  readonly columns: number;
  readonly count: number;
  readonly width: number;
  readonly height: number;
}

function headOf({ items }: MultiplesGrid, width: number): number {
  const lines = Math.max(1, ...items.map(({ name }) => labelLines(name, width, TYPE.label).length));
  return lines * NAME + (items.some(({ status }) => status !== null) ? STATUS : 0);
}

function planOf(grid: MultiplesGrid, width: number, height: number): Plan {
  const columns = Math.max(1, Math.floor((width + GAP) / (CELL + GAP)));
  const own = (width - (columns - 1) * GAP) / columns;
  const least = headOf(grid, own) + LEAST_PICTURE + 10;
  const rowsIn = (room: number): number => Math.max(1, Math.floor(room / least));
  const all =
    grid.items.length === grid.rest.total && grid.items.length <= columns * rowsIn(height);
  const room = all ? height : height - REST_HEIGHT;
  const count = Math.min(grid.items.length, columns * rowsIn(room));
  const rows = Math.ceil(count / columns);
  return { columns, count, width: own, height: Math.min(room / rows, least * TALLEST) };
}

/** Pictures that do not fit in a room of this size at scale 1. */
export function gridLeft(grid: MultiplesGrid, width: number, height: number): number {
  return grid.rest.total - planOf(grid, width, height).count;
}

function headMarks({ name, status }: GridItem, width: number, frame: Frame): Mark[] {
  const { theme } = frame;
  const lines = labelLines(name, width, TYPE.label);
  const words = lines.map((own, at) => text(0, 14 + at * NAME, own, voice(frame, 'value')));
  if (status === null) return words;
  const y = lines.length * NAME + STATUS / 2;
  const paint = { colour: theme.tone[status.tone], ground: theme.ground, hollow: status.sample };
  return [
    ...words,
    ...icon(status.icon, 0, y - ICON / 2, ICON, paint),
    text(ICON + 6, y, status.text, voice(frame, 'plain', 'left', TYPE.small))
  ];
}

export function multiplesGrid(grid: MultiplesGrid, frame: Frame): EChartsOption {
  const { width, height } = roomOf(frame);
  const plan = planOf(grid, width, height);
  const shown = grid.items.slice(0, plan.count);
  const head = headOf({ ...grid, items: shown }, plan.width);
  const marks = shown.map((item, index) => {
    const x = (index % plan.columns) * (plan.width + GAP);
    const y = Math.floor(index / plan.columns) * plan.height;
    const own = {
      ...frame,
      width: plan.width * frame.scale,
      height: (plan.height - head - 10) * frame.scale
    };
    return moved(x, y, [
      line(0, 0.5, plan.width, 0.5, frame.theme.rule),
      ...headMarks(item, plan.width, frame),
      moved(0, head, smallMultipleMarks(item.model, own))
    ]);
  });
  const rows = Math.ceil(plan.count / plan.columns);
  if (plan.count < grid.rest.total) {
    const y = rows * plan.height + REST_HEIGHT / 2;
    marks.push(text(0, y, restWords(grid.rest, plan.count), voice(frame, 'plain')));
  }
  return sceneOption(frame, marks);
}
