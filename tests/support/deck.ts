import type { Locator } from '@playwright/test';
import { expect, type Page } from './journey';

/** Fills the deck with targets of a unit, as an officer would. */
export async function addUnit(
  page: Page,
  typed: string,
  { sample = false, all = false } = {}
): Promise<void> {
  if (sample) await page.getByLabel('Lấy cả dữ liệu mẫu').check();
  await page.getByRole('button', { name: 'Thêm từ một đơn vị' }).click();
  const finder = page.getByRole('dialog');
  await finder.getByRole('combobox').fill(typed);
  await finder.getByRole('option').first().click();
  const add = page.getByRole('button', { name: /^Thêm \d+ trang$/ });
  await expect(add).toBeVisible({ timeout: 40_000 });
  if (all) await page.getByRole('button', { name: 'Chọn hết' }).click();
  await add.click();
  await expect(page.locator('[data-slide] svg[role="img"]').first()).toBeVisible();
}

/**
 * Opens the menu of a chart. A click that comes before the page has woken up is lost, as it would be for a
 * reader, so it is made again.
 */
export async function openMenuOf(page: Page, button: Locator): Promise<void> {
  const menu = page.getByRole('menu').first();
  await expect(async () => {
    if (!(await menu.isVisible())) await button.click({ timeout: 10_000 });
    await expect(menu).toBeVisible({ timeout: 3000 });
  }).toPass();
}

/** Titles of the slides, in order. */
export const titlesOf = (page: Page): Promise<string[]> =>
  page
    .locator('[data-slide]')
    .getByRole('textbox', { name: 'Tiêu đề' })
    .evaluateAll((fields) => fields.map((field) => (field as HTMLTextAreaElement).value));
