import { expect, type Page, test } from '../support/journey';
import { obstaclesOf } from '../support/obstacles';

const opener = (page: Page) => page.getByRole('button', { name: 'Tìm đơn vị, chỉ tiêu' });
const field = (page: Page) => page.getByRole('dialog').getByRole('combobox');

async function openFinder(page: Page): Promise<void> {
  await opener(page).focus();
  await page.keyboard.press('Space');
  await expect(field(page)).toBeFocused();
}

for (const [typed, title] of [
  ['An Hải', 'Phường An Hải'],
  ['hai an', 'Phường Hải An'],
  ['tx. Kinh Môn', 'Phường Kinh Môn'],
  ['binh lang', 'Xã Đại Sơn'],
  ['BHYT', /bảo hiểm y tế/]
] as const)
  test(`“${typed}” and Enter, typed before the list is there, opens the best match`, async ({
    page
  }) => {
    let give = (): void => undefined;
    const held = new Promise<void>((resolve) => (give = resolve));
    await page.route('**/tim.json', async (route) => {
      await held;
      await route.continue();
    });
    await page.goto('./');
    await openFinder(page);
    await page.keyboard.type(typed);
    await page.keyboard.press('Enter');
    give();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
    await expect(page.getByRole('dialog')).toBeHidden();
  });

test('the list tells which line is chosen and how many there are, and shuts nobody out @phone', async ({
  page
}) => {
  await page.goto('./phuong-phap/');
  await openFinder(page);
  await page.keyboard.type('an hai');
  const status = page.getByRole('dialog').getByRole('status');
  await expect(status).toHaveText(/^\d+ đơn vị, \d+ đơn vị cũ/);
  const chosen = page.getByRole('dialog').getByRole('option', { selected: true });
  await expect(chosen).toContainText('Phường An Hải');
  const list = await field(page).getAttribute('aria-controls');
  await expect(page.locator(`[id="${list}"]`)).toHaveRole('listbox');
  await expect(field(page)).toHaveAttribute(
    'aria-activedescendant',
    (await chosen.getAttribute('id'))!
  );
  await page.keyboard.press('ArrowDown');
  await expect(chosen).toHaveCount(1);
  await expect(chosen).not.toContainText('Phường An Hải11617');
  await expect(field(page)).toHaveAttribute(
    'aria-activedescendant',
    (await chosen.getAttribute('id'))!
  );
  // Another letter makes the best match the chosen one again.
  await page.keyboard.type(' ');
  await expect(chosen).toContainText('Phường An Hải');
  expect(await obstaclesOf(page)).toEqual([]);
  await page.keyboard.type('không có đâu');
  await expect(status).toContainText('Không có mục nào khớp');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(opener(page)).toBeFocused();
});

test('a former unit is found with every unit it went to', async ({ page }) => {
  await page.goto('./');
  await openFinder(page);
  await page.keyboard.type('xã Bình Lãng cũ');
  await expect(page.getByRole('option', { name: 'Xã Bình Lãng (cũ) → xã Đại Sơn' })).toBeVisible();
  await field(page).fill('');
  await page.keyboard.type('kien hung');
  const lines = page.getByRole('option', { name: /Kiến Hưng \(cũ\) → / });
  expect(await lines.count()).toBeGreaterThan(1);
});

test('with nothing typed stands what was looked at last', async ({ page }) => {
  await page.goto('./don-vi/11617-an-hai/');
  await page.goto('./chi-tieu/ho-ngheo/');
  await page.goto('./');
  await openFinder(page);
  const recent = page.getByRole('group', { name: 'Xem gần đây' }).getByRole('option');
  await expect(recent.nth(0)).toContainText('hộ nghèo');
  await expect(recent.nth(1)).toContainText('Phường An Hải');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Phường An Hải');
});

test('a browser that keeps nothing finds all the same', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('no', 'SecurityError');
      }
    });
  });
  await page.goto('./don-vi/11617-an-hai/');
  await openFinder(page);
  await page.keyboard.type('dai son');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Xã Đại Sơn');
});

test('the board is filtered by the name of a former unit too', async ({ page }) => {
  await page.goto('./sap-nhap/');
  await page.getByRole('searchbox').fill('x. Bình-Lãng');
  await expect(page.getByText('1 trên 114 đơn vị')).toBeVisible();
});

test('units are compared by typing, with the keyboard alone, and the focus stays', async ({
  page
}) => {
  await page.goto('./so-sanh/?nhom=moi-11086,cu-11083&chi-so=dan-so');
  const search = page.getByRole('combobox', { name: /^Thêm đơn vị/ });
  await search.fill('p. an hải');
  await expect(
    page.getByRole('listbox', { name: /^Thêm đơn vị/ }).getByRole('option', { selected: true })
  ).toContainText('Phường An Hải');
  expect(await obstaclesOf(page)).toEqual([]);
  await search.press('Enter');
  const chosen = page.getByRole('list', { name: 'Đơn vị đang so sánh' }).getByRole('listitem');
  await expect(chosen).toHaveCount(3);
  await expect(search).toBeFocused();
  await expect(page.getByText('Đã thêm Phường An Hải')).toBeVisible();
  await page.getByRole('button', { name: 'Bỏ Phường An Hải' }).press('Enter');
  await expect(chosen).toHaveCount(2);
  await expect(chosen.last().getByRole('button')).toBeFocused();
  await chosen.last().getByRole('button').press('Enter');
  await chosen.last().getByRole('button').press('Enter');
  await expect(page.locator('body')).not.toBeFocused();
});
