/** What is read of a TrueType file, all in its own units. */
export interface Metrics {
  readonly unitsPerEm: number;
  readonly ascent: number;
  readonly descent: number;
  readonly lineGap: number;
  readonly capHeight: number;
  /** Width of the glyph of a code point; undefined where the font has none. */
  readonly widthOf: (codePoint: number) => number | undefined;
}

export const viewOf = (font: Uint8Array): DataView =>
  new DataView(font.buffer, font.byteOffset, font.byteLength);

/** Where each table begins, by its tag. */
export function tablesOf(view: DataView): ReadonlyMap<string, number> {
  const tables = new Map<string, number>();
  for (let index = 0; index < view.getUint16(4); index += 1) {
    const entry = 12 + index * 16;
    const bytes = [0, 1, 2, 3].map((offset) => view.getUint8(entry + offset));
    tables.set(String.fromCharCode(...bytes), view.getUint32(entry + 8));
  }
  return tables;
}

/**
 * Glyph of every code point, from the character map in format 4, which all fonts of the basic plane have.
 *
 * @throws where there is none
 */
export function glyphsOf(view: DataView): ReadonlyMap<number, number> {
  const cmap = tablesOf(view).get('cmap') ?? 0;
  const subtables = Array.from(
    { length: view.getUint16(cmap + 2) },
    (_, index) => cmap + view.getUint32(cmap + 4 + index * 8 + 4)
  );
  const start = subtables.find((offset) => view.getUint16(offset) === 4);
  if (start === undefined) throw new Error('The font has no character map in format 4.');
  const size = view.getUint16(start + 6);
  const [ends, starts] = [start + 14, start + 16 + size];
  const [deltas, ranges] = [starts + size, starts + 2 * size];
  const glyphs = new Map<number, number>();
  for (let segment = 0; segment < size; segment += 2) {
    const [first, last] = [view.getUint16(starts + segment), view.getUint16(ends + segment)];
    const range = view.getUint16(ranges + segment);
    for (let code = first; code <= last && code < 0xffff; code += 1) {
      const at = ranges + segment + range + 2 * (code - first);
      const raw = range === 0 ? code : view.getUint16(at);
      const glyph = raw === 0 ? 0 : (raw + view.getUint16(deltas + segment)) & 0xffff;
      if (glyph !== 0) glyphs.set(code, glyph);
    }
  }
  return glyphs;
}

/**
 * Reads the measures of a TrueType file that layout depends on.
 *
 * @throws where a table is missing
 */
export function metricsOf(font: Uint8Array): Metrics {
  const view = viewOf(font);
  const tables = tablesOf(view);
  const table = (tag: string): number => {
    const offset = tables.get(tag);
    if (offset === undefined) throw new Error(`The font has no table ${tag}.`);
    return offset;
  };
  const [head, hhea, hmtx, os2] = [table('head'), table('hhea'), table('hmtx'), table('OS/2')];
  const glyphs = glyphsOf(view);
  const lastWidth = view.getUint16(hhea + 34) - 1;
  return {
    unitsPerEm: view.getUint16(head + 18),
    ascent: view.getInt16(hhea + 4),
    descent: -view.getInt16(hhea + 6),
    lineGap: view.getInt16(hhea + 8),
    capHeight: view.getInt16(os2 + 88),
    widthOf: (codePoint) => {
      const glyph = glyphs.get(codePoint);
      return glyph === undefined
        ? undefined
        : view.getUint16(hmtx + 4 * Math.min(glyph, lastWidth));
    }
  };
}
