import { readFileSync } from 'node:fs';
import type { Locator } from '@playwright/test';
import { copied } from '../support/clipboard';
import { openMenuOf } from '../support/deck';
import { expect, type Page, test } from '../support/journey';
import {
  downloaded,
  fontsOfPdf,
  has,
  namesInZip,
  textInZip,
  textOfPdf
} from '../support/made-file';

const INCOME = 'dai-son-2025-09-thu-nhap';
const FINDING = 'để năm 2030 vượt 135';

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

const menuButton = (page: Page): Locator =>
  page.locator(`[id="${INCOME}"]`).getByRole('button', { name: /^Tải về/ });

async function openMenu(page: Page): Promise<void> {
  await page.goto('./don-vi/11086-dai-son/');
  await openMenuOf(page, menuButton(page));
}
const item = (page: Page, name: string | RegExp): Promise<void> =>
  page.getByRole('menuitem', { name }).first().click();

test('a chart leaves as a PNG of a projector’s width, the same each time', async ({ page }) => {
  await openMenu(page);
  await item(page, 'Ảnh PNG');
  const warm = await downloaded(page, () => item(page, /2560 × 1440/));
  expect(warm.name).toBe('xa-dai-son_thu-nhap-dau-nguoi_2025-2030.png');
  const bytes = readFileSync(warm.path);
  expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([2560, 1440]);
  await openMenu(page);
  await item(page, 'Ảnh PNG');
  const again = await downloaded(page, () => item(page, /2560 × 1440/));
  expect(readFileSync(again.path).equals(bytes)).toBe(true);
});

test('the menu is opened, walked and left by keyboard alone', async ({ page }) => {
  await page.goto('./don-vi/11086-dai-son/');
  const button = menuButton(page);
  const first = page.getByRole('menuitem', { name: 'Đưa vào hội nghị' });
  // A key that comes before the page has woken up is lost.
  await expect(async () => {
    await button.focus();
    if (!(await first.isVisible())) await page.keyboard.press('Enter');
    await expect(first).toBeVisible({ timeout: 3000 });
  }).toPass();
  // Opened by a key, the first item has the focus.
  await expect(first).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('menuitem', { name: /Vuông/ })).toBeVisible();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('menu')).toHaveCount(0);
  await expect(button).toBeFocused();
});

test('a PDF has its words as words, in embedded fonts', async ({ page }) => {
  test.skip(!has('pdftotext') || !has('pdffonts'), 'pdftotext and pdffonts are not installed');
  await openMenu(page);
  await item(page, 'PDF');
  const { path } = await downloaded(page, () => item(page, 'Trang chiếu 16:9'));
  expect(textOfPdf(path)).toContain(FINDING);
  expect(textOfPdf(path)).toContain('Phần thứ hai, II.3');
  const fonts = fontsOfPdf(path);
  expect(fonts.length).toBeGreaterThan(1);
  for (const font of fonts) expect(font).toMatch(/\byes yes yes\b/);
});

test('a slide for PowerPoint has its words, an editable chart and notes', async ({ page }) => {
  test.skip(!has('unzip'), 'unzip is not installed');
  await openMenu(page);
  const { path } = await downloaded(page, () => item(page, 'Trang PowerPoint'));
  const names = namesInZip(path);
  expect(names.filter((name) => /^ppt\/charts\/chart\d+\.xml$/.test(name))).toHaveLength(1);
  expect(textInZip(path, 'ppt/slides/slide1.xml')).toContain(FINDING);
  expect(textInZip(path, 'ppt/charts/chart1.xml')).toContain('80.1');
  expect(textInZip(path, 'ppt/notesSlides/notesSlide1.xml')).toContain('Nguồn mục tiêu');
});

test('numbers leave as numbers, with what they are and where they come from', async ({ page }) => {
  await openMenu(page);
  const csv = await downloaded(page, () => item(page, 'Bảng CSV'));
  const text = readFileSync(csv.path, 'utf8');
  expect(text).toContain('Thực hiện (triệu đồng/người/năm)');
  expect(text).toContain(',80.1,');
  await openMenu(page);
  const xlsx = await downloaded(page, () => item(page, 'Bảng Excel'));
  test.skip(!has('unzip'), 'unzip is not installed');
  expect(namesInZip(xlsx.path)).toContain('xl/worksheets/sheet2.xml');
  expect(textInZip(xlsx.path, 'xl/worksheets/sheet1.xml')).toContain('<v>80.1</v>');
});

test('a caption is copied with its source and its address', async ({ page }) => {
  const press = async (): Promise<void> => {
    await openMenu(page);
    await item(page, 'Sao chép lời dẫn');
  };
  const text = await copied(page, press, /Nguồn: Báo cáo của UBND xã Đại Sơn/);
  await expect(page.getByText('Đã sao chép lời dẫn')).toBeVisible();
  expect(text).toContain(`/don-vi/11086-dai-son/#${INCOME}`);
});
