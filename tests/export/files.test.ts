import { describe, expect, it } from 'vitest';
import { pdfOf } from '$lib/export/pdf';
import { pictureOf } from '$lib/export/picture';
import { PRESETS } from '$lib/export/preset';
import { standaloneSvg } from '$lib/export/svg';
import { parseSvg } from '$lib/export/svg-tree';
import { toDrawing } from '$lib/export/to-drawing';
import { typefaceOf } from '$lib/export/typeface';
import { drawer } from './support/drawer';
import { fonts } from './support/fonts';
import { income, longest } from './support/snapshots';
import { converted, has, pdfText, run } from './support/tools';

const typeface = typefaceOf(fonts);
const drawingOf = (snapshot: typeof income) =>
  toDrawing(pictureOf(snapshot, PRESETS.slide, drawer));
const svg = standaloneSvg(drawingOf(longest), typeface, 'hinh');
const bytes = new TextEncoder().encode(svg);
const pdf = () =>
  pdfOf(
    [income, longest].map((snapshot) => ({ drawing: drawingOf(snapshot), perInch: 96 })),
    fonts,
    typeface,
    { title: 'Hội nghị', language: 'vi', date: '2026-11-21' }
  );

/** Share of pixels of a PNG page that are not the ground, by poppler's own picture of it. */
const inked = (page: Uint8Array): number => {
  const { files } = run(page, 'page.pdf', (file, folder) => [
    'pdftoppm',
    '-r',
    '36',
    '-gray',
    '-singlefile',
    file,
    `${folder}/page`
  ]);
  const image = files['page.pgm']!;
  const start = image.indexOf('255\n') + 4;
  const pixels = image.subarray(start);
  return pixels.filter((value) => value < 250).length / pixels.length;
};

describe('an SVG file', () => {
  it('stands alone: no style sheet, no pattern, no font and no address outside', () => {
    expect(svg).not.toMatch(/<style|<pattern|<image|@font-face|href=|url\((?!#)/);
    expect(svg).not.toMatch(/\bhttps?:(?!\/\/www\.w3\.org\/2000\/svg)/);
  });

  it('is well formed, and draws letters as outlines', () => {
    const root = parseSvg(svg);
    expect(root.attributes['viewBox']).toBe('0 0 1280 720');
    const labelled = root.children.filter(({ attributes }) => 'aria-label' in attributes);
    expect(labelled.map(({ attributes }) => attributes['aria-label'])).toContain('Cần tăng tốc');
  });

  it('keeps its words for search and for those who do not see it', () => {
    const words = parseSvg(svg).children.at(-1)!;
    expect(words.attributes['opacity']).toBe('0');
    expect(words.children.map(({ text }) => text).join(' ')).toContain('Ỵ Ễ Ữ Ợ Ẫ');
  });

  it('gives the same bytes twice', () => {
    expect(standaloneSvg(drawingOf(longest), typeface, 'hinh')).toBe(svg);
  });

  it.skipIf(!has.office || !has.poppler)('opens in LibreOffice with its letters drawn', () => {
    const page = converted(bytes, 'hinh.svg', 'pdf');
    expect(inked(page)).toBeGreaterThan(0.06);
  });

  it.skipIf(!has.inkscape || !has.poppler)('opens in Inkscape with its letters drawn', () => {
    const { files } = run(bytes, 'hinh.svg', (file, folder) => [
      'inkscape',
      file,
      '--export-type=pdf',
      '-o',
      `${folder}/made.pdf`
    ]);
    expect(inked(files['made.pdf']!)).toBeGreaterThan(0.06);
  });
});

describe('a PDF file', () => {
  it('gives the same bytes twice', async () => {
    expect(Buffer.compare(await pdf(), await pdf())).toBe(0);
  });

  it.skipIf(!has.poppler)('has Vietnamese text that can be selected and searched', async () => {
    const text = pdfText(await pdf());
    expect(text).toContain('Thu nhập Đại Sơn cần tăng trên 11% mỗi năm,');
    expect(text).toContain('Ỵ Ễ Ữ Ợ Ẫ');
    expect(text).toContain('DỮ LIỆU MẪU');
    expect(text).toContain('Nghị định 351/2025/NĐ-CP');
    expect(text).toContain('/don-vi/11086-dai-son/?chi-tieu=thu-nhap');
  });

  it.skipIf(!has.poppler)('embeds every font as a subset', async () => {
    const { said } = run(await pdf(), 'file.pdf', (file) => ['pdffonts', file]);
    const rows = said.trim().split('\n').slice(2);
    expect(rows.length).toBeGreaterThanOrEqual(3);
    for (const row of rows) expect(row).toMatch(/^[A-Z]{6}\+\S+ .*\byes yes yes\b/);
  });

  it.skipIf(!has.poppler)('is 16:9, tagged, dated by its data and draws its pages', async () => {
    const made = await pdf();
    const { said } = run(made, 'file.pdf', (file) => ['pdfinfo', '-isodates', file]);
    expect(said).toMatch(/Pages: +2/);
    expect(said).toMatch(/Page size: +960 x 540 pts/);
    expect(said).toMatch(/Tagged: +yes/);
    expect(said).toMatch(/Title: +Hội nghị/);
    expect(said).toMatch(/CreationDate: +2026-11-21/);
    expect(inked(made)).toBeGreaterThan(0.06);
  });
});
