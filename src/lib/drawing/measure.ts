import { FIGURES, familyOf, SIGNS, type FontFamily } from './font-files';
import {
  FIGURE_WIDTHS,
  GLYPH_WIDTHS,
  MEASURED_CHARACTERS,
  SIGN_WIDTHS,
  type Weight
} from './glyph-widths';

const HORN = '\u031B';
/** Width of a character that is in no table, in thousandths of an em: on the safe side. */
const UNKNOWN = 900;

function tableOf(characters: string, widths: string): ReadonlyMap<string, number> {
  const numbers = widths.split(' ').map(Number);
  return new Map([...characters].map((character, index) => [character, numbers[index] ?? UNKNOWN]));
}

const TEXT: Readonly<Record<Weight, ReadonlyMap<string, number>>> = {
  400: tableOf(MEASURED_CHARACTERS, GLYPH_WIDTHS[400]),
  600: tableOf(MEASURED_CHARACTERS, GLYPH_WIDTHS[600]),
  700: tableOf(MEASURED_CHARACTERS, GLYPH_WIDTHS[700])
};
const FIGURE_FACE = tableOf(FIGURES, FIGURE_WIDTHS);
const SIGN_FACE = tableOf(SIGNS, SIGN_WIDTHS);

/** The letter that carries the marks: "ễ" → "e", "ợ" → "ơ"; marks alone → "". */
function baseOf(character: string): string {
  const parts = character.normalize('NFD');
  if (/^\p{Mn}/u.test(parts)) return '';
  return (parts.charAt(0) + (parts.includes(HORN) ? HORN : '')).normalize('NFC');
}

function widthOf(character: string, weight: Weight): number {
  const known = TEXT[weight].get(character) ?? SIGN_FACE.get(character);
  if (known !== undefined) return known;
  const base = baseOf(character);
  return base === '' ? 0 : (TEXT[weight].get(base) ?? UNKNOWN);
}

/**
 * Width of a line of text in the fonts of the site, in the unit of `size`, without kerning; never narrower
 * than it is set. The same everywhere: it asks no canvas and no installed font.
 *
 * @param family `figures` has digits and signs of one width; what it lacks comes from the other
 */
export function textWidth(
  text: string,
  size: number,
  weight: Weight = 400,
  family: FontFamily = 'text'
): number {
  let sum = 0;
  for (const character of text.normalize('NFC')) {
    const figure = family === 'figures' ? FIGURE_FACE.get(character) : undefined;
    sum += figure ?? widthOf(character === '\u00A0' ? ' ' : character, weight);
  }
  return (sum * size) / 1000;
}

/** Width of a label of a chart in pixels. Semibold, so that a label of regular weight is never wider than said. */
export const labelWidth = (content: string, size: number): number => textWidth(content, size, 600);

/** The same for a label in the face with digits of one width. */
export const digitsWidth = (content: string, size: number): number =>
  textWidth(content, size, 600, 'figures');

/** The nearest of the three weights: "bold" and 650 and more → 700, 500 and more → 600. */
export function weightOf(text: string | number | undefined): Weight {
  if (text === 'bold' || text === 'bolder') return 700;
  const number = Number(text ?? 400);
  if (Number.isNaN(number)) return 400;
  return number >= 650 ? 700 : number >= 500 ? 600 : 400;
}

/** What a font's CSS text says: "normal 600 13px 'Be Vietnam Pro', sans-serif". Null where it names no size. */
export function parseFont(
  css: string
): { readonly weight: Weight; readonly size: number; readonly families: string } | null {
  const parts = /^(.*?)([\d.]+)px(?:\/\S+)?\s+(.+)$/.exec(css);
  if (parts === null) return null;
  const [, before = '', size = '', families = ''] = parts;
  const weight = weightOf(/\b(?:bolder|bold|[1-9]00)\b/.exec(before)?.[0]);
  return { weight, size: Number(size), families };
}

/** ECharts takes the width of this letter for the height of a line, here in em. */
const LINE_SIGN = '国';
export const LINE_HEIGHT = 1.2;

/**
 * How wide ECharts is to take a text: from our own table, so that a chart is laid out alike while pages are
 * built, in the page and in a worker. The face is known by its name, `var(--font-num)` too, which a canvas
 * would not understand.
 */
export function measureText(text: string, css = ''): { readonly width: number } {
  const font = parseFont(css);
  const { weight, size, families } = font ?? { weight: 400, size: 12, families: '' };
  if (text === LINE_SIGN) return { width: LINE_HEIGHT * size };
  return { width: textWidth(text, size, weight, familyOf(families)) };
}
