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
  expect(families.filter(hasFigures)).toEqual(["'Be Vietnam Pro'"]);
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
