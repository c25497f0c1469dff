import { copied } from '../support/clipboard';
import { addUnit, openMenuOf, titlesOf } from '../support/deck';
import { expect, type Page, test } from '../support/journey';

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

test('a chart is put into the conference from its own page @phone', async ({ page }) => {
  await page.goto('./don-vi/11086-dai-son/');
  await openMenuOf(page, page.getByRole('button', { name: 'Tải về: Thu nhập đầu người' }).first());
  await page.getByRole('menuitem', { name: 'Đưa vào hội nghị' }).click();
  await expect(page.getByText('Bộ trang chiếu có 1 trang')).toBeVisible();
  await page.getByRole('link', { name: 'Mở hội nghị' }).click();
  await expect(page.locator('[data-slide]')).toHaveCount(1);
  expect((await titlesOf(page))[0]).toContain('cần tăng trên 11% mỗi năm');
});

test('a deck is ordered by keyboard and by drag, reworded, thinned out, and kept', async ({
  page
}) => {
  await page.goto('./hoi-nghi/');
  await addUnit(page, 'dai son');
  await expect(page.locator('[data-slide]')).toHaveCount(12);
  const [first, second, third] = await titlesOf(page);
  const down = page.getByRole('button', { name: 'Chuyển trang 1 xuống' });
  await down.focus();
  await page.keyboard.press('Enter');
  await expect.poll(async () => (await titlesOf(page)).slice(0, 2)).toEqual([second, first]);
  await expect(page.getByRole('button', { name: 'Chuyển trang 2 xuống' })).toBeFocused();

  const grips = page.locator('[data-grip]');
  await grips.nth(0).scrollIntoViewIfNeeded();
  const from = await grips.nth(2).boundingBox();
  const to = await grips.nth(0).boundingBox();
  await page.mouse.move(from!.x + 8, from!.y + 8);
  await page.mouse.down();
  await page.mouse.move(to!.x + 8, to!.y + 8, { steps: 12 });
  await page.mouse.up();
  await expect.poll(async () => (await titlesOf(page)).slice(0, 3)).toEqual([third, second, first]);

  const row = page.locator('[data-slide]').first();
  await row.getByRole('textbox', { name: 'Nhận xét' }).fill('Cần rà soát trước tháng 10.');
  await expect(row.locator('svg[role="img"]')).toContainText('Cần rà soát trước tháng 10.');
  const title = row.getByRole('textbox', { name: 'Tiêu đề' });
  await title.fill('');
  await expect(title).toHaveValue('');
  await title.fill('Tiêu đề của xã');
  await expect(row.locator('svg[role="img"]')).toContainText('Tiêu đề của xã');
  await row.getByRole('button', { name: 'Trả lại tiêu đề gốc' }).click();
  await expect(title).toHaveValue(third!);
  await page.getByRole('button', { name: 'Bỏ trang 12' }).click();
  await expect(page.locator('[data-slide]')).toHaveCount(11);
  await page.getByRole('button', { name: 'Hoàn tác' }).click();
  await expect(page.locator('[data-slide]')).toHaveCount(12);
  await page.reload();
  await expect(page.locator('[data-slide]')).toHaveCount(12);
  expect((await titlesOf(page))[0]).toBe(third);
  await expect(row.getByRole('textbox', { name: 'Nhận xét' })).toHaveValue(
    'Cần rà soát trước tháng 10.'
  );
});

test('an empty deck says how it is filled, and offers nothing that cannot be done', async ({
  page
}) => {
  await page.goto('./hoi-nghi/');
  await expect(page.getByText('Chưa có trang chiếu nào.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Thêm từ một đơn vị' })).toBeEnabled();
  for (const name of [/^Trình chiếu$/, /^Sao chép liên kết/, /^PowerPoint/, /^PDF/, /^ZIP/])
    await expect(page.getByRole('button', { name }).first()).toBeDisabled();
});

test('a deck that is full says what was left out', async ({ page }) => {
  await page.goto('./hoi-nghi/');
  await addUnit(page, 'dai son', { all: true });
  for (const typed of ['kien thuy', 'an hai'])
    await addUnit(page, typed, { all: true, sample: true });
  await expect(page.locator('[data-slide]')).toHaveCount(60);
  await expect(page.getByText(/nhiều nhất 60 trang: còn \d+ mục tiêu chưa đưa vào/)).toBeVisible();
});

