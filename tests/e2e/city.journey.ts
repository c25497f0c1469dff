import type { Page } from '@playwright/test';
import { copied } from '../support/clipboard';
import { expect, test } from '../support/journey';

const BOARD_TIMEOUT = 45_000;

async function openBoard(page: Page, query = '?mau=1'): Promise<void> {
  await page.goto(`./${query}`);
  await expect(page.getByRole('grid')).toBeVisible({ timeout: BOARD_TIMEOUT });
}

const rowOf = (page: Page, name: string) =>
  page
    .getByRole('grid')
    .getByRole('row')
    .filter({ has: page.getByRole('link', { name, exact: true }) });

test('the city leads with what is known and never with an empty grid @phone', async ({ page }) => {
  await page.goto('./');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('114 đơn vị');
  const known = page.getByRole('region', { name: 'Đã có gì' });
  await expect(known).toContainText('28 đơn vị có số liệu có nguồn');
  await expect(known).toContainText('40 mục tiêu');
  for (const name of ['Xã Đại Sơn', 'Phường An Hải'])
    await expect(page.getByRole('article').filter({ hasText: name })).toContainText(
      'chưa mục tiêu nào có số liệu trong kỳ để xét'
    );
  await expect(page.getByRole('main')).not.toContainText(/(^|\s)0\/\d/);
  await expect(page.getByRole('grid')).toHaveCount(0);
  const width = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(width).toBeLessThanOrEqual(0);
});

test('a unit is found without marks, and the way back brings all of them back', async ({
  page
}) => {
  await page.goto('./');
  const status = page.getByRole('search').getByRole('status');
  await expect(status).toHaveText('114 trên 114 đơn vị');
  await page.getByRole('searchbox', { name: /dai son/ }).fill('dai son');
  await expect(status).toHaveText('1 trên 114 đơn vị');
  await expect(page.getByRole('listitem').filter({ hasText: 'Bình Lãng' })).toContainText(
    'Xã Đại Sơn'
  );
  await expect(page).toHaveURL(/tim=dai\+son/);
  await page.getByRole('searchbox').fill('dai sn');
  await expect(status).toHaveText(/Không có đơn vị nào khớp/);
  await page.getByRole('link', { name: 'Bỏ lọc' }).click();
  await expect(status).toHaveText('114 trên 114 đơn vị');
  await page.getByLabel('Quận, huyện cũ').selectOption('kinh-mon');
  await expect(status).toHaveText('8 trên 114 đơn vị');
  await page.getByLabel('Loại').selectOption('phuong');
  await expect(status).toHaveText('6 trên 114 đơn vị');
  await page.goBack();
  await expect(status).toHaveText('8 trên 114 đơn vị');
  await page.goBack();
  await expect(status).toHaveText('114 trên 114 đơn vị');
});

test('the map of tiles is walked with the arrow keys and leads to the unit', async ({ page }) => {
  await page.goto('./');
  const map = page.getByRole('group', { name: /^Lưới ô 114/ });
  await expect(map.getByRole('link')).toHaveCount(114);
  await expect(page.getByLabel('Loại')).toBeVisible();
  await map.locator('a[tabindex="0"]').focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  const name = (await map.locator('a:focus').getAttribute('aria-label')) ?? '';
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(name.split(':')[0] ?? '');
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });
  test('the city has all its units, its map and what is known of them', async ({ page }) => {
    await page.goto('./');
    await expect(page.getByRole('group', { name: /^Lưới ô 114/ }).getByRole('link')).toHaveCount(
      114
    );
    await expect(
      page.getByText('từ 4 đơn vị cũ: An Dương, An Biên', { exact: false })
    ).toBeVisible();
    await expect(page.getByText('40 mục tiêu', { exact: false })).toBeVisible();
    await expect(page.getByRole('searchbox')).toBeHidden();
    await expect(page.getByRole('link', { name: 'Bật dữ liệu mẫu' })).toBeHidden();
  });
});

