import { parse } from 'opentype.js';
import { describe, expect, it } from 'vitest';
import { familyOf, SIGNS, textRuns, toTypeable, undrawable } from '$lib/export/font-files';
import { textWidth } from '$lib/export/measure';
import { typefaceOf } from '$lib/export/typeface';
import { fonts } from './support/fonts';

const VOWELS = 'aàáảãạăằắẳẵặâầấẩẫậeèéẻẽẹêềếểễệiìíỉĩịoòóỏõọôồốổỗộơờớởỡợuùúủũụưừứửữựyỳýỷỹỵ';
const LETTERS = [
  ...VOWELS,
  ...VOWELS.toUpperCase(),
  ...'đĐbcdfghjklmnpqrstvwxz0123456789 .,:;%()/–'
];
const face = (weight: 400 | 600 | 700) => ({ family: 'Be Vietnam Pro', weight, spacing: 0 });
const typeface = typefaceOf(fonts);

describe('the table of widths', () => {
  it.each([400, 600, 700] as const)('is never narrower than the font at weight %i', (weight) => {
    const short = LETTERS.filter((letter) => {
      const { width } = typeface.outlinesOf(letter, face(weight));
      return textWidth(letter, 1000, weight) < width - 0.5;
    });
    expect(short).toEqual([]);
  });

  it.each([400, 600, 700] as const)(
    'is at most 2 % wider than what is set at weight %i',
    (weight) => {
      const text = 'Đặc khu Bạch Long Vĩ và phường Nguyễn Bỉnh Khiêm giữ được tỷ lệ hộ nghèo 1,88%';
      const { width } = typeface.outlinesOf(text, face(weight));
      const measured = textWidth(text, 1000, weight);
      expect(measured).toBeGreaterThanOrEqual(width * 0.995);
      expect(measured).toBeLessThan(width * 1.02);
    }
  );
});

describe('the fonts', () => {
  it('have a glyph for every character they are asked for', () => {
    const text = [...LETTERS, ...'≥≤≈≠→←↑↓Σ−±“”‘’…•'].join('');
    const lacking = ['Be Vietnam Pro', 'Thuoc Do Digits'].flatMap((css) =>
      textRuns(text, css).flatMap((run) => {
        const file = fonts.find(({ family, weight }) => family === run.family && weight === 400)!;
        const font = parse(file.bytes.slice().buffer);
        return [...run.text].filter((character) => font.charToGlyphIndex(character) === 0);
      })
    );
    expect(lacking).toEqual([]);
  });

  it('set the figures of a table in one width', () => {
    const widths = [...'0123456789'].map(
      (digit) => typeface.outlinesOf(digit, { ...face(400), family: "'Thuoc Do Digits'" }).width
    );
    expect(new Set(widths.map(Math.round)).size).toBe(1);
  });

  it.each([
    ["'Be Vietnam Pro', sans-serif", 'text'],
    ["'Thuoc Do Digits', 'Be Vietnam Pro'", 'figures'],
    ['sans-serif', 'text']
  ])('are found by the first family of %s', (css, family) => {
    expect(familyOf(css)).toBe(family);
  });

  it.each([
    ['CO₂ ① ✓ ★ № α β Ω ½ m² ⅔', 'CO₂ ① ✓ ★ № α β Ω ½ m² ⅔'],
    ['⑩ ❶ ⑳ ⓫ Ⓐ', '(10) (1) (20) (11) (A)'],
    ['✔️ ☑ ✘ ➔ ➢ Ⅳ ㎡ ℃ ﬁ', '✓ ✓ ✗ → ► IV m2 °C fi'],
    ['ＨẢＩ１２ 𝐇ả𝐢', 'HẢI12 Hải'],
    ['Д 中 😀', '? ? ']
  ])('set %s as %s', (text, set) => {
    expect(toTypeable(text)).toBe(set);
    const lacking = textRuns(text, '').flatMap((run) => {
      const file = fonts.find(({ family, weight }) => family === run.family && weight === 400)!;
      const font = parse(file.bytes.slice().buffer);
      return [...run.text].filter((character) => font.charToGlyphIndex(character) === 0);
    });
    expect(lacking).toEqual([]);
  });

  it('have a glyph for every sign that is set from them, at every weight', () => {
    const signs = [...SIGNS].filter((sign) => toTypeable(sign) === sign);
    expect(signs.length).toBeGreaterThan(90);
    for (const weight of [400, 600, 700] as const) {
      const lacking = textRuns(signs.join(''), '').flatMap((run) => {
        const file = fonts.find((one) => one.family === run.family && one.weight === weight)!;
        const font = parse(file.bytes.slice().buffer);
        return [...run.text].filter((character) => font.charToGlyphIndex(character) === 0);
      });
      expect(lacking).toEqual([]);
    }
  });

  it('name what they cannot show, each sign once', () => {
    expect(undrawable('Tốt 👍👍 中 ✔️ CO₂ ❶ Ⅳ\nĐại Sơn')).toEqual(['👍', '中']);
    expect(undrawable('Hộ nghèo'.normalize('NFD'))).toEqual([]);
  });

  it('leave out what no font holds and keep the place of a foreign letter', () => {
    expect(textRuns('Tốt 👍 中 Ỵ', '').map(({ text }) => text)).toEqual(['Tốt  ? Ỵ']);
  });
});
