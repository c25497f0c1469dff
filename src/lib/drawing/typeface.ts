import { parse, type Font } from 'opentype.js';
import { textRuns, type FontFile, type TextRun } from './font-files';
import type { Weight } from './glyph-widths';

/** A line of text as outlines, in thousandths of the type size, its baseline starting at 0, 0. */
export interface Outlines {
  readonly d: string;
  readonly width: number;
}

export interface TextFace {
  /** CSS families, as an SVG names them. */
  readonly family: string;
  readonly weight: Weight;
  /** Added after every letter, in thousandths of the type size. */
  readonly spacing: number;
}

export interface Typeface {
  readonly outlinesOf: (text: string, face: TextFace) => Outlines;
}

const UNITS = 1000;

function setRun(text: string, font: Font, from: number, spacing: number): Outlines {
  const factor = UNITS / font.unitsPerEm;
  const glyphs = font.stringToGlyphs(text);
  let [d, x] = ['', from];
  glyphs.forEach((glyph, index) => {
    d += glyph.getPath(x, 0, UNITS).toPathData(0);
    const next = glyphs[index + 1];
    const kerning = next === undefined ? 0 : font.getKerningValue(glyph, next);
    x += ((glyph.advanceWidth ?? 0) + kerning) * factor + spacing;
  });
  return { d, width: x - from };
}

/**
 * Sets text in the given fonts, kerned; a sign the first family lacks comes from the other.
 *
 * @throws Error where a family or weight is not among the files
 */
export function typefaceOf(files: readonly FontFile[]): Typeface {
  const parsed = new Map<string, Font>();
  const fontOf = (family: TextRun['family'], weight: Weight): Font => {
    const key = `${family} ${weight}`;
    const known = parsed.get(key);
    if (known !== undefined) return known;
    const file = files.find((one) => one.family === family && one.weight === weight);
    if (file === undefined) throw new Error(`no font ${key}`);
    const font = parse(file.bytes.slice().buffer);
    parsed.set(key, font);
    return font;
  };
  return {
    outlinesOf: (text, { family, weight, spacing }) => {
      let [d, width] = ['', 0];
      for (const run of textRuns(text, family)) {
        const set = setRun(run.text, fontOf(run.family, weight), width, spacing);
        d += set.d;
        width += set.width;
      }
      return { d, width };
    }
  };
}