test('one click turns the sample on; the banner says so on every page until it is turned off', async ({
  page
}) => {
  await page.goto('./');
  const banner = page.getByRole('complementary', { name: 'Dữ liệu mẫu' });
  await expect(banner).toBeHidden();
  await page.getByRole('link', { name: 'Bật dữ liệu mẫu' }).click();
  await expect(banner).toBeVisible();
  await expect(page.getByRole('grid')).toBeVisible({ timeout: BOARD_TIMEOUT });
  await page.getByRole('link', { name: 'Đơn vị', exact: true }).first().click();
  await expect(page).toHaveURL(/don-vi\/\?mau=1/);
  await expect(banner).toBeVisible();
  await page.getByRole('link', { name: 'English' }).click();
  await expect(page).toHaveURL(/en\/don-vi\/\?mau=1/);
  await page
    .getByRole('link', { name: 'Turn the sample off' })
    .or(page.locator('.sample a'))
    .first()
    .click();
  await expect(page).not.toHaveURL(/mau=/);
  await expect(page.locator('aside.sample')).toBeHidden();
});

test('the board shows all units, phường apart from xã and đặc khu, sourced values as such', async ({
  page
}) => {
  await openBoard(page);
  const grid = page.getByRole('grid');
  // A head, two heads of groups, 114 units.
  await expect(grid).toHaveAttribute('aria-rowcount', '117');
  await expect(grid.getByRole('rowheader', { name: 'Phường 45 đơn vị' })).toBeVisible();
  await expect(page.getByText('trên 114 đơn vị đạt hoặc đúng tiến độ')).toBeVisible();
  await page.getByLabel('Tìm đơn vị', { exact: false }).fill('an hai');
  await expect(rowOf(page, 'An Hải')).toBeVisible();
  await page.getByLabel('Tìm đơn vị', { exact: false }).fill('');
  await page.getByLabel('Tình trạng', { exact: true }).selectOption({ label: 'Xa dần mục tiêu' });
  await expect(page).toHaveURL(/tinh-trang=xa-dan/);
  await page.getByLabel('Lĩnh vực').selectOption('kinh-te');
  await expect(grid).toHaveAttribute('aria-colcount', /^[5-8]$/);
});

test('the board is walked like a spreadsheet, and Enter opens the unit with the sample kept', async ({
  page
}) => {
  await openBoard(page);
  const at = (): Promise<string | null> =>
    page.evaluate(() => document.activeElement?.getAttribute('data-place') ?? null);
  await page.locator('[data-place="0 0"]').focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  expect(await at()).toBe('2 0');
  await page.keyboard.press('Control+End');
  await expect.poll(at).toBe('116 24');
  await page.keyboard.press('Home');
  await expect.poll(at).toBe('116 0');
  const name = await page.locator('[data-place="116 0"] a').innerText();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toContainText(name);
  await expect(page).toHaveURL(/mau=1/);
  await page.goBack();
  await expect(page.getByRole('grid')).toBeVisible();
});

