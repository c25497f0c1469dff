import { pathToFileURL } from 'node:url';
import { addUnit } from '../support/deck';
import { expect, type Page, test } from '../support/journey';
import { downloaded } from '../support/made-file';

/** The file as it opens by a double click: no server, no network. */
async function opened(page: Page, button: string): Promise<string> {
  const { path, name } = await downloaded(page, () =>
    page.getByRole('button', { name: button }).click()
  );
  await page.context().setOffline(true);
  await page.goto(pathToFileURL(path).href, { waitUntil: 'load' });
  return name;
}

test('a deck taken away as one HTML file is shown by its keys, without the site', async ({
  page
}) => {
  await page.goto('./hoi-nghi/');
  await addUnit(page, 'dai son');
  expect(await opened(page, 'Một tệp HTML')).toMatch(/^hoi-nghi_xa-dai-son.*\.html$/);
  const slide = page.locator('main > section:visible');
  const place = page.locator('[data-place]');
  await expect(slide).toHaveCount(1);
  await expect(place).toHaveText('1/13');
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('status')).toContainText('Trang 2 trên 13');
  await expect(slide.locator('svg text').first()).toBeVisible();
  await page.keyboard.press('End');
  await expect(place).toHaveText('13/13');
  await page.keyboard.type('12');
  await page.keyboard.press('Enter');
  await expect(place).toHaveText('12/13');
  await page.keyboard.press('n');
  await expect(slide.getByRole('heading', { name: 'Lời người trình bày và nguồn' })).toBeVisible();
  await page.keyboard.press('b');
  await expect(slide.locator('svg')).toBeHidden();
  await page.keyboard.press('Home');
  await expect(place).toHaveText('1/13');
  await page.keyboard.press('f');
  await expect.poll(() => page.evaluate(() => document.fullscreenElement !== null)).toBe(true);
  // The fonts of the site came along, and the policy refused nothing.
  expect(await page.evaluate(() => document.fonts.check('700 20px "Be Vietnam Pro"'))).toBe(true);
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('main > section:visible')).toHaveCount(13);
});

test('a unit’s page taken away as one HTML file says what the page says', async ({ page }) => {
  await page.goto('./don-vi/11086-dai-son/');
  expect(await opened(page, 'Một tệp HTML')).toBe('xa-dai-son.html');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Xã Đại Sơn');
  expect(await page.locator('article').count()).toBeGreaterThan(20);
  const card = page
    .locator('article')
    .filter({ hasText: 'Thu nhập' })
    .filter({ has: page.locator('details') })
    .first();
  await expect(card.getByRole('img').first()).toBeVisible();
  await card.locator('summary').click();
  await expect(card.getByRole('table')).toBeVisible();
});
