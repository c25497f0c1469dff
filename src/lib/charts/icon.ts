import type { StatusIcon } from '../domain/status';
import { arc, circle, line, polygon, polyline, type Mark, type Point } from './mark';

/** How an icon is drawn: solid on its ground, or hollow where the value is sample data. */
export interface IconStyle {
  readonly colour: string;
  /** What lies behind the icon; check marks are cut out in it. */
  readonly ground: string;
  readonly hollow?: boolean;
}

const TRIANGLE_UP: readonly Point[] = [
  [8, 1.2],
  [15.4, 14.4],
  [0.6, 14.4]
];
const TRIANGLE_RIGHT: readonly Point[] = [
  [2, 0.8],
  [15, 8],
  [2, 15.2]
];
const TRIANGLE_DOWN: readonly Point[] = [
  [8, 14.8],
  [0.6, 1.6],
  [15.4, 1.6]
];
const DIAMOND: readonly Point[] = [
  [8, 0.4],
  [15.6, 8],
  [8, 15.6],
  [0.4, 8]
];
const CHECK: readonly Point[] = [
  [4.4, 8.3],
  [6.9, 10.8],
  [11.7, 5.3]
];

/** Shrinks a shape towards its middle, so that its outline keeps the size of the solid one. */
function inset(points: readonly Point[]): Point[] {
  const middle = (axis: 0 | 1): number =>
    points.reduce((sum, point) => sum + point[axis], 0) / points.length;
  const [cx, cy] = [middle(0), middle(1)];
  return points.map(([x, y]) => [cx + (x - cx) * 0.84, cy + (y - cy) * 0.84]);
}

/**
 * A status icon as marks, its square of `size` pixels with the upper left corner at x, y. The shape
 * alone tells the status; the colour repeats it.
 */
export function icon(
  name: StatusIcon,
  x: number,
  y: number,
  size: number,
  { colour, ground, hollow = false }: IconStyle
): Mark[] {
  const k = size / 16;
  const at = ([px, py]: Point): Point => [x + px * k, y + py * k];
  const stroke = (weight: number): { stroke: string; lineWidth: number } => ({
    stroke: colour,
    lineWidth: Math.round(weight * k * 100) / 100
  });
  const shape = (points: readonly Point[]): Mark[] =>
    hollow
      ? [polygon(inset(points).map(at), stroke(1.6))]
      : [polygon(points.map(at), { fill: colour })];
  const ring = (r = 6.4, weight = 1.8): Mark => circle(x + 8 * k, y + 8 * k, r * k, stroke(weight));
  const tick = (paint: string, weight: number): Mark =>
    polyline(CHECK.map(at), { ...stroke(weight), stroke: paint });
  switch (name) {
    case 'st-met':
      return hollow
        ? [ring(6.8, 1.5), tick(colour, 1.6)]
        : [circle(x + 8 * k, y + 8 * k, 7.5 * k, { fill: colour }), tick(ground, 1.9)];
    case 'st-risk':
      return [ring(6.6), tick(colour, 1.9)];
    case 'st-falling':
      return [
        hollow
          ? circle(x + 6.6 * k, y + 6.6 * k, 5.8 * k, stroke(1.4))
          : circle(x + 6.6 * k, y + 6.6 * k, 6.4 * k, { fill: colour }),
        polyline(
          CHECK.map(([px, py]) => at([px * 0.84 - 0.1, py * 0.84])),
          { ...stroke(1.6), stroke: hollow ? colour : ground }
        ),
        polygon([at([9.6, 11.2]), at([15.6, 11.2]), at([12.6, 15.8])], {
          fill: colour,
          stroke: ground,
          lineWidth: k
        })
      ];
    case 'st-on':
      return shape(TRIANGLE_UP);
    case 'st-acc':
      return shape(TRIANGLE_RIGHT);
    case 'st-lim':
      return shape(DIAMOND);
    case 'st-away':
      return shape(TRIANGLE_DOWN);
    case 'st-none':
      return [ring()];
    case 'st-few':
      return [ring(), circle(x + 8 * k, y + 8 * k, 2.2 * k, { fill: colour })];
    case 'st-due':
      return [ring(), polyline([at([8, 4]), at([8, 8.2]), at([10.8, 9.9])], stroke(1.8))];
    case 'st-break':
      return [
        arc(x + 8 * k, y + 8 * k, 6.4 * k, 2.1, 4.6, stroke(1.8)),
        arc(x + 8 * k, y + 8 * k, 6.4 * k, 5.25, 7.75, stroke(1.8)),
        line(x + 5.6 * k, y + 14.8 * k, x + 10.4 * k, y + 1.2 * k, colour, 1.4 * k)
      ];
    case 'st-na':
      return [line(x + 3 * k, y + 8 * k, x + 13 * k, y + 8 * k, colour, 2 * k)];
  }
}
