import type { EChartsOption } from 'echarts';
import type { StatusIcon } from '../domain/status';
import { hatch } from './fill';
import type { Frame } from './frame';
import { icon } from './icon';
import { platedLabel, TYPE, voice } from './label';
import { circle, line, moved, rect, type Mark, type Paint } from './mark';
import { roomOf, sceneSeries, type SceneItem } from './scene';
import type { ChartTheme, Tone } from './theme';
import { labelWidth } from '../drawing/measure';
import { tooltip } from './tooltip';

export interface TileCell {
  readonly id: string;
  /** Shown on hover: "xã Đại Sơn: chưa có số liệu". */
  readonly name: string;
  readonly column: number;
  readonly row: number;
  /** Tiles of one district are not parted by a line. */
  readonly group: string;
  readonly tone: Tone;
  readonly icon: StatusIcon | null;
  readonly sample: boolean;
  readonly chosen: boolean;
  /** Apart from the others: no line is drawn around it. */
  readonly island: boolean;
  /** How much is known where there is no status: `full` is dark, `some` lighter, `none` an outline. */
  readonly known?: 'full' | 'some' | 'none';
  /** Not among those asked for. */
  readonly faint?: boolean;
}

/** A label beside a tile, at its left, right, above or below. */
export interface TilePlace {
  readonly text: string;
  readonly column: number;
  readonly row: number;
  readonly side: 'left' | 'right' | 'above' | 'below';
}

export interface TileMapModel {
  readonly columns: number;
  readonly rows: number;
  readonly tiles: readonly TileCell[];
  readonly places: readonly TilePlace[];
}

const LARGEST = 42;
/** Above and below the tiles, for names. */
const MARGIN = 20;
/** Side of a tile of a map without names in a room of this size. */
export const bareTileSize = (model: TileMapModel, width: number, height: number): number =>
  planOf({ ...model, places: [] }, width, height).size;

const tileSize = ({ columns }: TileMapModel, width: number): number =>
  Math.min(LARGEST, width / Math.max(columns, 1));

/** Where the tiles of a picture stand, and how large they are. */
interface TilePlan {
  readonly size: number;
  readonly left: number;
  readonly top: number;
  /** Height of tiles and the names above and below them. */
  readonly tall: number;
}

/** Between a tile and the name beside it. */
const AWAY = 7;
/** Above and below the tiles where no name stands. */
const BARE = 2;

/** Width that names need left of the first column and right of the last, at tiles of a size. */
function rimsOf({ places: named, columns }: TileMapModel, size: number): [number, number] {
  const beyond = (side: TilePlace['side'], tilesBetween: (place: TilePlace) => number): number =>
    Math.max(
      0,
      ...named
        .filter((place) => place.side === side)
        .map((place) => labelWidth(place.text, TYPE.small) + AWAY + 3 - size * tilesBetween(place))
    );
  return [
    beyond('left', ({ column }) => column),
    beyond('right', ({ column }) => columns - 1 - column)
  ];
}

/** The largest tiles that leave every name its place inside the room; in the middle of it. */
function planOf(model: TileMapModel, width: number, height: number): TilePlan {
  const { columns, rows, places: named } = model;
  const marginAt = (side: TilePlace['side']): number =>
    named.some((place) => place.side === side) ? MARGIN : BARE;
  const [above, below] = [marginAt('above'), marginAt('below')];
  const most = (height - above - below) / Math.max(rows, 1);
  let size = Math.max(1, Math.min(LARGEST, width / Math.max(columns, 1), most));
  const needed = (at: number): number => {
    const [left, right] = rimsOf(model, at);
    return left + columns * at + right;
  };
  while (size > 1 && needed(size) > width) size -= 0.25;
  const [left] = rimsOf(model, size);
  const tall = rows * size + above + below;
  return { size, left: left + (width - needed(size)) / 2, top: above, tall };
}

/** Tiles smaller than this part of what they could be are too dear a price for names at the rim. */
const SMALLER = 0.6;

/** Whether names at the rim have room beside the map, with tiles that are not much smaller for it. */
export function hasRim(model: TileMapModel, width: number, height: number): boolean {
  const beside = planOf(model, width, height).size;
  // Names of neighbouring rows would lie over each other.
  if (beside < TYPE.small) return false;
  return beside >= SMALLER * bareTileSize(model, width, height);
}

/** Height in pixels at scale 1 for a picture of that width. */
export function tileMapHeight(model: TileMapModel, width: number): number {
  return Math.ceil(model.rows * tileSize(model, width) + 2 * MARGIN);
}

/** Paint of a tile that says how much is known: dark, light, or an outline. */
export function knownPaint(known: 'full' | 'some' | 'none', theme: ChartTheme): Paint {
  if (known === 'full') return { fill: theme.tone.data };
  if (known === 'some') return { fill: theme.dataSoft };
  return { stroke: theme.ruleStrong, lineWidth: 1 };
}

type Spot = Pick<TilePlan, 'size' | 'left' | 'top'>;

