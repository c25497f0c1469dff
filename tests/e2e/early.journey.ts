import { expect, type Page, test } from '../support/journey';

/** Keeps the page's scripts from arriving until the returned function is called. */
async function holdScripts(page: Page): Promise<() => void> {
  let release = (): void => {};
  const released = new Promise<void>((resolve) => (release = resolve));
  await page.route(/_app\/immutable\/.*\.js$/, async (route) => {
    await released;
    await route.continue();
  });
  return release;
}

test('a link pressed before the page has woken up leads where it says', async ({ page }) => {
  const release = await holdScripts(page);
  await page.goto('./', { waitUntil: 'commit' });
  await page
    .getByRole('link', { name: 'Bật dữ liệu mẫu' })
    .click({ noWaitAfter: true, timeout: 20_000 });
  await expect(page).toHaveURL(/\?mau=1$/);
  release();
  await expect(page.getByRole('grid')).toBeVisible({ timeout: 45_000 });
});

test('a list opened before the page has woken up stays open', async ({ page }) => {
  const release = await holdScripts(page);
  await page.goto('./sap-nhap/11617-an-hai/', { waitUntil: 'commit' });
  const list = page.locator('details', { has: page.locator('#lacking') });
  await expect(list).not.toHaveAttribute('open');
  await list.locator('summary').click();
  await expect(list).toHaveAttribute('open');
  release();
  await expect(list.getByRole('button')).toBeEnabled();
  await expect(list).toHaveAttribute('open');
});
