import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import subsetFont from 'subset-font';
import { withTabularFigures } from './tabular';

const require = createRequire(import.meta.url);

export const WEIGHTS = [400, 600, 700] as const;
export type Weight = (typeof WEIGHTS)[number];

const STYLE: Readonly<Record<Weight, string>> = {
  400: '400Regular',
  600: '600SemiBold',
  700: '700Bold'
};

const range = (first: number, last: number): string =>
  String.fromCodePoint(...Array.from({ length: last - first + 1 }, (_, index) => first + index));

/** Everything Vietnamese and English are written with, also in decomposed form, and the signs of the pages. */
export const TEXT_CHARACTERS =
  range(0x20, 0x7e) +
  range(0xa0, 0xff) +
  'ĂăĐđĨĩŨũƠơƯư' +
  range(0x1ea0, 0x1ef9) +
  '\u0300\u0301\u0302\u0303\u0306\u0309\u031b\u0323' +
  '–—‘’“”•…₫−≥≤≈≠';

/** Figures of equal width, what stands between them, and the signs that Be Vietnam Pro lacks. */
export const DIGIT_CHARACTERS = '0123456789.,%+−±≥≤≈≠→←↑↓Σ';

/**
 * Signs that readers write and Be Vietnam Pro lacks, from Inter, for pictures and documents only: pages have
 * the fonts of the system for them. `src/lib/drawing/font-files.ts` names the same.
 */
export const SIGN_CHARACTERS =
  '₀₁₂₃₄₅₆₇₈₉⁰⁴⁵⁶⁷⁸⁹₊₋⅓⅔№™′″‰€√∞∑∏∆Ω∂∫◊①②③④⑤⑥⑦⑧⑨✓✗★☆◆◇●○■□▲△▼▽►◄↔⇒⇔‣―‚„‹›†‡‼' +
  'αβγδεζηθικλμνξοπρστυφχψωΓΔΘΛΞΠΣΦΨ';

/** Copyright and licence stay in the font, as the Open Font License asks. */
const KEPT_NAMES = [0, 13, 14];
const FEATURES = ['kern', 'mark', 'mkmk', 'ccmp', 'locl'];

const source = (family: 'BeVietnamPro' | 'Inter', weight: Weight): string => {
  const folder = family === 'Inter' ? 'inter' : 'be-vietnam-pro';
  return `@expo-google-fonts/${folder}/${STYLE[weight]}/${family}_${STYLE[weight]}.ttf`;
};

/** The whole font of a weight as it comes from its package. */
export const textSource = (weight: Weight): Promise<Buffer> =>
  readFile(require.resolve(source('BeVietnamPro', weight)));

export const digitSource = (weight: Weight): Promise<Buffer> =>
  readFile(require.resolve(source('Inter', weight)));

/** Licence text of a family. */
export const licenceOf = (folder: 'be-vietnam-pro' | 'inter'): Promise<string> =>
  readFile(require.resolve(`@expo-google-fonts/${folder}/LICENSE_FONT`), 'utf8');

/**
 * Be Vietnam Pro with the characters of the pages. Hints are left out: they double the size, and
 * screens of today smooth the glyphs without them.
 */
export const textFont = async (weight: Weight, format: 'woff2' | 'sfnt'): Promise<Buffer> =>
  subsetFont(await textSource(weight), TEXT_CHARACTERS, {
    targetFormat: format,
    keepFeatures: FEATURES,
    noHinting: true,
    preserveNameIds: KEPT_NAMES
  });

/** The figures of Inter, each as wide as the other, and other signs of it where asked for. */
export async function digitFont(
  weight: Weight,
  format: 'woff2' | 'sfnt',
  signs = ''
): Promise<Buffer> {
  const characters = DIGIT_CHARACTERS + signs;
  const both = await subsetFont(await digitSource(weight), characters, {
    targetFormat: 'sfnt',
    keepFeatures: ['tnum'],
    noHinting: true,
    preserveNameIds: KEPT_NAMES
  });
  return subsetFont(Buffer.from(withTabularFigures(both)), characters, {
    targetFormat: format,
    keepFeatures: [],
    preserveNameIds: KEPT_NAMES
  });
}
