import { expect, test } from '../support/journey';

test('an analyst asks a question in SQL and gets rows', async ({ page }) => {
  await page.goto('./du-lieu/');
  await page
    .locator('[data-sql-text]')
    .fill(`select count(*) as don_vi from units where generation = 'moi'`);
  await page.locator('[data-sql-run]').click();
  await expect(page.locator('[data-sql-result] td')).toHaveText('114', { timeout: 30_000 });
});

test('every example question has an answer', async ({ page }) => {
  await page.goto('./du-lieu/');
  const examples = page.locator('[data-sql-example]');
  const count = await examples.count();
  expect(count).toBeGreaterThan(2);
  for (let at = 0; at < count; at++) {
    await examples.nth(at).click();
    await expect(page.locator('[data-sql-status]')).toHaveText(/^[1-9]\d* dòng trong/, {
      timeout: 30_000
    });
    await expect(page.locator('[data-sql-result] tbody tr').first()).toBeVisible();
  }
});

test('a statement that changes the data is refused in plain words, and what was shown stays', async ({
  page
}) => {
  await page.goto('./du-lieu/');
  await page.locator('[data-sql-example]').first().click();
  await expect(page.locator('[data-sql-result] tbody tr').first()).toBeVisible({ timeout: 30_000 });
  await page.locator('[data-sql-text]').fill('drop table units');
  await page.locator('[data-sql-run]').click();
  await expect(page.getByRole('alert')).toBeVisible();
  await expect(page.locator('[data-sql-result] tbody tr').first()).toBeVisible();
});

test('a table is downloaded as CSV with its header', async ({ page }) => {
  await page.goto('./du-lieu/');
  const answer = await page.request.get(
    new URL('./du-lieu/units.csv', page.url().replace(/du-lieu\/$/, '')).href
  );
  expect(answer.ok()).toBe(true);
  const text = await answer.text();
  expect(text.replace('\uFEFF', '').split(/\r?\n/)[0]).toMatch(/^unit,generation,code,name,type/);
  expect(text).toContain('Đại Sơn');
});
