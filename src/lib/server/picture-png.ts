import { readFileSync } from 'node:fs';
import { createCanvas, Path2D } from '@napi-rs/canvas';
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

/** A drawing as a PNG file while pages are built, a pixel a logical px; equal input gives equal bytes. */
export function picturePng(drawing: Drawing): Uint8Array<ArrayBuffer> {
  const canvas = createCanvas(drawing.width, drawing.height);
  // The same calls as in a browser, of a library that has them in Node.
  const context = canvas.getContext('2d', { alpha: false }) as unknown as Canvas2D;
  drawOn(context, outlined(drawing, siteTypeface()), 1, (d) => new Path2D(d));
  const { width, height } = drawing;
  return palettePng(canvas.getContext('2d').getImageData(0, 0, width, height).data, width, height);
}