function tile(cell: TileCell, { size, left, top }: Spot, frame: Frame): Mark[] {
  const { theme } = frame;
  const [x, y] = [left + cell.column * size, top + cell.row * size];
  if (cell.known !== undefined) {
    const whole = [x + 1.5, y + 1.5, size - 3, size - 3] as const;
    return [rect(...whole, knownPaint(cell.known, theme))];
  }
  const [cx, cy] = [x + size / 2, y + size / 2];
  const colour = theme.tone[cell.tone];
  const tint = theme.tint[cell.tone];
  const edge = size > 30 ? 2 : 1.4;
  const ground = rect(x + 1, y + 1, size - 2, size - 2, {
    fill: cell.sample ? hatch(colour, tint, 6, 0.9) : tint
  });
  const sourced = cell.sample || cell.tone === 'none';
  const rim = sourced
    ? [rect(x + 1.5, y + 1.5, size - 3, size - 3, { stroke: theme.rule, lineWidth: 1 })]
    : [
        rect(x + 1 + edge / 2, y + 1 + edge / 2, size - 2 - edge, size - 2 - edge, {
          stroke: colour,
          lineWidth: edge
        })
      ];
  const badge = size * 0.38;
  const sign =
    cell.icon === null
      ? []
      : [
          circle(cx, cy, size * 0.262, { fill: theme.ground }),
          ...icon(cell.icon, cx - badge / 2, cy - badge / 2, badge, {
            colour,
            ground: theme.ground,
            hollow: cell.sample
          })
        ];
  const ring = cell.chosen ? [rect(x, y, size, size, { stroke: theme.brand, lineWidth: 3.5 })] : [];
  return [ground, ...rim, ...sign, ...ring];
}

const faded = (mark: Mark): Mark => ({ ...mark, style: { ...mark.style, opacity: 0.25 } });

/** Lines where two neighbouring tiles belong to different former districts. */
function borders(model: TileMapModel, { size, left, top }: Spot, { theme }: Frame): Mark[] {
  const at = new Map(model.tiles.map((cell) => [`${cell.column},${cell.row}`, cell]));
  const parted = (a: TileCell, b: TileCell | undefined): boolean =>
    b !== undefined && !a.island && !b.island && a.group !== b.group;
  return model.tiles.flatMap((cell) => {
    const [x, y] = [left + (cell.column + 1) * size, top + (cell.row + 1) * size];
    const right = parted(cell, at.get(`${cell.column + 1},${cell.row}`));
    const below = parted(cell, at.get(`${cell.column},${cell.row + 1}`));
    return [
      ...(right ? [line(x, y - size, x, y, theme.ink, 1.6)] : []),
      ...(below ? [line(x - size, y, x, y, theme.ink, 1.6)] : [])
    ];
  });
}

interface Names {
  /** Behind the tiles, so that none of them is covered. */
  readonly grounds: readonly Mark[];
  readonly words: readonly Mark[];
}

function namesOf(
  model: TileMapModel,
  { size, left, top }: Spot,
  frame: Frame,
  width: number
): Names {
  const named = model.places.map(({ text, column, row, side }) => {
    const [x, y] = [left + (column + 0.5) * size, top + (row + 0.5) * size];
    const away = size / 2 + AWAY;
    const [dx, dy, align] = {
      left: [-away, 0, 'right'] as const,
      right: [away, 0, 'left'] as const,
      above: [0, -size / 2 - 9, 'center'] as const,
      below: [0, size / 2 + 10, 'center'] as const
    }[side];
    const style = voice(frame, 'plain', align, TYPE.small);
    return platedLabel(x + dx, y + dy, text, style, [0, width], frame.theme.ground);
  });
  const layer = (at: number): Mark[] => named.flatMap((own) => own.slice(at, at + 1));
  return { grounds: layer(0), words: layer(1) };
}

interface Drawn {
  readonly items: readonly SceneItem[];
  readonly names: Names;
  readonly lines: readonly Mark[];
}

function drawnIn(model: TileMapModel, spot: Spot, frame: Frame, width: number): Drawn {
  const items = [...model.tiles]
    .sort((a, b) => Number(a.chosen) - Number(b.chosen))
    .map((cell): SceneItem => {
      const marks = tile(cell, spot, frame);
      return {
        id: cell.id,
        name: cell.name,
        marks: cell.faint === true ? marks.map(faded) : marks
      };
    });
  return {
    items,
    names: namesOf(model, spot, frame, width),
    lines: borders(model, spot, frame)
  };
}

/** All marks of a map in a room, in the middle of its height, for pictures that hold more than it. */
export function tileMarks(
  model: TileMapModel,
  { width, height }: { readonly width: number; readonly height: number },
  frame: Frame
): Mark[] {
  const plan = planOf(model, width, height);
  const { items, names, lines } = drawnIn(model, plan, frame, width);
  const marks = [
    ...names.grounds,
    ...items.flatMap((item) => item.marks),
    ...lines,
    ...names.words
  ];
  return [moved(0, Math.max(0, (height - plan.tall) / 2), marks)];
}

/** One tile a unit, equal in area; icon and colour show the status, lines the former districts. */
export function tileMap(model: TileMapModel, frame: Frame): EChartsOption {
  const { width, height } = roomOf(frame);
  const size = Math.min(tileSize(model, width), (height - 2 * MARGIN) / Math.max(model.rows, 1));
  const spot = { size, left: (width - size * model.columns) / 2, top: MARGIN };
  const { items, names, lines } = drawnIn(model, spot, frame, width);
  const over = [...lines, ...names.grounds, ...names.words];
  const series = [
    ...sceneSeries([], frame.scale, items, 1),
    ...sceneSeries(over, frame.scale, [], 5)
  ];
  return { animation: false, tooltip: tooltip(frame), series };
}
