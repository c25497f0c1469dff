import { drawOn } from '$lib/drawing/canvas';
import type { Drawing } from '$lib/drawing/drawing';
import { outlined } from '$lib/drawing/outlined';
import { withPixelDensity } from './png-density';
import type { Typeface } from '$lib/drawing/typeface';

async function bytesOf(canvas: OffscreenCanvas | HTMLCanvasElement): Promise<Uint8Array> {
  const blob =
    'convertToBlob' in canvas
      ? await canvas.convertToBlob({ type: 'image/png' })
      : await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
  if (blob === null) throw new Error('the browser gave no picture');
  return new Uint8Array(await blob.arrayBuffer());
}

function canvasOf(width: number, height: number): OffscreenCanvas | HTMLCanvasElement {
  if (typeof OffscreenCanvas !== 'undefined') return new OffscreenCanvas(width, height);
  const canvas = document.createElement('canvas');
  return Object.assign(canvas, { width, height });
}

/**
 * A drawing as a PNG file, in the browser or in a worker of it.
 *
 * @param pixels device pixels to a logical px: 2 makes a slide 2560 px wide
 * @param perInch logical px of an inch: the file states its density and opens at its own size
 * @throws Error where the browser has no canvas or refuses one of that size
 */
export async function pngOf(
  drawing: Drawing,
  typeface: Typeface,
  pixels: number,
  perInch: number
): Promise<Uint8Array> {
  const canvas = canvasOf(drawing.width * pixels, drawing.height * pixels);
  const context = canvas.getContext('2d', { alpha: false }) as
    CanvasRenderingContext2D | OffscreenCanvasRenderingContext2D | null;
  if (context === null) throw new Error('the browser gave no canvas');
  drawOn(context, outlined(drawing, typeface), pixels, (d) => new Path2D(d));
  return withPixelDensity(await bytesOf(canvas), perInch * pixels);
}
