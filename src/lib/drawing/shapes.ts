import { parseColour } from './colour';
import type { DrawingItem, PathItem, Stroke } from './drawing';
import { IDENTITY, product, type Matrix } from './matrix';
import { formatCoordinate as n } from './svg-text';

/** How a shape is painted; a colour is one that a file can state: `#08306b`. */
export interface Paint {
  readonly fill?: string;
  readonly fillOpacity?: number;
  readonly stroke?: string;
  readonly width?: number;
  readonly dash?: readonly number[];
  readonly cap?: Stroke['cap'];
}

/** A rectangle as path data; empty where it has no area. */
export function rectPath(x: number, y: number, w: number, h: number, radius = 0): string {
  if (w <= 0 || h <= 0) return '';
  const r = Math.min(radius, w / 2, h / 2);
  if (r <= 0) return `M${n(x)} ${n(y)}h${n(w)}v${n(h)}h${n(-w)}z`;
  const arc = (dx: number, dy: number): string => `a${n(r)} ${n(r)} 0 0 1 ${n(dx)} ${n(dy)}`;
  return (
    `M${n(x + r)} ${n(y)}h${n(w - 2 * r)}${arc(r, r)}v${n(h - 2 * r)}${arc(-r, r)}` +
    `h${n(2 * r - w)}${arc(-r, -r)}v${n(2 * r - h)}${arc(r, -r)}z`
  );
}

/** A circle as path data. */
export function circlePath(cx: number, cy: number, r: number): string {
  const half = (dx: number): string => `a${n(r)} ${n(r)} 0 1 1 ${n(dx)} 0`;
  return `M${n(cx - r)} ${n(cy)}${half(2 * r)}${half(-2 * r)}z`;
}

/** A line as path data. */
export const linePath = (x1: number, y1: number, x2: number, y2: number): string =>
  `M${n(x1)} ${n(y1)}L${n(x2)} ${n(y2)}`;

/** Path data with its paint. */
export function shape(d: string, paint: Paint, matrix: Matrix = IDENTITY): PathItem {
  const fill = parseColour(paint.fill ?? 'none');
  const colour = parseColour(paint.stroke ?? 'none');
  const stroke =
    colour === null
      ? null
      : {
          colour,
          width: paint.width ?? 1,
          dash: paint.dash ?? [],
          cap: paint.cap ?? 'butt',
          join: 'miter' as const
        };
  const alpha = (fill?.alpha ?? 1) * (paint.fillOpacity ?? 1);
  return {
    kind: 'path',
    d,
    matrix,
    fill: fill === null ? null : { ...fill, alpha },
    rule: 'nonzero',
    stroke
  };
}

function under<Item extends DrawingItem>(item: Item, outer: Matrix): Item {
  const matrix = product(outer, item.matrix);
  if (item.kind === 'clip') return { ...item, matrix, items: placed(item.items, outer) };
  if (item.kind === 'pattern') {
    const { tile } = item;
    return { ...item, matrix, tile: { ...tile, matrix: product(outer, tile.matrix) } };
  }
  return { ...item, matrix };
}

/** Items together at another place, size or turn. */
export const placed = (items: readonly DrawingItem[], outer: Matrix): DrawingItem[] =>
  items.map((item) => under(item, outer));
