import { readFileSync } from 'node:fs';
import { parse } from 'opentype.js';
import { describe, expect, it } from 'vitest';
import {
  familyOf,
  FIGURES,
  SIGNS,
  textRuns,
  toTypeable,
  undrawable
} from '$lib/drawing/font-files';
import { MEASURED_CHARACTERS } from '$lib/drawing/glyph-widths';
import { measureText, textWidth } from '$lib/drawing/measure';
import { typefaceOf } from '$lib/drawing/typeface';
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

describe('the table of figures and signs', () => {
  // Pages enlarge the face a little, so that its digits are as high as the letters beside them.
  const [, adjust = ''] =
    /'Thuoc Do Digits';[^}]*?size-adjust: ([\d.]+)%/.exec(
      readFileSync('src/lib/components/layout/fonts.css', 'utf8')
    ) ?? [];
  const share = Number(adjust) / 100;

  it.each([400, 600, 700] as const)(
    'is the width of a page at weight %i, or as wide as its widest weight',
    (weight) => {
      expect(share).toBeGreaterThan(1);
      const css = "'Thuoc Do Digits'";
      const own = [...FIGURES, ...SIGNS].filter(
        (sign) => FIGURES.includes(sign) || !MEASURED_CHARACTERS.includes(sign)
      );
      const wrong = own.filter((sign) => {
        const set = typeface.outlinesOf(sign, { family: css, weight, spacing: 0 }).width * share;
        const said = textWidth(sign, 1000, weight, 'figures');
        return said < set - 0.5 || said > set * 1.3 + 1;
      });
      expect(wrong).toEqual([]);
    }
  );

  it('lends its signs to the other face, and no digit', () => {
    expect(textWidth('→', 1000)).toBe(textWidth('→', 1000, 400, 'figures'));
    expect(textWidth('1', 1000)).toBeLessThan(textWidth('1', 1000, 400, 'figures'));
  });
});

describe('what ECharts is told', () => {
  it.each([
    ["600 13px 'Be Vietnam Pro', sans-serif", 600, 'text', 13],
    ['normal bold 24px var(--font)', 700, 'text', 24],
    ['13px var(--font-num)', 400, 'figures', 13],
    ["500 12.5px 'Thuoc Do Digits', sans-serif", 600, 'figures', 12.5],
    ['', 400, 'text', 12]
  ] as const)('of “%s” is the width at its weight, size and face', (css, weight, family, size) => {
    expect(measureText('Hộ nghèo: 1,88% → 0,5%', css).width).toBe(
      textWidth('Hộ nghèo: 1,88% → 0,5%', size, weight, family)
    );
    expect(measureText('国', css).width).toBeCloseTo(1.2 * size, 9);
  });
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
    ['var(--font-num)', 'figures'],
    ['var(--font)', 'text'],
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