test('marked cells and the whole board are copied the way Excel takes them', async ({
  page,
  context
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openBoard(page, '?mau=1&xep=ten');
  await page.locator('[data-place="0 0"]').focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Shift+ArrowDown');
  await page.keyboard.press('Shift+ArrowRight');
  const cells = await copied(page, () => page.keyboard.press('Control+c'), /^Phường Ái Quốc\t/);
  const marked = cells.split(/\r?\n/).map((line) => line.split('\t'));
  expect(marked.map((line) => line[0])).toEqual(['Phường Ái Quốc', 'Phường An Biên']);
  expect(marked.every((line) => /^\d+\/\d+$/.test(line[1] ?? ''))).toBe(true);
  const all = page.getByRole('button', { name: 'Chép cả bảng cho Excel' });
  const lines = (await copied(page, () => all.click(), /^DỮ LIỆU MẪU/)).split(/\r?\n/);
  await expect(page.getByText('Đã chép 114 đơn vị')).toBeVisible();
  expect(lines[0]).toBe('DỮ LIỆU MẪU');
  expect(lines).toHaveLength(116);
  expect(new Set(lines.slice(1).map((line) => line.split('\t').length)).size).toBe(1);
});

test('who got worse since the end of last year is said, with what they were', async ({ page }) => {
  await openBoard(page);
  const heading = page.getByRole('heading', { name: /mục tiêu xấu đi, .* so với cuối năm 2025/ });
  await expect(heading).toBeVisible({ timeout: BOARD_TIMEOUT });
  await expect(page.getByText('trước: Đạt').first()).toBeVisible();
});

test('a year under review is judged with what was known at its end, and the way back leads back', async ({
  page
}) => {
  await openBoard(page);
  const period = page.getByRole('navigation', { name: 'Kỳ xem' });
  await period.getByRole('link', { name: 'Năm 2025' }).click();
  await expect(page).toHaveURL(/ky=2025$/);
  await expect(
    page.getByRole('heading', { name: /so với cuối năm 2024|cuối năm 2024/ })
  ).toBeVisible();
  await page.goBack();
  await expect(period.getByRole('link', { name: '2025–2030' })).toHaveAttribute(
    'aria-current',
    'true'
  );
});

test('a term nobody set targets for says so instead of an empty grid', async ({ page }) => {
  await page.goto('./?mau=1&ky=2020-2025');
  await expect(page.getByText('Chưa có mục tiêu nào thuộc kỳ 2020–2025')).toBeVisible({
    timeout: BOARD_TIMEOUT
  });
  await expect(page.getByRole('grid')).toHaveCount(0);
  const period = page.getByRole('navigation', { name: 'Kỳ xem' });
  await expect(period.getByRole('link', { name: '2020–2025' })).toHaveAttribute(
    'aria-current',
    'true'
  );
  await period.getByRole('link', { name: '2025–2027' }).click();
  await expect(page.getByRole('grid')).toBeVisible({ timeout: BOARD_TIMEOUT });
});

test('a chairman on the phone finds in a minute where they are behind, since when, and what each year must bring @phone-only', async ({
  page
}) => {
  test.setTimeout(60_000);
  await openBoard(page);
  await page.getByRole('button', { name: 'Tìm đơn vị, chỉ tiêu' }).tap();
  const finder = page.getByRole('dialog');
  await expect(finder.getByRole('combobox')).toBeFocused();
  await page.keyboard.type('dai son');
  const found = finder.getByRole('option').first();
  await expect(found).toContainText('Đại Sơn');
  await found.tap();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Xã Đại Sơn');
  await expect(page.getByRole('region', { name: 'Kết quả chung' })).toContainText(/\d+\/\d+/, {
    timeout: BOARD_TIMEOUT
  });
  const watch = page.locator('section').filter({
    has: page.getByRole('heading', { name: 'Cần chú ý' })
  });
  // What is missed for sure comes first; what fell behind says since when, and what each year must bring.
  const behind = watch.getByRole('listitem').filter({ hasText: /, từ năm 20\d\d\./ });
  await expect(behind.first()).toContainText(/Cần (giảm|tăng) .* mỗi năm/, {
    timeout: BOARD_TIMEOUT
  });
  const where = behind.first().getByRole('link');
  const name = await where.innerText();
  await where.tap();
  const card = page
    .getByRole('article')
    .filter({ has: page.getByRole('heading', { name, exact: true }) });
  await expect(card).toBeInViewport();
  await expect(card).toContainText(/Cần (giảm|tăng) .* mỗi năm/);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
});

test.describe('with a projector', () => {
  test.use({ viewport: { width: 1920, height: 1080 } });
  test('a city officer shows the hall in a minute who is behind, since when, and what each year must bring', async ({
    page
  }) => {
    test.setTimeout(60_000);
    await openBoard(page, '?mau=1&giao-dien=hoi-truong');
    // To be read from the last row: text of 24 px and more, and nothing beside the screen.
    expect(
      await page.evaluate(() => Number.parseFloat(getComputedStyle(document.body).fontSize))
    ).toBeGreaterThanOrEqual(24);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(1920);
    await expect(page.getByLabel('Xếp theo')).toHaveValue('worst');
    await page.getByLabel('Loại').selectOption('xa');
    const unit = page.getByRole('grid').getByRole('link').first();
    const name = await unit.innerText();
    await unit.click();
    await expect(page.getByRole('heading', { level: 1 })).toContainText(name);
    await expect(page.locator('html')).toHaveAttribute('data-mode', 'hall');
    const first = page
      .locator('section')
      .filter({ has: page.getByRole('heading', { name: 'Cần chú ý' }) })
      .getByRole('listitem')
      .first();
    await expect(first).toContainText(/(từ n|N)ăm 20\d\d/, { timeout: BOARD_TIMEOUT });
    await expect(first).toContainText(/Cần (giảm|tăng|thêm) /);
    // The indicator itself: line, path, and since when.
    await page.goto('./chi-tieu/lao-dong-qua-dao-tao/?mau=1&don-vi=11086&giao-dien=hoi-truong');
    await expect(page.getByText(/Chậm từ năm 20\d\d/)).toBeVisible({ timeout: BOARD_TIMEOUT });
    await expect(page.getByText(/Cần tăng .* mỗi năm, 2027–2030/)).toBeVisible();
  });
});

test.describe('when the sample does not arrive', () => {
  test.use({ expectedErrors: [/404|Failed to load resource/] });
  test('the city keeps what it had, says what failed, and goes on without reload', async ({
    page
  }) => {
    const file = /statuses_2025_2030_sample\.parquet/;
    await page.route(file, (route) => route.fulfill({ status: 404, body: 'no' }));
    await page.goto('./');
    await page.getByRole('link', { name: 'Bật dữ liệu mẫu' }).click();
    await expect(page.getByRole('alert')).toContainText('statuses_2025_2030_sample.parquet', {
      timeout: BOARD_TIMEOUT
    });
    await expect(page.getByText('40 mục tiêu', { exact: false })).toBeVisible();
    await page.unroute(file);
    await page.getByRole('button', { name: 'Thử lại' }).click();
    await expect(page.getByRole('grid')).toBeVisible({ timeout: BOARD_TIMEOUT });
  });
});

test.describe('on the screen of a hall', () => {
  test.use({ viewport: { width: 1920, height: 1080 } });
  test('all units stand on one screen with every indicator, and the headline follows the filters', async ({
    page
  }) => {
    await openBoard(page, '?mau=1&xep=ten');
    await page.getByRole('button', { name: 'Toàn màn hình' }).click();
    await expect(page.getByRole('button', { name: 'Thoát toàn màn hình' })).toBeVisible();
    const section = page.locator('section').filter({ has: page.getByRole('grid') });
    for (const name of ['Ái Quốc', 'Việt Hòa', 'An Hưng', 'Yết Kiêu'])
      await expect(rowOf(page, name).getByRole('gridcell').last()).toBeInViewport({ ratio: 1 });
    expect(await section.evaluate((box) => box.scrollHeight <= box.clientHeight)).toBe(true);
    // Rows are lower than a line of letters: nothing that hangs below may be cut off.
    const name = rowOf(page, 'Hồng An').getByRole('link');
    expect(await name.evaluate((link) => getComputedStyle(link).overflowY)).toBe('visible');
    // A cell says in full what its mark stands for.
    await rowOf(page, 'An Hải').getByRole('gridcell').nth(3).hover();
    await expect(section.getByText(/^Phường An Hải · .*mẫu$/).first()).toBeVisible();
    await page.getByRole('button', { name: 'Thoát toàn màn hình' }).click();
    await expect(section).toContainText(/1\.\d{3}\/2\.\d{3} mục tiêu có số đạt hoặc đúng tiến độ/);
    await page.getByLabel('Loại').selectOption('phuong');
    await expect(section).toContainText(/^[^/]*\b[4-6]\d\d\/[6-9]\d\d mục tiêu có số/);
  });

  test('close or in detail is the reader’s choice, and stands in the address', async ({ page }) => {
    await openBoard(page);
    await page.getByRole('link', { name: 'Chi tiết', exact: true }).click();
    await expect(page).toHaveURL(/mat-do=chi-tiet/);
    await expect(page.getByRole('grid').getByText('Đúng tiến độ').first()).toBeVisible();
    await page.goBack();
    await expect(page.getByRole('grid').getByText('Đúng tiến độ')).toHaveCount(0);
  });

  test('who lacks figures is copied as a list', async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await openBoard(page);
    const copy = page.getByRole('button', { name: 'Chép danh sách chưa có số' });
    const text = await copied(page, () => copy.click(), /^DỮ LIỆU MẪU\r?\nĐơn vị\tSố mục tiêu/);
    const lines = text.split(/\r?\n/).slice(2);
    expect(lines.length).toBeGreaterThan(10);
    for (const line of lines) expect(line).toMatch(/^(Phường|Xã|Đặc khu) .+\t\d+\t.+/);
    expect(text).toContain('(mẫu)');
  });
});
