import { crc32 as crcOf, deflateSync } from 'node:zlib';

/** Colours a palette can hold. */
const MOST = 256;
const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
/** Five bits a channel: what the eye tells apart at the rim of a letter. */
const PLACES = 1 << 15;

/** Of a pixel as a little-endian number: red is its lowest byte, alpha its highest. */
const placeOf = (pixel: number): number =>
  ((pixel & 0xf8) << 7) | ((pixel & 0xf800) >> 6) | ((pixel & 0xf80000) >> 19);

function distance(a: number, b: number): number {
  const red = (a & 255) - (b & 255);
  const green = ((a >> 8) & 255) - ((b >> 8) & 255);
  const blue = ((a >> 16) & 255) - ((b >> 16) & 255);
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

/**
 * The colours used most; of rims of letters, which have hundreds, those of one place are one: the colour that
 * most pixels of the place have, found by their majority vote (Boyer and Moore).
 */
function paletteOf(pixels: Uint32Array): Palette {
  const counts = new Uint32Array(PLACES);
  const leading = new Uint32Array(PLACES);
  const votes = new Int32Array(PLACES);
  for (let at = 0; at < pixels.length;) {
    const pixel = pixels[at] ?? 0;
    // Runs of one colour are most of a drawing.
    let end = at + 1;
    while (end < pixels.length && pixels[end] === pixel) end += 1;
    const [place, run] = [placeOf(pixel), end - at];
    at = end;
    counts[place] = (counts[place] ?? 0) + run;
    const left = leading[place] === pixel ? (votes[place] ?? 0) + run : (votes[place] ?? 0) - run;
    if (left < 0) leading[place] = pixel;
    votes[place] = Math.abs(left);
  }
  const used = [...counts.keys()].filter((place) => (counts[place] ?? 0) > 0);
  used.sort((a, b) => (counts[b] ?? 0) - (counts[a] ?? 0) || a - b);
  const colours: number[] = [];
  const indexes = new Uint8Array(PLACES);
  for (const place of used) {
    const colour = leading[place] ?? 0;
    indexes[place] = colours.length < MOST ? colours.push(colour) - 1 : nearestIn(colours, colour);
  }
  return { colours, indexes };
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
 * @param bytes red, green, blue and alpha 255, a byte each
 */
export function palettePng(
  bytes: Uint8ClampedArray,
  width: number,
  height: number
): Uint8Array<ArrayBuffer> {
  const pixels = new Uint32Array(bytes.buffer, bytes.byteOffset, width * height);
  const { colours, indexes } = paletteOf(pixels);
  // A row begins with the number of its filter: none, as neighbours in a palette are no neighbours in value.
  const rows = new Uint8Array(height * (width + 1));
  for (let y = 0, from = 0, to = 0; y < height; y += 1) {
    to += 1;
    for (let x = 0; x < width; x += 1, from += 1, to += 1)
      rows[to] = indexes[placeOf(pixels[from] ?? 0)] ?? 0;
  }
  const listed = colours.flatMap((one) => [one & 255, (one >> 8) & 255, (one >> 16) & 255]);
  const parts = [
    new Uint8Array(SIGNATURE),
    chunk('IHDR', headerOf(width, height)),
    chunk('PLTE', new Uint8Array(listed)),
    chunk('IDAT', deflateSync(rows, { level: 6 })),
    chunk('IEND', new Uint8Array())
  ];
  return new Uint8Array(Buffer.concat(parts));
}
