import { describe, expect, it } from 'vitest';
import {
  DIGIT_CHARACTERS,
  TEXT_CHARACTERS,
  WEIGHTS,
  digitFont,
  licenceOf,
  textFont
} from './packed';
import { metricsOf } from './sfnt';
import { withTabularFigures } from './tabular';

const widthsOf = (font: Uint8Array, characters: string): (number | undefined)[] => {
  const metrics = metricsOf(font);
  return [...characters].map((character) => metrics.widthOf(character.codePointAt(0)!));
};

describe.each(WEIGHTS)('the fonts of weight %i', (weight) => {
  it('hold every letter of Vietnamese, composed or with its marks apart', async () => {
    const letters = 'aăâbcdđeêghiklmnoôơpqrstuưvxy';
    const toned = ['', '\u0300', '\u0301', '\u0303', '\u0309', '\u0323'].flatMap((mark) =>
      [...'aăâeêioôơuưy'].map((vowel) => (vowel + mark).normalize('NFC'))
    );
    const all = letters + letters.toUpperCase() + toned.join('') + toned.join('').toUpperCase();
    const font = await textFont(weight, 'sfnt');
    expect(widthsOf(font, all + all.normalize('NFD'))).not.toContain(undefined);
  });

  it('leave no character of the pages without a glyph', async () => {
    const [text, digits] = await Promise.all([textFont(weight, 'sfnt'), digitFont(weight, 'sfnt')]);
    const missing = [...TEXT_CHARACTERS].filter(
      (character) => widthsOf(text, character)[0] === undefined
    );
    expect(missing).toEqual([]);
    expect(widthsOf(digits, DIGIT_CHARACTERS)).not.toContain(undefined);
  });

  it('have figures and signs of one width', async () => {
    const digits = await digitFont(weight, 'sfnt');
    expect(new Set(widthsOf(digits, '0123456789+−±≥≤≈≠')).size).toBe(1);
    const separators = widthsOf(digits, '.,');
    expect(separators[0]).toBe(separators[1]);
  });

  it('are small, and the same each time they are made', async () => {
    const [first, second] = [await textFont(weight, 'woff2'), await textFont(weight, 'woff2')];
    expect(first.equals(second)).toBe(true);
    expect(first.length).toBeLessThan(16_000);
    expect((await digitFont(weight, 'woff2')).length).toBeLessThan(3_000);
  });

  it('say under which licence they stand', async () => {
    const font = (await textFont(weight, 'sfnt')).toString('latin1').replaceAll('\0', '');
    expect(font).toContain('SIL Open Font License');
  });
});

it('refuses a font without figures of equal width', async () => {
  const font = await textFont(400, 'sfnt');
  expect(() => withTabularFigures(font)).toThrow('no figures of equal width');
});

it.each(['be-vietnam-pro', 'inter'] as const)('passes the licence of %s on', async (folder) => {
  expect(await licenceOf(folder)).toContain('SIL OPEN FONT LICENSE Version 1.1');
});
