import { describe, expect, it } from 'vitest';
import type { TextItem } from '$lib/drawing/drawing';
import { textWidth } from '$lib/drawing/measure';
import { BACKDROP_PER_INCH, BACKDROP_SIZES, backdropPicture, bannerLine } from './backdrop';
import { coverFor } from './cover';

const cover = coverFor({
  unit: 'xã An Lão',
  place: 'An Lão',
  ordinal: 'I',
  term: [2025, 2030],
  month: { month: 8, year: 2025 }
});
const texts = (size: (typeof BACKDROP_SIZES)[number]): readonly TextItem[] =>
  backdropPicture(cover, size).items.filter((item): item is TextItem => item.kind === 'text');

describe('the backdrop of a conference', () => {
  it('has the lines of the plan of a commune, from top to bottom', () => {
    const [stage] = BACKDROP_SIZES;
    const lines = texts(stage!);
    expect(lines.map(({ text }) => text.replaceAll(/[\s\u00A0]+/g, ' '))).toEqual([
      'ỦY BAN NHÂN DÂN XÃ AN LÃO',
      'HỘI NGHỊ TUYÊN DƯƠNG',
      'ĐIỂN HÌNH TIÊN TIẾN',
      'XÃ AN LÃO LẦN THỨ I (2025 – 2030)',
      'An Lão, ngày tháng 8 năm 2025'
    ]);
    expect([...lines].sort((a, b) => a.y - b.y)).toEqual(lines);
  });

  it('greets the delegates on the banner', () => {
    expect(bannerLine(cover)).toBe(
      'NHIỆT LIỆT CHÀO MỪNG CÁC ĐẠI BIỂU VỀ DỰ HỘI NGHỊ TUYÊN DƯƠNG ĐIỂN HÌNH TIÊN TIẾN XÃ AN LÃO LẦN THỨ I (2025 – 2030)'
    );
  });

  it.each(BACKDROP_SIZES)('$name is a tenth of its print, its lines inside', (size) => {
    const { width, height } = backdropPicture(cover, size);
    expect((width / BACKDROP_PER_INCH) * 2.54).toBeCloseTo(size.width * 10, 6);
    expect((height / BACKDROP_PER_INCH) * 2.54).toBeCloseTo(size.height * 10, 6);
    for (const line of texts(size)) {
      expect(textWidth(line.text, line.size, line.weight)).toBeLessThanOrEqual(width * 0.9);
      expect(line.y).toBeLessThan(height);
      expect(line.y - line.size).toBeGreaterThan(0);
    }
  });
});
