import type { EChartsOption } from 'echarts';
import type { StatusIcon } from '../domain/status';
import { hatch } from './fill';
import type { Frame } from './frame';
import { icon } from './icon';
import { platedLabel, TYPE, voice } from './label';
import { circle, line, rect, type Mark } from './mark';
import { roomOf, sceneSeries, type SceneItem } from './scene';
import type { Tone } from './theme';
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
const MARGIN = 20;

function sizeOf(model: TileMapModel, width: number): number {
  return Math.min(LARGEST, width / Math.max(model.columns, 1));
}

/** Height in pixels at scale 1 for a picture of that width. */
export function tileMapHeight(model: TileMapModel, width: number): number {
  return Math.ceil(model.rows * sizeOf(model, width) + 2 * MARGIN);
}

function tile(cell: TileCell, size: number, left: number, frame: Frame): Mark[] {
  const { theme } = frame;
  const [x, y] = [left + cell.column * size, MARGIN + cell.row * size];
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
  return model.places.flatMap(({ text, column, row, side }) => {
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
}

/** One tile a unit, equal in area; icon and colour show the status, lines the former districts. */
export function tileMap(model: TileMapModel, frame: Frame): EChartsOption {
  const { width } = roomOf(frame);
  const size = sizeOf(model, width);
  const left = (width - size * model.columns) / 2;
  const items: SceneItem[] = [...model.tiles]
    .sort((a, b) => Number(a.chosen) - Number(b.chosen))
    .map((cell) => ({ id: cell.id, name: cell.name, marks: tile(cell, size, left, frame) }));
  const over = [...borders(model, size, left, frame), ...places(model, size, left, frame, width)];
  const series = [
    ...sceneSeries([], frame.scale, items, 1),
    ...sceneSeries(over, frame.scale, [], 5)
  ];
  return { animation: false, tooltip: tooltip(frame), series };
}
