import { describe, expect, it } from 'vitest';
import { textWidth } from './measure';
import { balancedLines, fittedText, wrappedLines } from './wrap';

const style = { size: 20, weight: 400 } as const;
const TEXTS = [
  'Thu nhập Đại Sơn cần tăng trên 11% mỗi năm, để năm 2030 vượt 135 triệu đồng',
  '/chi-tieu/ho-ngheo-can-ngheo/?dv=11680,11242,11086&ky=2025-2030&mau=1',
  'Ỵ Ễ Ữ Ợ Ẫ',
  'x'.repeat(200),
  'một'
];

describe.each([wrappedLines, balancedLines])('%o', (lines) => {
  it.each(TEXTS)('keeps every line in its width and every letter: %s', (text) => {
    for (const width of [80, 200, 640]) {
      const made = lines(text, style, width);
      for (const line of made) expect(textWidth(line, 20)).toBeLessThanOrEqual(width);
      expect(made.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
    }
  });

  it('has no line for no text', () => {
    expect(lines('', style, 100)).toEqual([]);
    expect(lines('   ', style, 100)).toEqual([]);
  });

  it('holds what a no-break space holds together', () => {
    expect(lines('tăng 1,2\u00A0điểm\u00A0%', style, 130)).toEqual([
      'tăng',
      '1,2\u00A0điểm\u00A0%'
    ]);
  });
});

describe('balancedLines', () => {
  it.each([
    [
      TEXTS[0]!,
      1168,
      ['Thu nhập Đại Sơn cần tăng trên 11% mỗi năm,', 'để năm 2030 vượt 135 triệu đồng']
    ],
    [
      'Gia đình văn hóa còn thiếu hơn 3 điểm % so với mức sàn 95%',
      1168,
      ['Gia đình văn hóa còn thiếu hơn', '3 điểm % so với mức sàn 95%']
    ]
  ])('breaks where a reader pauses: %s', (text, width, expected) => {
    expect(balancedLines(text, { size: 42, weight: 700 }, width)).toEqual(expected);
  });

  it('takes no more lines than needed', () => {
    for (const text of TEXTS) {
      for (const width of [90, 300]) {
        expect(balancedLines(text, style, width).length).toBe(
          wrappedLines(text, style, width).length
        );
      }
    }
  });
});

describe('fittedText', () => {
  const fit = { sizes: [42, 40], lines: [2, 3], weight: 700, width: 1168 } as const;

  it.each([
    ['a short one keeps its size', 'Đang đạt', 42, 1],
    ['two lines are filled first', TEXTS[0]!, 42, 2],
    ['then a third line is taken', `${TEXTS[0]} và giữ vững ở tất cả mười một thôn của xã`, 42, 3],
    ['then it is set smaller than its least size', TEXTS[0]!.repeat(4), 22, 3]
  ])('%s', (_, text, size, lines) => {
    const made = fittedText(text, fit);
    expect(made.lines).toHaveLength(lines);
    expect(made.size).toBe(size);
  });
});
