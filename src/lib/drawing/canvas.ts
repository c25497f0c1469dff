import type { Colour } from './colour';
import type { Drawing, DrawingItem, PathItem } from './drawing';
import { product, type Matrix } from './matrix';

/** The part of a canvas that is needed; on a page and in a worker alike. */
export type Canvas2D = CanvasRenderingContext2D | OffscreenCanvasRenderingContext2D;

/** Path data to something a canvas fills: `(d) => new Path2D(d)` in a browser. */
export type PathMaker = (d: string) => Path2D;

const cssColour = ({ hex, alpha }: Colour): string =>
  alpha >= 1
    ? hex
    : hex +
      Math.round(alpha * 255)
        .toString(16)
        .padStart(2, '0');

function drawPath(context: Canvas2D, item: PathItem, base: Matrix, toPath: PathMaker): void {
  const path = toPath(item.d);
  context.setTransform(...product(base, item.matrix));
  if (item.fill !== null) {
    context.fillStyle = cssColour(item.fill);
    context.fill(path, item.rule);
  }
  if (item.stroke !== null) {
    const { colour, width, dash, cap, join } = item.stroke;
    context.strokeStyle = cssColour(colour);
    context.lineWidth = width;
    context.lineCap = cap;
    context.lineJoin = join;
    context.setLineDash([...dash]);
    context.stroke(path);
  }
}

function drawItems(
  context: Canvas2D,
  items: readonly DrawingItem[],
  base: Matrix,
  toPath: PathMaker
): void {
  for (const item of items) {
    if (item.kind === 'path') drawPath(context, item, base, toPath);
    else if (item.kind === 'clip') {
      context.save();
      context.setTransform(...product(base, item.matrix));
      context.clip(toPath(item.d));
      drawItems(context, item.items, base, toPath);
      context.restore();
    }
  }
}

/**
 * Draws outlines on a canvas, `pixels` device pixels to a logical px. Text must have been outlined before:
 * no font is asked for, so nothing has to be awaited and every machine draws the same letters.
 */
export function drawOn(
  context: Canvas2D,
  drawing: Drawing,
  pixels: number,
  toPath: PathMaker
): void {
  drawItems(context, drawing.items, [pixels, 0, 0, pixels, 0, 0], toPath);
  context.setTransform(1, 0, 0, 1, 0, 0);
}
