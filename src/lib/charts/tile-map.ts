import type { EChartsOption } from 'echarts';
import type { StatusIcon } from '../domain/status';
import { hatch } from './fill';
import type { Frame } from './frame';
import { icon } from './icon';
import { platedLabel, TYPE, voice } from './label';
import { circle, line, moved, rect, type Mark, type Paint } from './mark';
import { roomOf, sceneSeries, type SceneItem } from './scene';
import type { ChartTheme, Tone } from './theme';
import { textWidth } from './text-width';
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
/** What of both margins a map without names can give to its tiles. */
const SPARE = 36;

/** Side of a tile of a map without names in a room of this size. */
export const bareTileSize = (model: TileMapModel, width: number, height: number): number =>
  tileSize(model, width, height + SPARE);

function tileSize(model: TileMapModel, width: number, height = Infinity): number {
  const across = width / Math.max(model.columns, 1);
  return Math.min(LARGEST, across, (height - 2 * MARGIN) / Math.max(model.rows, 1));
}

/** Width left of the map and right of it that the names at its rim need. */
export function rimOf({ places: named }: TileMapModel): number {
  const beside = named.filter(({ side }) => side === 'left' || side === 'right');
  return Math.max(0, ...beside.map(({ text }) => textWidth(text, TYPE.small) + 12));
}

/** Tiles smaller than this part of what they could be are too dear a price for names at the rim. */
const SMALLER = 0.6;

/** Whether names at the rim have room beside the map, with tiles that are not much smaller for it. */
export function hasRim(model: TileMapModel, width: number, height: number): boolean {
  const beside = tileSize(model, width - 2 * rimOf(model), height);
  // Names of neighbouring rows would lie over each other.
  if (beside < TYPE.small) return false;
  return beside >= SMALLER * tileSize(model, width, height);
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

function tile(cell: TileCell, size: number, left: number, frame: Frame): Mark[] {
  const { theme } = frame;
  const [x, y] = [left + cell.column * size, MARGIN + cell.row * size];
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
function borders(model: TileMapModel, size: number, left: number, { theme }: Frame): Mark[] {
  const at = new Map(model.tiles.map((cell) => [`${cell.column},${cell.row}`, cell]));
  const parted = (a: TileCell, b: TileCell | undefined): boolean =>
    b !== undefined && !a.island && !b.island && a.group !== b.group;
  return model.tiles.flatMap((cell) => {
    const [x, y] = [left + (cell.column + 1) * size, MARGIN + (cell.row + 1) * size];
    const right = parted(cell, at.get(`${cell.column + 1},${cell.row}`));
    const below = parted(cell, at.get(`${cell.column},${cell.row + 1}`));
    return [
      ...(right ? [line(x, y - size, x, y, theme.ink, 1.6)] : []),
      ...(below ? [line(x - size, y, x, y, theme.ink, 1.6)] : [])
    ];
  });
}

function places(
  model: TileMapModel,
  size: number,
  left: number,
  frame: Frame,
  width: number
): Mark[] {
  const words = model.places.map(({ text, column, row, side }) => {
    const [x, y] = [left + (column + 0.5) * size, MARGIN + (row + 0.5) * size];
    const away = size / 2 + 7;
    const [dx, dy, align] = {
      left: [-away, 0, 'right'] as const,
      right: [away, 0, 'left'] as const,
      above: [0, -size / 2 - 9, 'center'] as const,
      below: [0, size / 2 + 10, 'center'] as const
    }[side];
    const style = voice(frame, 'plain', align, TYPE.small);
    return platedLabel(x + dx, y + dy, text, style, [0, width], frame.theme.ground);
  });
  // All grounds first: that of a name would cut the feet of the one over it.
  return [0, 1].flatMap((layer) => words.flatMap((own) => own.slice(layer, layer + 1)));
}

interface Drawn {
  readonly items: readonly SceneItem[];
  readonly over: readonly Mark[];
  readonly tall: number;
}

/** @param rim width left free at both sides for names */
function drawnIn(
  model: TileMapModel,
  { width, height, rim }: { readonly width: number; readonly height: number; readonly rim: number },
  frame: Frame
): Drawn {
  const size = tileSize(model, width - 2 * rim, height);
  const left = (width - size * model.columns) / 2;
  const items = [...model.tiles]
    .sort((a, b) => Number(a.chosen) - Number(b.chosen))
    .map((cell): SceneItem => {
      const marks = tile(cell, size, left, frame);
      return {
        id: cell.id,
        name: cell.name,
        marks: cell.faint === true ? marks.map(faded) : marks
      };
    });
  const over = [...borders(model, size, left, frame), ...places(model, size, left, frame, width)];
  return { items, over, tall: model.rows * size + 2 * MARGIN };
}

/** All marks of a map in a room, in the middle of its height, for pictures that hold more than it. */
export function tileMarks(
  model: TileMapModel,
  { width, height }: { readonly width: number; readonly height: number },
  frame: Frame
): Mark[] {
  const isBare = model.places.length === 0;
  const [rim, spare] = isBare ? [0, SPARE] : [rimOf(model), 0];
  const own = height + spare;
  const { items, over, tall } = drawnIn(model, { width, height: own, rim }, frame);
  const marks = [...items.flatMap((item) => item.marks), ...over];
  return [moved(0, Math.max(0, (own - tall) / 2) - spare / 2, marks)];
}

/** One tile a unit, equal in area; icon and colour show the status, lines the former districts. */
export function tileMap(model: TileMapModel, frame: Frame): EChartsOption {
  const { width, height } = roomOf(frame);
  const { items, over } = drawnIn(model, { width, height, rim: 0 }, frame);
  const series = [
    ...sceneSeries([], frame.scale, items, 1),
    ...sceneSeries(over, frame.scale, [], 5)
  ];
  return { animation: false, tooltip: tooltip(frame), series };
}
