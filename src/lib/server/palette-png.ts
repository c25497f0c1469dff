import { crc32 as crcOf, deflateSync } from 'node:zlib';

/** Colours a palette can hold. */
const MOST = 256;
const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

/** Five bits a channel: what the eye tells apart at the rim of a letter. */
const placeOf = (colour: number): number =>
  ((colour >> 9) & 0x7c00) | ((colour >> 6) & 0x3e0) | ((colour >> 3) & 0x1f);

function distance(a: number, b: number): number {
  const red = (a >> 16) - (b >> 16);
  const green = ((a >> 8) & 255) - ((b >> 8) & 255);
  const blue = (a & 255) - (b & 255);
  return red * red + green * green + blue * blue;
}

function nearestIn(palette: readonly number[], colour: number): number {
  let [best, least] = [0, Infinity];
  for (const [index, other] of palette.entries()) {
    const far = distance(colour, other);
    if (far < least) [best, least] = [index, far];
  }
  return best;
}

interface Palette {
  readonly colours: readonly number[];
  /** Number of the colour that stands for every colour of a place. */
  readonly indexes: Uint8Array;
}

/** The colours used most; of rims of letters, which have hundreds, those of one place are one. */
function paletteOf(counts: ReadonlyMap<number, number>): Palette {
  const colours: number[] = [];
  const indexes = new Uint8Array(1 << 15);
  const known = new Set<number>();
  for (const [colour] of [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0])) {
    const place = placeOf(colour);
    if (known.has(place)) continue;
    known.add(place);
    indexes[place] = colours.length < MOST ? colours.push(colour) - 1 : nearestIn(colours, colour);
  }
  return { colours, indexes };
}

/** Every colour with the number of its pixels; runs of one colour are most of a drawing. */
function countsOf(colours: Uint32Array): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  let [last, run] = [colours[0] ?? 0, 0];
  for (const colour of colours) {
    if (colour !== last) {
      counts.set(last, (counts.get(last) ?? 0) + run);
      [last, run] = [colour, 0];
    }
    run += 1;
  }
  return counts.set(last, (counts.get(last) ?? 0) + run);
}

function chunk(name: string, data: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(12 + data.length);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, data.length);
  bytes.set(new TextEncoder().encode(name), 4);
  bytes.set(data, 8);
  view.setUint32(8 + data.length, crcOf(bytes.subarray(4, 8 + data.length)));
  return bytes;
}

function headerOf(width: number, height: number): Uint8Array {
  const bytes = new Uint8Array(13);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, width);
  view.setUint32(4, height);
  // Eight bits a pixel, each the number of a colour.
  bytes.set([8, 3, 0, 0, 0], 8);
  return bytes;
}

/**
 * Opaque pixels as a PNG with a palette: a drawing of few colours takes a third of what full colour takes. The
 * colours used most are kept exactly, others become the nearest of them.
 *
 * @param pixels red, green, blue and an alpha that is not looked at, a byte each
 */
export function palettePng(
  pixels: Uint8ClampedArray,
  width: number,
  height: number
): Uint8Array<ArrayBuffer> {
  const colours = new Uint32Array(width * height);
  for (let at = 0, from = 0; at < colours.length; at += 1, from += 4)
    colours[at] =
      ((pixels[from] ?? 0) << 16) | ((pixels[from + 1] ?? 0) << 8) | (pixels[from + 2] ?? 0);
  const palette = paletteOf(countsOf(colours));
  // A row begins with the number of its filter: none, as neighbours in a palette are no neighbours in value.
  const rows = new Uint8Array(height * (width + 1));
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1)
      rows[y * (width + 1) + 1 + x] = palette.indexes[placeOf(colours[y * width + x] ?? 0)] ?? 0;
  const listed = palette.colours.flatMap((one) => [one >> 16, (one >> 8) & 255, one & 255]);
  const parts = [
    new Uint8Array(SIGNATURE),
    chunk('IHDR', headerOf(width, height)),
    chunk('PLTE', new Uint8Array(listed)),
    chunk('IDAT', deflateSync(rows, { level: 6 })),
    chunk('IEND', new Uint8Array())
  ];
  return new Uint8Array(Buffer.concat(parts));
}
