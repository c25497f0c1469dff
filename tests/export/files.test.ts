import { describe, expect, it } from 'vitest';
import { pdfOf } from '$lib/drawing/pdf';
import { pictureOf } from '$lib/export/picture';
import { PRESETS } from '$lib/export/preset';
import { standaloneSvg } from '$lib/drawing/svg';
import { typefaceOf } from '$lib/drawing/typeface';
import { drawer } from './support/drawer';
import { fonts } from './support/fonts';
import { income, longest } from './support/snapshots';
import { converted, has, pdfText, run } from './support/tools';

const typeface = typefaceOf(fonts);
const drawingOf = (snapshot: typeof income) => pictureOf(snapshot, PRESETS.slide, drawer);
const svg = standaloneSvg(drawingOf(longest), typeface, 'hinh');
const bytes = new TextEncoder().encode(svg);
/** A beginning or an end of an element, with its attributes. */
const TOKEN = /<(\/?)([\w:-]+)((?:\s+[\w:-]+="[^"<]*")*)\s*(\/?)>/g;
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
    const open: string[] = [];
    let end = svg.indexOf('<svg');
    for (const token of svg.matchAll(TOKEN)) {
      if (token.index < end) continue;
      expect(svg.slice(end, token.index)).not.toMatch(/[<>]|&(?!(?:amp|lt|gt|quot);)/);
      end = token.index + token[0].length;
      if (token[1] === '/') expect(open.pop()).toBe(token[2]);
      else if (token[4] !== '/') open.push(token[2]!);
    }
    expect(open).toEqual([]);
    expect(svg.slice(end)).toBe('\n');
    expect(svg).toContain('viewBox="0 0 1280 720"');
    expect(svg).toMatch(/<path d="M[^"]+" [^>]*aria-label="Cần tăng tốc"/);
  });

  it('keeps its words for search and for those who do not see it', () => {
    const words = svg.slice(svg.indexOf('<g fill-opacity="0" opacity="0">'));
    expect([...words.matchAll(/>([^<>]+)</g)].map(([, text]) => text).join(' ')).toContain(
      'Ỵ Ễ Ữ Ợ Ẫ'
    );
    expect(words).not.toContain('<path');
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
