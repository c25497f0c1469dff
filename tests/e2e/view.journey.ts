import { expect, test } from '../support/journey';

/** Texts that somebody might put behind a parameter, each a known trap. */
const TRAPS = [
  '',
  '0',
  '-1',
  'null',
  'undefined',
  '__proto__',
  'constructor',
  '<script>alert(1)</script>',
  "'; drop table units; --",
  '%00',
  '%E0%A4%A',
  '../../etc/passwd',
  '💥',
  'đại sơn',
  '1e999',
  ','.repeat(50),
  'x'.repeat(300)
];
const NAMES = [
  'mau',
  'ky',
  'don-vi',
  'chi-tieu',
  'linh-vuc',
  'tinh-trang',
  'loai',
  'huyen',
  'xep',
  'so'
];

test('no address breaks the city: what is unknown falls back', async ({ page }) => {
  test.slow();
  for (const [at, trap] of TRAPS.entries()) {
    const query = NAMES.map((name) => `${name}=${encodeURIComponent(trap).replaceAll('%25', '%')}`);
    await page.goto(`./?${at % 2 === 0 ? query.join('&') : query.reverse().join('&')}`);
    await expect(page.getByRole('heading', { level: 1 })).toContainText('114 đơn vị');
    await expect(page.getByRole('search').getByRole('status')).toHaveText('114 trên 114 đơn vị');
  }
});

test('an address of many thousand characters shows the page', async ({ page }) => {
  await page.goto(`./?so=${'11617,'.repeat(900)}&tim=${'a'.repeat(1500)}`);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('114 đơn vị');
});

test('a copied address opens the same view', async ({ page, context }) => {
  await page.goto('./');
  await page.getByLabel('Quận, huyện cũ').selectOption('tu-ky');
  await page.getByLabel('Chỉ tiêu trên lưới ô').selectOption('gia-dinh-van-hoa');
  await expect(page).toHaveURL(/chi-tieu=gia-dinh-van-hoa&huyen=tu-ky/);
  const found = await page.getByRole('search').getByRole('status').innerText();
  const other = await context.newPage();
  await other.goto(page.url());
  await expect(other.getByRole('search').getByRole('status')).toHaveText(found);
  await expect(other.getByLabel('Chỉ tiêu trên lưới ô')).toHaveValue('gia-dinh-van-hoa');
});

test('parameters of others stay where they are', async ({ page }) => {
  await page.goto('./?utm_source=zalo');
  await page.getByLabel('Loại').selectOption('xa');
  await expect(page).toHaveURL(/\?loai=xa&utm_source=zalo$/);
});
