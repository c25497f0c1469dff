import { describe, expect, it } from 'vitest';
import { coverFor, coverPicture } from '$lib/export/cover';
import { pictureOf } from '$lib/export/picture';
import { PRESETS, type PresetName } from '$lib/export/preset';
import type { Snapshot } from '$lib/export/snapshot';
import { drawer, svgOf } from './support/drawer';
import { overlaps, textBoxes, wordsIn } from './support/layout';
import { income, line, longest } from './support/snapshots';

const names = Object.keys(PRESETS) as PresetName[];
const finding = 'Đặc khu Bạch Long Vĩ giữ được tỷ lệ hộ nghèo dưới lộ trình, ễ ữ ợ ẫ Ỵ Ễ; ';

/** The chart alone is not ours to judge here: it is drawn empty. */
const bare = (snapshot: Snapshot): Snapshot => ({ ...snapshot, chart: () => ({ series: [] }) });

const CASES: readonly (readonly [string, Snapshot])[] = [
  ['a usual one', income],
  ['one with a legend', line],
  ['the longest', longest],
  ['a finding of 160 characters', { ...longest, title: finding.repeat(3).slice(0, 160) }],
  ['a finding in capitals', { ...longest, title: longest.title.toLocaleUpperCase('vi') }],
  ['a finding of one long word', { ...income, title: 'ữợẫỴ'.repeat(30) }],
  ['many sources', { ...longest, sourceLines: Array.from({ length: 6 }, () => longest.subtitle) }],
  ['an address of 300 characters', { ...income, address: `/chi-tieu/${'x'.repeat(290)}` }],
  [
    'no words at all',
    { ...income, title: '', subtitle: '', status: null, targetWords: null, sourceLines: [] }
  ],
  ['decomposed letters', { ...longest, title: longest.title.normalize('NFD') }]
];

describe.each(names)('a picture at the preset %s', (name) => {
  const preset = PRESETS[name];

  it.each(CASES)('keeps every line inside and none over another: %s', (_, snapshot) => {
    const boxes = textBoxes(pictureOf(bare(snapshot), preset, drawer));
    const outside = boxes.filter(
      ({ left, right, top, bottom }) =>
        left < preset.margin - 1 ||
        right > preset.width - preset.margin + 1 ||
        top < preset.top - 2 ||
        bottom > preset.height - 4
    );
    expect(outside).toEqual([]);
    expect(overlaps(boxes)).toEqual([]);
  });

  it('loses no word of the longest', () => {
    const said = wordsIn(pictureOf(bare(longest), preset, drawer))
      .join(' ')
      .replaceAll(/\s+/g, '');
    const parts = [longest.title, longest.subtitle, longest.address, longest.remark ?? ''];
    const words = [...parts, ...longest.sourceLines, ...longest.legend.map(({ label }) => label)];
    const lost = words.filter((part) => !said.includes(part.replaceAll(/\s+/g, '')));
    expect(lost).toEqual([]);
    expect(said).toContain('DỮLIỆUMẪU');
    expect(said).toContain('21/11/2026');
  });

  it('keeps the least sizes of a usual snapshot', () => {
    const sizes = (snapshot: Snapshot): number[] => {
      return textBoxes(pictureOf(bare(snapshot), preset, drawer)).map(({ size }) => size);
    };
    const all = [...sizes(income), ...sizes(line)];
    expect(Math.min(...all)).toBeGreaterThanOrEqual(preset.footer);
    expect(Math.max(...all)).toBeGreaterThanOrEqual(preset.title[1] * 0.84);
  });

  it('gives the same items twice', () => {
    expect(pictureOf(longest, preset, drawer)).toEqual(pictureOf(longest, preset, drawer));
  });
});

describe('a picture', () => {
  it.each([
    ['slide', line],
    ['half', line],
    ['slide', bare(longest)],
    ['square', bare(longest)]
  ] as const)('looks as agreed: %s', async (name, snapshot) => {
    const svg = svgOf(pictureOf(snapshot, PRESETS[name], drawer), snapshot.id);
    const lines = svg.replaceAll('><', '>\n<');
    await expect(lines).toMatchFileSnapshot(`golden/${snapshot.id}-${name}.svg`);
  });

  it('has no frame and no stamp without sample values', () => {
    const svg = svgOf(pictureOf(income, PRESETS.slide, drawer), income.id);
    expect(svg).not.toContain('DỮ LIỆU MẪU');
    expect(svg).not.toContain('#7a5a00');
  });

  it('has a title and a description for those who do not see it', () => {
    const svg = svgOf(pictureOf(income, PRESETS.slide, drawer), income.id);
    expect(svg).toContain(`<title id="thu-nhap-title">${income.title}</title>`);
    expect(svg).toContain(`<desc id="thu-nhap-desc">${income.description}</desc>`);
  });
});

describe('a cover', () => {
  const long = { unit: 'phường Nguyễn Bỉnh Khiêm', place: 'Nguyễn Bỉnh Khiêm', ordinal: 'XVIII' };

  it('says what a backdrop says, in its order', () => {
    const month = { month: 8, year: 2025 };
    const cover = coverFor({
      unit: 'xã An Lão',
      place: 'An Lão',
      ordinal: 'I',
      term: [2025, 2030],
      month
    });
    expect([cover.host, cover.title, cover.subtitle, cover.place]).toEqual([
      'ỦY BAN NHÂN DÂN XÃ AN LÃO',
      'HỘI NGHỊ TUYÊN DƯƠNG\nĐIỂN HÌNH TIÊN TIẾN',
      'XÃ AN LÃO LẦN THỨ I (2025 – 2030)',
      'An Lão, ngày\u00A0\u00A0\u00A0\u00A0tháng 8 năm 2025'
    ]);
  });

  it('keeps the longest name inside', () => {
    const cover = coverFor({ ...long, term: [2025, 2030] });
    for (const sample of [false, true]) {
      const boxes = textBoxes(coverPicture(cover, 'vi', sample));
      expect(boxes.filter(({ left, right }) => left < 40 || right > 1240)).toEqual([]);
      expect(overlaps(boxes)).toEqual([]);
    }
  });

  it('carries the stamp where a slide behind it shows sample data', () => {
    const cover = coverFor({ ...long, term: [2025, 2030] });
    const [plain, stamped] = [coverPicture(cover, 'vi', false), coverPicture(cover, 'vi', true)];
    expect(svgOf(plain)).not.toContain('DỮ LIỆU MẪU');
    expect(wordsIn(stamped)).toContain('DỮ LIỆU MẪU');
    expect(stamped.description).toContain('DỮ LIỆU MẪU');
    expect(wordsIn(coverPicture(cover, 'en', true))).toContain('SAMPLE DATA');
  });
});
