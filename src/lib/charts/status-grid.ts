import type { EChartsOption } from 'echarts';
import type { StatusIcon } from '../domain/status';
import { hatch, OWN_DASH } from './fill';
import type { Frame } from './frame';
import { icon } from './icon';
import { voice } from './label';
import { line, rect, text, type Mark } from './mark';
import { roomOf, sceneOption } from './scene';
import type { Tone } from './theme';
import { textWidth } from '../drawing/measure';
import { labelLines } from '../drawing/wrap';

/** A target in the grid: its short name, and the mark of its status. */
interface GridTile {
  readonly name: string;
  readonly icon: StatusIcon;
  readonly tone: Tone;
  /** Whether a sample is shown: hatched, its mark hollow. */
  readonly sample: boolean;
  /** Whether the unit's own figure is shown: a dashed edge. */
  readonly own: boolean;
}

export interface GridColumn {
  /** Name of the field; empty where a field goes on from the column before. */
  readonly name: string;
  readonly tiles: readonly GridTile[];
}

/** All targets of a unit at once, a column a field, and how many stand where. */
export interface StatusGridModel {
  readonly columns: readonly GridColumn[];
  readonly key: readonly {
    readonly icon: StatusIcon;
    readonly tone: Tone;
    readonly text: string;
  }[];
}

const GAP = 8;
const TILE_GAP = 3;
const HEAD_SIZE = 12.5;
const HEAD_LINE = 15;
const KEY_SIZE = 12;
const KEY_LINE = 18;
const KEY_GAP = 16;
const ICON = 12;
const PAD = 6;
/** Sizes of the names, from the wished one; in a picture 1280 wide the least is 20 px. */
const LEAST = 11;
const SIZES = [14, 13, 12.5, 12, 11.5, LEAST] as const;
const MOST_TILE = 44;

interface Setting {
  readonly size: number;
  readonly tile: number;
  /** Height of the names of the fields. */
  readonly head: number;
}

/** A field that goes on in the next column has its name above both. */
const headWidth = ({ columns }: StatusGridModel, at: number, width: number): number =>
  columns[at + 1]?.name === '' ? 2 * width + GAP : width;

/** The largest names whose lines fit every tile; the smallest where none does. */
function settingOf(model: StatusGridModel, width: number, height: number): Setting {
  const most = Math.max(1, ...model.columns.map(({ tiles }) => tiles.length));
  const lines = model.columns.map(
    ({ name }, at) => labelLines(name, headWidth(model, at, width), HEAD_SIZE).length
  );
  const head = 9 + HEAD_LINE * Math.max(1, ...lines);
  const tile = Math.min(MOST_TILE, (height - head) / most - TILE_GAP);
  const room = width - ICON - 2.5 * PAD;
  const fits = (size: number): boolean =>
    model.columns.every(({ tiles }) =>
      tiles.every(
        ({ name }) =>
          labelLines(name, room, size).length * size * 1.25 <= tile - 2 &&
          name.split(' ').every((word) => textWidth(word, size, 600) <= room)
      )
    );
  return { size: SIZES.find(fits) ?? LEAST, tile, head };
}

function tileMarks(
  { name, icon: mark, tone, sample, own }: GridTile,
  place: { readonly x: number; readonly y: number; readonly width: number },
  { size, tile }: Setting,
  frame: Frame
): Mark[] {
  const { theme } = frame;
  const { x, y, width } = place;
  const tint = theme.tint[tone];
  const middle = y + tile / 2;
  const room = width - ICON - 2.5 * PAD;
  const lines = labelLines(name, room, size);
  const leading = size * 1.25;
  const style = { ...voice(frame, 'value', 'left', size), fill: theme.ink };
  const paint = { colour: theme.onTint[tone], ground: tint, hollow: sample };
  return [
    rect(x, y, width, tile, { fill: sample ? hatch(tint, theme.ground, 7, 3.4) : tint }),
    rect(x + 0.4, y + 0.4, width - 0.8, tile - 0.8, {
      stroke: own ? theme.ink : theme.rule,
      lineWidth: 0.8,
      ...(own ? { lineDash: OWN_DASH } : {})
    }),
    ...icon(mark, x + PAD, middle - ICON / 2, ICON, paint),
    ...lines.map((words, at) =>
      text(x + ICON + 1.6 * PAD, middle + (at - (lines.length - 1) / 2) * leading, words, style)
    )
  ];
}

/** The items of the key in as many lines as they need. */
function keyLines({ key }: StatusGridModel, width: number): (typeof key)[] {
  const lines: (typeof key)[number][][] = [[]];
  let x = 0;
  for (const item of key) {
    const own = ICON + 5 + textWidth(item.text, KEY_SIZE, 400) + KEY_GAP;
    if (x + own - KEY_GAP > width && x > 0) {
      lines.push([]);
      x = 0;
    }
    lines.at(-1)?.push(item);
    x += own;
  }
  return lines;
}

function keyMarks(lines: readonly StatusGridModel['key'][], top: number, frame: Frame): Mark[] {
  const { theme } = frame;
  return lines.flatMap((items, row) => {
    let x = 0;
    const y = top + row * KEY_LINE + KEY_LINE / 2;
    return items.flatMap((item) => {
      const left = x;
      x += ICON + 5 + textWidth(item.text, KEY_SIZE, 400) + KEY_GAP;
      const paint = { colour: theme.onTint[item.tone], ground: theme.ground };
      return [
        ...icon(item.icon, left, y - ICON / 2, ICON, paint),
        text(left + ICON + 5, y, item.text, voice(frame, 'plain', 'left', KEY_SIZE))
      ];
    });
  });
}

/** The grid of statuses: a column a field under its name, below all of them the count of each status. */
export function statusGrid(model: StatusGridModel, frame: Frame): EChartsOption {
  const { theme } = frame;
  const { width, height } = roomOf(frame);
  const count = Math.max(1, model.columns.length);
  const own = (width - GAP * (count - 1)) / count;
  const key = keyLines(model, width);
  const foot = key.length * KEY_LINE + 4;
  const setting = settingOf(model, own, height - foot);
  const marks = model.columns.flatMap((column, at): Mark[] => {
    const x = at * (own + GAP);
    const wide = headWidth(model, at, own);
    const heads = labelLines(column.name, wide, HEAD_SIZE);
    const style = voice(frame, 'strong', 'left', HEAD_SIZE);
    return [
      line(x, 1, x + (wide > own ? own + GAP : own), 1, theme.ink, 1.6),
      ...heads.map((words, row) => text(x, 12 + row * HEAD_LINE, words, style)),
      ...column.tiles.flatMap((tile, row) =>
        tileMarks(
          tile,
          { x, y: setting.head + row * (setting.tile + TILE_GAP), width: own },
          setting,
          frame
        )
      )
    ];
  });
  return sceneOption(frame, [...marks, ...keyMarks(key, height - foot + 4, frame)]);
}
