import { readFileSync } from 'node:fs';
import { type Canvas, createCanvas, Path2D } from '@napi-rs/canvas';
import { type Canvas2D, drawOn } from '../drawing/canvas';
import type { Drawing } from '../drawing/drawing';
import type { FontFile } from '../drawing/font-files';
import { outlined } from '../drawing/outlined';
import { palettePng } from './palette-png';
import { type Outlines, type Typeface, typefaceOf } from '../drawing/typeface';

const FOLDER = 'src/lib/assets/fonts';
const NAMES = { text: 'be-vietnam-pro', figures: 'digits' } as const;

let typeface: Typeface | null = null;

/** The faces of the site, from the files that are served with it; words that cards share are set once. */
function siteTypeface(): Typeface {
  if (typeface !== null) return typeface;
  const read = typefaceOf(
    (['text', 'figures'] as const).flatMap((family) =>
      ([400, 600, 700] as const).map((weight): FontFile => ({
        family,
        weight,
        bytes: readFileSync(`${FOLDER}/${NAMES[family]}-${weight}.ttf`)
      }))
    )
  );
  const known = new Map<string, Outlines>();
  typeface = {
    outlinesOf(text, face) {
      const key = `${face.family} ${face.weight} ${face.spacing} ${text}`;
      const set = known.get(key) ?? read.outlinesOf(text, face);
      known.set(key, set);
      return set;
    }
  };
  return typeface;
}

let canvas: Canvas | null = null;

/** One canvas for all pictures of a size: its pixels are megabytes. */
function emptyCanvas(width: number, height: number): Canvas {
  if (canvas?.width !== width || canvas.height !== height) canvas = createCanvas(width, height);
  const context = canvas.getContext('2d');
  context.fillStyle = '#fff';
  context.fillRect(0, 0, width, height);
  return canvas;
}

/** A drawing as a PNG file while pages are built, a pixel a logical px; equal input gives equal bytes. */
export function picturePng(drawing: Drawing): Uint8Array<ArrayBuffer> {
  const { width, height } = drawing;
  const context = emptyCanvas(width, height).getContext('2d');
  // The same calls as in a browser, of a library that has them in Node.
  const drawnOn = context as unknown as Canvas2D;
  drawOn(drawnOn, outlined(drawing, siteTypeface()), 1, (d) => new Path2D(d));
  return palettePng(context.getImageData(0, 0, width, height).data, width, height);
}
