import { applied, type Matrix } from './matrix';
import { parsePath } from './path-data';

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

type Point = readonly [x: number, y: number];

/** Ends and control points of one command after (x, y); an arc gives the corners of a box around it. */
function pointsOf(
  kind: string,
  numbers: readonly number[],
  [ox, oy]: Point,
  [x, y]: Point
): Point[] {
  if (kind === 'h') return [[ox + (numbers[0] ?? 0), y]];
  if (kind === 'v') return [[x, oy + (numbers[0] ?? 0)]];
  if (kind === 'a') {
    const [rx = 0, ry = 0, , , , ex = 0, ey = 0] = numbers;
    const end: Point = [ox + ex, oy + ey];
    const middle: Point = [(x + end[0]) / 2, (y + end[1]) / 2];
    const reach = Math.max(rx, ry);
    const corner = (sign: number): Point => [middle[0] + sign * reach, middle[1] + sign * reach];
    return [corner(-1), corner(1), end];
  }
  const points: Point[] = [];
  for (let at = 0; at + 1 < numbers.length; at += 2) {
    points.push([ox + (numbers[at] ?? 0), oy + (numbers[at + 1] ?? 0)]);
  }
  return points;
}

function enclosing(box: Box | null, [x, y]: Point): Box {
  if (box === null) return { left: x, top: y, right: x, bottom: y };
  return {
    left: Math.min(box.left, x),
    top: Math.min(box.top, y),
    right: Math.max(box.right, x),
    bottom: Math.max(box.bottom, y)
  };
}

/**
 * The box around a path after a transform; control points count, so it may be larger, never smaller.
 * Null when the path is empty.
 */
export function boundsOf(d: string, matrix: Matrix): Box | null {
  let box: Box | null = null;
  let pen: Point = [0, 0];
  let start: Point = [0, 0];
  for (const { letter, numbers } of parsePath(d)) {
    const kind = letter.toLowerCase();
    if (kind === 'z') {
      pen = start;
      continue;
    }
    const points = pointsOf(kind, numbers, letter === kind ? pen : [0, 0], pen);
    for (const [x, y] of points) box = enclosing(box, applied(matrix, x, y));
    pen = points.at(-1) ?? pen;
    if (kind === 'm') start = pen;
  }
  return box;
}
