import { readFileSync } from 'node:fs';
import { copied } from '../support/clipboard';
import { addUnit, titlesOf } from '../support/deck';
import { expect, type Page, test } from '../support/journey';
import {
  asPdf,
  downloaded,
  fontsOfPdf,
  has,
  namesInZip,
  pagesOfPdf,
  partsInZip,
  pixelsInZip,
  rowsOfSheet,
  textInZip,
  textOfPdf
} from '../support/made-file';

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

const flat = (text: string): string => text.replaceAll(/\s+/g, ' ');
const made = (page: Page, name: RegExp): ReturnType<typeof downloaded> =>
  downloaded(page, () => page.getByRole('button', { name }).click());

for (const [what, typed, sample] of [
  ['twelve sourced charts of xã Đại Sơn', 'dai son', false],
  ['a unit with sample data', 'kien thuy', true]
] as const) {
  test.describe(what, () => {
    test.skip(
      !has('soffice') || !has('pdftotext') || !has('unzip'),
      'LibreOffice, pdftotext and unzip are not installed'
    );
    test.setTimeout(300_000);
    test.beforeEach(async ({ page }) => {
      await page.goto('./hoi-nghi/');
      await addUnit(page, typed, { sample });
      await expect(page.locator('[data-slide]')).toHaveCount(12);
    });

    test(`the deck opens in other programs, word for word`, async ({ page }) => {
      const titles = await titlesOf(page);
      const firstWords = titles.map((title) => flat(title).split(' ').slice(0, 3).join(' '));
      const pptx = await made(page, /^PowerPoint/);
      expect(pptx.name.includes('du-lieu-mau')).toBe(sample);
      const slides = partsInZip(pptx.path, /^ppt\/slides\/slide\d+\.xml$/);
      const notes = partsInZip(pptx.path, /^ppt\/notesSlides\/notesSlide\d+\.xml$/);
      expect([slides.length, notes.length]).toEqual([13, 13]);
      for (const own of sample ? notes : notes.slice(1))
        expect(own).toMatch(sample ? /Dữ liệu mẫu/ : /Nguồn/);
      for (const own of slides) expect(own.includes('DỮ LIỆU MẪU')).toBe(sample);
      const charts = partsInZip(pptx.path, /^ppt\/charts\/chart\d+\.xml$/);
      expect(charts.length).toBeGreaterThan(sample ? 9 : 2);
      for (const chart of charts) expect(chart).toMatch(/<c:v>(?:Mục tiêu|Mức phải giữ)<\/c:v>/);
      const printed = asPdf(pptx.path);
      expect(pagesOfPdf(printed)).toBe(13);
      for (const words of firstWords) expect(flat(textOfPdf(printed))).toContain(words);

      const pdf = await made(page, /^PDF/);
      expect(pagesOfPdf(pdf.path)).toBe(13);
      for (const words of firstWords) expect(flat(textOfPdf(pdf.path))).toContain(words);
      for (const font of fontsOfPdf(pdf.path)) expect(font).toMatch(/\byes yes yes\b/);
      expect(textOfPdf(pdf.path).includes('DỮ LIỆU MẪU')).toBe(sample);

      const zip = await made(page, /^ZIP ảnh PNG/);
      const names = namesInZip(zip.path);
      expect(names.map((name) => name.slice(0, 3))).toEqual(
        Array.from({ length: 13 }, (_, at) => `${String(at + 1).padStart(2, '0')}_`)
      );
      for (const name of names) expect(pixelsInZip(zip.path, name)).toEqual([2560, 1440]);
    });

    test(`the form of the report opens in other programs`, async ({ page }) => {
      const docx = await made(page, /^Phụ lục Word/);
      const report = textOfPdf(asPdf(docx.path));
      for (const words of ['Biểu số 01', 'Phụ lục', 'Nội dung', 'Tình trạng', 'Nguồn'])
        expect(report).toContain(words);
      expect(report.includes('DỮ LIỆU MẪU')).toBe(sample);
      const xlsx = await made(page, /^Biểu số 01 Excel/);
      expect(textInZip(xlsx.path, 'xl/sharedStrings.xml')).toContain('Tình trạng');
      const rows = rowsOfSheet(xlsx.path);
      expect(rows.join('\n')).toContain(
        'STT,Nội dung,ĐVT,Mục tiêu,Thực hiện,Tỷ lệ,Tình trạng,Nguồn'
      );
      // What falls is measured by its way, what grows by its growth; a range and a start by nothing.
      const cells = sample
        ? [
            /^12,Tỷ lệ hộ nghèo đa chiều,%,[^,]+(?:,\d+)?[^,]*,(?:ước )?0\.58% \(đến\s31\/10\/2026\),28\.0%,/,
            /^14,Tỷ lệ trường đạt chuẩn quốc gia mức độ 2,%,[^,]+,55\.56% \(2025\),,/
          ]
        : [/^1,Thu nhập bình quân đầu người,triệu đồng\/người\/năm,tăng trên 11% mỗi năm,"80,1 /];
      for (const cell of cells)
        expect(
          rows.some((row) => cell.test(row)),
          String(cell)
        ).toBe(true);
    });
  });
}

test('every file of a deck is the same, byte for byte, when it is made again', async ({ page }) => {
  await page.goto('./hoi-nghi/');
  await addUnit(page, 'dai son');
  for (const name of [
    /^PowerPoint/,
    /^PDF/,
    /^ZIP ảnh PNG/,
    /^ZIP ảnh SVG/,
    /^Phụ lục Word/,
    /^Biểu số 01 Excel/
  ]) {
    const [first, again] = [await made(page, name), await made(page, name)];
    expect(readFileSync(first.path).equals(readFileSync(again.path)), first.name).toBe(true);
  }
});

test('a summary is copied in the order of the report', async ({ page }) => {
  await page.goto('./hoi-nghi/');
  await addUnit(page, 'dai son');
  const summary = page.getByRole('button', { name: /^Sao chép tóm tắt báo cáo/ });
  const text = await copied(page, () => summary.click(), /PHẦN THỨ NHẤT/);
  await expect(page.getByText('Đã sao chép tóm tắt')).toBeVisible();
  expect(text).toContain('21 mục tiêu, chưa mục tiêu nào có số liệu trong kỳ để xét');
  expect(text).not.toContain('0/21');
  for (const words of [
    'thu nhập bình quân đầu người: 80,1',
    '“Hiến đất mở đường, làm đường giao thông”',
    'Chủ tịch UBND xã Đại Sơn: 10 tập thể, 20 cá nhân',
    'xã Bình Lãng (cũ), huyện Tứ Kỳ',
    'PHẦN THỨ HAI'
  ])
    expect(text).toContain(words);
});

test('work under way says how far it is and can be stopped, and the deck stays', async ({
  page
}) => {
  await page.goto('./hoi-nghi/');
  await addUnit(page, 'dai son', { all: true });
  let saved = 0;
  page.on('download', () => (saved += 1));
  await page.getByRole('button', { name: /^ZIP ảnh PNG/ }).click();
  await expect(page.getByRole('progressbar')).toBeVisible();
  await page.getByRole('button', { name: 'Dừng' }).click();
  await expect(page.getByRole('button', { name: 'Dừng' })).toHaveCount(0);
  await expect(page.locator('[data-slide]')).toHaveCount(21);
  expect(saved).toBe(0);
  const after = await made(page, /^Biểu số 01 Excel/);
  expect(after.name).toBe('xa-dai-son_bieu-so-01_2025-2030.xlsx');
});
