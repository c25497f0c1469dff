import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { adjustmentOf, averageWidthOf } from './fallback';
import type { Metrics } from './sfnt';
import { fontStylesheet, unicodeRangeOf } from './stylesheet';

const square: Metrics = {
  unitsPerEm: 1000,
  ascent: 900,
  descent: 300,
  lineGap: 0,
  capHeight: 700,
  widthOf: (codePoint) => (codePoint === 0x61 ? 500 : codePoint === 0x62 ? 700 : undefined)
};

it('is what fonts.css holds; run `npm run fonts` where it is not', async () => {
  const committed = await readFile('src/lib/components/layout/fonts.css', 'utf8');
  expect(await fontStylesheet()).toBe(committed);
});

it('gives running text no figures of another font, which would break its lines anew', async () => {
  const tokens = await readFile('src/lib/components/layout/tokens.css', 'utf8');
  const [, stack = ''] = /--font:([^;]+);/.exec(tokens) ?? [];
  const families = stack.match(/'[^']+'/g) ?? [];
  const faces = (await fontStylesheet()).split('@font-face').slice(1);
  const hasFigures = (family: string): boolean =>
    faces.some((face) => face.includes(`font-family: ${family};`) && /U\+(20-7E|30-39)/.test(face));
  expect(families.filter(hasFigures)).toEqual(["'Be Vietnam Pro'", "'Be Vietnam Pro Fallback'"]);
});

it('fits the figures of every local font to the figures of the text, apart from its letters', async () => {
  const faces = (await fontStylesheet())
    .split('@font-face')
    .filter((face) => face.includes("'Be Vietnam Pro Fallback'"));
  const isFigures = (face: string): boolean => face.includes('U+30-39');
  const key = (face: string): string =>
    [/weight: (\d+)/, /local\('([^']+)'\)/].map((found) => found.exec(face)?.[1]).join(' ');
  const adjusted = (face: string): number => Number(/size-adjust: ([\d.]+)/.exec(face)?.[1]);
  const figures = new Map(faces.filter(isFigures).map((face) => [key(face), adjusted(face)]));
  const letters = faces.filter((face) => !isFigures(face));
  expect(letters).toHaveLength(9);
  // Figures of the text are wider beside its letters than those of any of these fonts.
  for (const face of letters) expect(figures.get(key(face))).toBeGreaterThan(adjusted(face) * 1.03);
});

it.each([
  ['a', 'U+61'],
  ['cab', 'U+61-63'],
  ['aaz', 'U+61, U+7A'],
  ['₫→', 'U+20AB, U+2192']
])('writes the range of %s as %s', (characters, expected) => {
  expect(unicodeRangeOf(characters)).toBe(expected);
});

it('gives a narrower font the width and the line of the web font', () => {
  expect(averageWidthOf(square, 'ab')).toBe(0.6);
  expect(adjustmentOf(square, 1.2)).toEqual({
    sizeAdjust: '120.00%',
    ascent: '75.00%',
    descent: '25.00%',
    lineGap: '0.00%'
  });
});

it('does not average over a glyph that is missing', () => {
  expect(() => averageWidthOf(square, 'abc')).toThrow('“c”');
});
