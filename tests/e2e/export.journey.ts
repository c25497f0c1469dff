import { readFileSync } from 'node:fs';
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

async function openMenu(page: Page): Promise<void> {
  await page.goto('./don-vi/11086-dai-son/');
  const button = page.locator(`[id="${INCOME}"]`).getByRole('button', { name: /^Xuất, chia sẻ/ });
  const menu = page.getByRole('menu').first();
  // A page that is still waking up is asked again.
  await expect(async () => {
    if (!(await menu.isVisible())) await button.click();
    await expect(menu).toBeVisible({ timeout: 2000 });
  }).toPass();
}
const item = (page: Page, name: string | RegExp): Promise<void> =>
  page.getByRole('menuitem', { name }).first().click();

test('a chart leaves as a PNG of a projector’s width, within a second and a half', async ({
  page
}) => {
  await openMenu(page);
  await item(page, 'Ảnh PNG');
  const warm = await downloaded(page, () => item(page, /2560 × 1440/));
  expect(warm.name).toBe('xa-dai-son_thu-nhap-dau-nguoi_2025-2030.png');
  const bytes = readFileSync(warm.path);
  expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([2560, 1440]);
  await openMenu(page);
  await item(page, 'Ảnh PNG');
  const begun = Date.now();
  const again = await downloaded(page, () => item(page, /2560 × 1440/));
  expect(Date.now() - begun).toBeLessThan(1500);
  expect(readFileSync(again.path).equals(bytes)).toBe(true);
});

test('the menu is opened, walked and left by keyboard alone', async ({ page }) => {
  await page.goto('./don-vi/11086-dai-son/');
  const button = page.locator(`[id="${INCOME}"]`).getByRole('button', { name: /^Xuất, chia sẻ/ });
  await button.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('menuitem', { name: 'Đưa vào hội nghị' })).toBeVisible();
  await page.keyboard.press('ArrowDown');
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
  await openMenu(page);
  await item(page, 'Sao chép lời dẫn');
  await expect(page.getByText('Đã sao chép lời dẫn')).toBeVisible();
  const text = await page.evaluate(() => navigator.clipboard.readText());
  expect(text).toContain('Nguồn: Báo cáo của UBND xã Đại Sơn');
  expect(text).toContain(`/don-vi/11086-dai-son/#${INCOME}`);
});