test('the cover is laid out from the unit, and takes the day', async ({ page }) => {
  await page.goto('./hoi-nghi/');
  await addUnit(page, 'dai son');
  const cover = page.getByRole('region', { name: 'Bìa' });
  await expect(cover.getByLabel('Cơ quan')).toHaveValue('ỦY BAN NHÂN DÂN XÃ ĐẠI SƠN');
  await expect(cover.getByLabel('Đơn vị, lần thứ, giai đoạn')).toHaveValue(
    'XÃ ĐẠI SƠN LẦN THỨ I (2025 – 2030)'
  );
  await cover.getByLabel('Ngày tổ chức').fill('2026-12-05');
  await expect(cover.getByLabel('Nơi và ngày')).toHaveValue('Đại Sơn, ngày 5 tháng 12 năm 2026');
});

test('a link brings the same deck to another browser', async ({ page, browser, baseURL }) => {
  await page.goto('./hoi-nghi/');
  await addUnit(page, 'dai son');
  await page
    .locator('[data-slide]')
    .first()
    .getByRole('textbox', { name: 'Tiêu đề' })
    .fill('Tiêu đề của xã');
  const copy = page.getByRole('button', { name: 'Sao chép liên kết bộ trang' });
  const link = await copied(page, () => copy.click(), /^https?:.*\/hoi-nghi\//);
  await expect(page.getByText('Đã sao chép liên kết.')).toBeVisible();
  expect(link.length).toBeLessThan(2000);
  const other = await browser.newContext({
    ...(baseURL ? { baseURL } : {}),
    serviceWorkers: 'block'
  });
  const opened = await other.newPage();
  await opened.goto(link);
  await expect(opened.locator('[data-slide]')).toHaveCount(12);
  expect(await titlesOf(opened)).toEqual(await titlesOf(page));
  await expect(opened).toHaveURL(/\/hoi-nghi\/$/);
  await other.close();
});

/** A chart of each kind of page, in its view, and what stands there once its figures have come. */
const CHARTS: readonly (readonly [path: string, anchor: string, ready: string])[] = [
  ['./?mau=1', 'luoi-o', '[data-table="matrix"]'],
  ['./chi-tieu/ho-ngheo/?mau=1', 'phan-bo', '[data-chart="spread"]'],
  ['./en/don-vi/11086-dai-son/?so=11629', 'dat-canh-nhau', '[data-table="comparison"]'],
  ['./sap-nhap/11617-an-hai/', 'origin', '[data-chart="flow"]'],
  ['./phuong-phap/', 'tinh-trang', '[data-table="statuses"]']
];

test('a link draws charts of every kind of page anew, each as its own page shows it', async ({
  page,
  browser,
  baseURL
}) => {
  for (const [path, anchor, ready] of CHARTS) {
    await page.goto(path);
    await expect(page.locator(ready)).toBeVisible({ timeout: 40_000 });
    await openMenuOf(page, page.locator(`[data-anchor="${anchor}"] button`));
    await page.getByRole('menuitem', { name: /^(Đưa vào hội nghị|Add to the conference)/ }).click();
    await expect(page.getByRole('menu')).toHaveCount(0);
  }
  await page.goto('./hoi-nghi/');
  await expect(page.locator('[data-slide] svg[role="img"]')).toHaveCount(CHARTS.length);
  const copy = page.getByRole('button', { name: 'Sao chép liên kết bộ trang' });
  const link = await copied(page, () => copy.click(), /^https?:.*\/hoi-nghi\//);
  const other = await browser.newContext({ ...(baseURL ? { baseURL } : {}) });
  const opened = await other.newPage();
  await opened.goto(link);
  await expect(opened.locator('[data-slide] svg[role="img"]')).toHaveCount(CHARTS.length, {
    timeout: 60_000
  });
  const kept = (where: Page): Promise<string | null> =>
    where.evaluate(() => localStorage.getItem('thuoc-do:deck'));
  expect(await kept(opened)).toBe(await kept(page));
  await expect(opened.locator('iframe')).toHaveCount(0);
  await other.close();
});

test('the presentation is led by keys and shows nothing of the site', async ({ page }) => {
  await page.goto('./hoi-nghi/');
  await addUnit(page, 'dai son');
  await page.getByRole('button', { name: 'Trình chiếu', exact: true }).first().click();
  const dialog = page.getByRole('dialog', { name: 'Trình chiếu' });
  const said = dialog.getByRole('status');
  await expect(said).toContainText('Trang 1 trên 13');
  const covered = await page.evaluate(() =>
    [0.01, 0.25, 0.5, 0.75, 0.99].every((x) =>
      [0.01, 0.5, 0.99].every(
        (y) => document.elementFromPoint(x * innerWidth, y * innerHeight)?.closest('dialog') != null
      )
    )
  );
  expect(covered).toBe(true);
  for (const [key, at] of [
    ['ArrowRight', 2],
    ['PageDown', 3],
    ['Space', 4],
    ['PageUp', 3],
    ['ArrowLeft', 2],
    ['End', 13],
    ['ArrowRight', 13],
    ['Home', 1]
  ] as const) {
    await page.keyboard.press(key);
    await expect(said).toContainText(`Trang ${at} trên 13`);
  }
  await page.keyboard.press('b');
  await expect(said).toContainText('Màn hình đen');
  await expect(dialog.locator('svg')).toHaveCount(0);
  await page.keyboard.press('b');
  await expect(dialog.locator('svg').first()).toBeVisible();
  const isFull = (): Promise<boolean> =>
    page.evaluate(() => document.fullscreenElement?.closest('dialog') != null);
  await expect.poll(isFull).toBe(true);
  await page.keyboard.press('f');
  await expect.poll(isFull).toBe(false);
  await expect(dialog).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
});

test('the presentation is as dark as the site', async ({ page }) => {
  await page.goto('./hoi-nghi/?giao-dien=toi');
  await addUnit(page, 'dai son');
  await page.getByRole('button', { name: 'Trình chiếu từ trang 1', exact: true }).click();
  const stage = page.getByRole('dialog', { name: 'Trình chiếu' }).locator('.stage');
  const lightness = await stage.evaluate((node) => {
    const [red = 255, green = 255, blue = 255] =
      getComputedStyle(node).backgroundColor.match(/\d+/g)?.map(Number) ?? [];
    return Math.max(red, green, blue);
  });
  expect(lightness).toBeLessThan(60);
  // The first words of the slide stand out from that ground.
  const ink = await stage
    .locator('svg text')
    .first()
    .evaluate((node) => node.getAttribute('fill'));
  expect(ink).not.toBe('#14212f');
});

test.describe('without a network', () => {
  test.use({
    serviceWorkers: 'allow',
    expectedErrors: [/ERR_INTERNET_DISCONNECTED|ERR_FAILED|status of 503/]
  });

  test('a deck that was opened once opens again and is presented', async ({ page, context }) => {
    await page.goto('./hoi-nghi/');
    await page.evaluate(() => navigator.serviceWorker.ready.then(() => true));
    await addUnit(page, 'dai son');
    // The page of the unit with every script and style it names.
    const kept = (): Promise<number> =>
      page.evaluate(async () => {
        const address = new URL('../don-vi/11086-dai-son/', location.href).href;
        const answer = await caches.match(address);
        if (answer === undefined) return 0;
        const parsed = new DOMParser().parseFromString(await answer.text(), 'text/html');
        const files = [
          ...parsed.querySelectorAll('link[rel="modulepreload"], link[rel="stylesheet"]')
        ].map((link) => new URL(link.getAttribute('href') ?? '', address).href);
        const found = await Promise.all(files.map((file) => caches.match(file)));
        return found.every((file) => file !== undefined) ? found.length : 0;
      });
    await expect.poll(kept).toBeGreaterThan(0);
    await context.setOffline(true);
    await page.reload();
    await expect(page.locator('[data-slide] svg[role="img"]').first()).toBeVisible();
    await page.getByRole('button', { name: 'Trình chiếu', exact: true }).first().click();
    await page.keyboard.press('ArrowRight');
    await expect(page.getByRole('dialog').getByRole('status')).toContainText('Trang 2 trên 13');
    await page.keyboard.press('Escape');
    // The way back out of the show is gone by the browser in its own time.
    const entry = (): Promise<string> => page.evaluate(() => JSON.stringify(history.state));
    await expect.poll(entry).not.toContain('isPresenting');
    await page.goto('./don-vi/11086-dai-son/');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Xã Đại Sơn');
  });

  test('a page that was never opened says so, and leads to what was', async ({ page, context }) => {
    await page.goto('./hoi-nghi/');
    await page.evaluate(() => navigator.serviceWorker.ready.then(() => true));
    // The worker answers from the next page on.
    await page.reload();
    await expect(page.getByRole('button', { name: 'Thêm từ một đơn vị' })).toBeEnabled();
    await context.setOffline(true);
    await page.goto('./don-vi/11617-an-hai/');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Không mở được trang này');
    await expect(page.getByText('chưa mở lần nào trên máy này')).toBeVisible();
    await page.getByRole('link', { name: 'Hội nghị' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Hội nghị');
  });
});
