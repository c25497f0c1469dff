import { glyphsOf, tablesOf, viewOf } from './sfnt';

const SINGLE = 1;

const list = <T>(length: number, each: (index: number) => T): readonly T[] =>
  Array.from({ length }, (_, index) => each(index));

/** Glyphs of a coverage table, in its order. */
function coverageOf(view: DataView, at: number): readonly number[] {
  const count = view.getUint16(at + 2);
  if (view.getUint16(at) === 1) return list(count, (index) => view.getUint16(at + 4 + 2 * index));
  return list(count, (index) => at + 4 + 6 * index).flatMap((range) => {
    const first = view.getUint16(range);
    return list(view.getUint16(range + 2) - first + 1, (offset) => first + offset);
  });
}

/** What one table of single substitutions puts in place of what. */
function substitutionsOf(view: DataView, at: number): readonly (readonly [number, number])[] {
  const glyphs = coverageOf(view, at + view.getUint16(at + 2));
  return glyphs.map((glyph, index) =>
    view.getUint16(at) === 1
      ? [glyph, (glyph + view.getUint16(at + 4)) & 0xffff]
      : [glyph, view.getUint16(at + 6 + 2 * index)]
  );
}

/** What the feature `tnum` puts in place of the proportional figures. */
function tabularOf(view: DataView, gsub: number): ReadonlyMap<number, number> {
  const features = gsub + view.getUint16(gsub + 6);
  const lookups = gsub + view.getUint16(gsub + 8);
  const indices = list(view.getUint16(features), (index) => features + 2 + 6 * index)
    .filter((record) => view.getUint32(record) === 0x746e756d)
    .map((record) => features + view.getUint16(record + 4))
    .flatMap((feature) =>
      list(view.getUint16(feature + 2), (index) => view.getUint16(feature + 4 + 2 * index))
    );
  const tables = indices
    .map((index) => lookups + view.getUint16(lookups + 2 + 2 * index))
    .filter((lookup) => view.getUint16(lookup) === SINGLE)
    .flatMap((lookup) =>
      list(view.getUint16(lookup + 4), (index) => lookup + view.getUint16(lookup + 6 + 2 * index))
    );
  return new Map(tables.flatMap((table) => substitutionsOf(view, table)));
}

/** A character map of format 4 with a segment a character, closed by the one the format demands. */
function characterMap(glyphs: readonly (readonly [number, number])[]): Uint8Array {
  const segments = [...glyphs, [0xffff, 0] as const];
  const size = 2 * segments.length;
  const view = new DataView(new ArrayBuffer(28 + 4 * size));
  const put = (at: number, values: readonly number[]): void =>
    values.forEach((value, index) => view.setUint16(at + 2 * index, value));
  const codes = segments.map(([code]) => code);
  const deltas = segments.map(([code, glyph]) => (glyph - code) & 0xffff);
  const power = 2 ** Math.floor(Math.log2(segments.length));
  const search = [2 * power, Math.log2(power), size - 2 * power];
  put(0, [0, 1, 3, 1, 0, 12]);
  put(12, [4, 16 + 4 * size, 0, size, ...search, ...codes, 0, ...codes, ...deltas]);
  return new Uint8Array(view.buffer);
}

/**
 * Makes the figures of equal width the ordinary ones, so that they stand in columns also where no one asks
 * for a feature of the font: in a picture opened by another program, in a document.
 * The result is meant to be subset again, which drops the other figures and puts the checksums right.
 *
 * @throws where the font has no such figures
 */
export function withTabularFigures(font: Uint8Array): Uint8Array {
  const view = viewOf(font);
  const gsub = tablesOf(view).get('GSUB');
  const tabular = gsub === undefined ? new Map<number, number>() : tabularOf(view, gsub);
  if (tabular.size === 0) throw new Error('The font has no figures of equal width.');
  const glyphs = [...glyphsOf(view)].map(
    ([code, glyph]) => [code, tabular.get(glyph) ?? glyph] as const
  );
  const map = characterMap(glyphs.sort(([a], [b]) => a - b));
  const end = Math.ceil(font.byteLength / 4) * 4;
  const result = new Uint8Array(end + map.byteLength);
  result.set(font);
  result.set(map, end);
  const directory = viewOf(result);
  const entry = list(view.getUint16(4), (index) => 12 + 16 * index).find(
    (record) => view.getUint32(record) === 0x636d6170
  );
  if (entry === undefined) throw new Error('The font has no character map.');
  directory.setUint32(entry + 8, end);
  directory.setUint32(entry + 12, map.byteLength);
  return result;
}
