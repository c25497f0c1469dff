import { expect, type Page, test } from '../support/journey';

const DAI_SON = './don-vi/11086-dai-son/';
const ENGINE_TIME = { timeout: 45_000 };
const SAMPLE = /\/data\/sample_observations\.parquet/;

const score = (page: Page) => page.getByRole('region', { name: 'Kết quả chung' });
const cardOf = (page: Page, name: string) =>
  page.getByRole('article').filter({ has: page.getByRole('heading', { name, exact: true }) });

test('a period is chosen by keyboard, stands in the address, and is taken back', async ({
  page
}) => {
  await page.goto(DAI_SON);
  await expect(score(page)).toContainText('21');
  const period = page.getByLabel('Kỳ xem');
  await expect(period).toBeEnabled();
  await period.focus();
  await page.keyboard.type('2025–2027');
  await expect(page).toHaveURL(/\?ky=2025-2027$/);
  await expect(period).toHaveValue('2025-2027');
  await expect(period).toBeFocused();
  await expect(score(page)).toContainText('mục tiêu khác không thuộc kỳ này');
  await expect(cardOf(page, 'Đô thị loại V')).toHaveCount(0);
  await page.goBack();
  await expect(cardOf(page, 'Đô thị loại V')).toHaveCount(1);
  await expect(score(page)).not.toContainText('không thuộc kỳ này');
});

test('a period without targets says so, and what to do', async ({ page }) => {
  await page.goto(`${DAI_SON}?ky=2020-2025`);
  await expect(page.getByText('Không có mục tiêu nào của Xã Đại Sơn thuộc kỳ')).toBeVisible();
  // What was reported of those years is what there is to sum up.
  const reported = page.getByRole('row').filter({ hasText: 'danh hiệu Gia đình văn hóa' });
  await expect(reported).toContainText('92%');
  await page.getByRole('link', { name: '2025–2030' }).click();
  await expect(score(page)).toContainText('21');
});

test('the review of a year tells what it asked and what is missing @phone', async ({ page }) => {
  await page.goto(`${DAI_SON}?ky=2026`);
  await expect(
    page.getByRole('heading', { name: 'Năm 2026: phải đạt, đã có, còn thiếu' })
  ).toBeVisible();
  const row = page.locator('[data-table="review"]').getByRole('row').nth(1);
  await expect(row).toContainText('Gia đình văn hóa');
  await expect(row).toContainText('trên 95%');
  await expect(row).toContainText('số gốc 2020–2025');
  await expect(row).toContainText('hơn 3 điểm %');
  await row.getByRole('link').click();
  await expect(page).toHaveURL(/#dai-son-2025-10-gia-dinh-van-hoa$/);
  await expect(cardOf(page, 'Gia đình văn hóa')).toBeInViewport();
});

test('with the sample a chairman sees where they are behind, since when, and what each year must bring @phone', async ({
  page
}) => {
  await page.goto(`${DAI_SON}?mau=1`);
  const watch = page.locator('section').filter({
    has: page.getByRole('heading', { name: 'Cần chú ý' })
  });
  // What is missed for sure comes first; what fell behind says since when, and what each year must bring.
  await expect(watch.getByRole('listitem').first()).toContainText('Chưa đạt (năm)', ENGINE_TIME);
  const behind = watch.getByRole('listitem').filter({ hasText: 'Trường chuẩn quốc gia' });
  await expect(behind).toContainText('từ năm 2026');
  await expect(behind).toContainText('mỗi năm, 2027–2030');
  await expect(behind).toContainText('Tiến triển chậm');
  await behind.getByRole('link').click();
  await expect(cardOf(page, 'Trường chuẩn quốc gia')).toBeInViewport();
});

test('sample data is marked where it stands and has no source', async ({ page }) => {
  await page.goto(`${DAI_SON}?mau=1`);
  const sampled = cardOf(page, 'Hộ nghèo');
  await expect(sampled.getByText('mẫu', { exact: true }).first()).toBeVisible(ENGINE_TIME);
  await expect(sampled).toContainText('Mục tiêu và số liệu mẫu, không có văn bản nguồn.');
  await expect(sampled.locator('.citation')).toHaveCount(0);
  const mixed = cardOf(page, 'Gia đình văn hóa');
  await expect(mixed).toContainText('Số liệu mẫu, không có văn bản nguồn.');
  await expect(mixed.locator('summary', { hasText: 'mục tiêu' })).toBeVisible();
  await expect(score(page)).toContainText('mục tiêu là mẫu');
});

test('what was prerendered stays while the sample is on its way', async ({ page }) => {
  let release = (): void => undefined;
  const held = new Promise<void>((resolve) => (release = resolve));
  await page.route(SAMPLE, async (route) => {
    await held;
    await route.continue();
  });
  await page.goto(`${DAI_SON}?mau=1`);
  await expect(page.getByText('Đang tải dữ liệu mẫu')).toBeVisible();
  await expect(cardOf(page, 'Gia đình văn hóa')).toContainText('92%');
  release();
  await expect(cardOf(page, 'Hộ nghèo')).toBeVisible(ENGINE_TIME);
  await expect(page.getByText('Đang tải dữ liệu mẫu')).toHaveCount(0);
});

test.describe('when the sample cannot be had', () => {
  test.use({ expectedErrors: [/404|Failed to load resource/] });
  test('the page keeps its figures, says what to do, and mends without reload', async ({
    page
  }) => {
    await page.route(SAMPLE, (route) => route.fulfill({ status: 404, body: 'no' }));
    await page.goto(`${DAI_SON}?mau=1`);
    await expect(page.getByRole('alert')).toBeVisible(ENGINE_TIME);
    await expect(cardOf(page, 'Gia đình văn hóa')).toContainText('92%');
    await page.unroute(SAMPLE);
    await page.getByRole('button', { name: 'Thử lại' }).click();
    await expect(cardOf(page, 'Hộ nghèo')).toBeVisible(ENGINE_TIME);
    await expect(page.getByRole('alert')).toHaveCount(0);
  });
});

test('units of the same group are put beside it by keyboard, and taken away', async ({ page }) => {
  await page.goto(`${DAI_SON}?mau=1`);
  await expect(cardOf(page, 'Hộ nghèo')).toBeVisible(ENGINE_TIME);
  await page.getByRole('button', { name: 'Thêm đơn vị' }).focus();
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByRole('combobox')).toBeFocused();
  await page.keyboard.type('hong bang');
  await expect(dialog.getByText('Không có mục nào khớp')).toBeVisible();
  await dialog.getByRole('combobox').fill('tu ky');
  await expect(dialog.getByRole('option').first()).toContainText('Tứ Kỳ');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/[?&]so=\d+/);
  const table = page.getByRole('group', { name: /^Mục tiêu của xã Đại Sơn/ });
  await expect(table.getByRole('columnheader')).toHaveCount(3, ENGINE_TIME);
  const poverty = table.getByRole('row').filter({ hasText: 'Hộ nghèo' }).last();
  await expect(poverty.getByRole('cell').last()).toContainText('%');
  await table.getByRole('link', { name: /^Bỏ / }).click();
  await expect(table).toHaveCount(0);
  await expect(page).not.toHaveURL(/so=/);
});

test('a ward in the address of a commune is not compared with it', async ({ page }) => {
  await page.goto(`${DAI_SON}?so=11617`);
  await expect(page.getByText('Không địa chỉ nào trong số này')).toBeVisible(ENGINE_TIME);
});

test('on a phone a card without figures is folded to its goal @phone-only', async ({ page }) => {
  await page.goto(DAI_SON);
  const card = cardOf(page, 'Trạm y tế chuẩn');
  await expect(card).toContainText('100% đến năm 2030');
  await expect(card.getByRole('img')).toBeHidden();
  await card.getByText('Lộ trình và nguồn').click();
  await expect(card.getByRole('img').first()).toBeVisible();
  await expect(card.locator('.citation')).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
});

test('titles are judged on the reader’s day, but never on one before the data', async ({
  page
}) => {
  await page.clock.setFixedTime(new Date('2027-08-01T09:00:00+07:00'));
  await page.goto(DAI_SON);
  await expect(page.getByText('Tính đến ngày 01/08/2027')).toBeVisible();
  const title = cardOf(page, 'Chính quyền thân thiện');
  await expect(title).toContainText('Sắp đến hạn');
  await expect(title).toContainText('Còn 152 ngày.');
  await page.clock.setFixedTime(new Date('2020-01-01T09:00:00+07:00'));
  await page.reload();
  await expect(page.getByText('Tính đến ngày 30/11/2026')).toBeVisible();
  await expect(title).toContainText('Còn 396 ngày.');
});

/** How far the page has moved by itself since it was opened, as the browser scores it. */
const moved = (page: Page): Promise<number> =>
  page.evaluate(() => (globalThis as unknown as { seen: { moved: number } }).seen.moved);

async function watchMoves(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const seen = { moved: 0 };
    Object.assign(globalThis, { seen });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & { value: number })[])
        seen.moved += entry.value;
    }).observe({ type: 'layout-shift', buffered: true });
  });
}

test('nothing moves when the drawn charts take over @phone', async ({ page }) => {
  await watchMoves(page);
  await page.goto(DAI_SON);
  const charts = page.locator('.chart:visible');
  await expect(charts.first()).toBeVisible();
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  for (let top = 0; top < height; top += 700) await page.mouse.wheel(0, 700);
  await charts.last().scrollIntoViewIfNeeded();
  await expect(page.locator('.chart.live').first()).toBeAttached();
  await expect.poll(() => moved(page)).toBeLessThan(0.02);
});

test('nothing moves when figures, letters and the reader’s day come one after another @phone', async ({
  page
}) => {
  await page.clock.setFixedTime(new Date('2026-12-05T09:00:00+07:00'));
  await watchMoves(page);
  const gates = [/\/digits-\d+\./, /\/be-vietnam-pro-\d+\./].map((pattern) => {
    let open = (): void => undefined;
    const opened = new Promise<void>((resolve) => (open = resolve));
    return { pattern, opened, open };
  });
  for (const { pattern, opened } of gates)
    await page.route(pattern, async (route) => {
      await opened;
      await route.continue();
    });
  await page.goto(DAI_SON, { waitUntil: 'commit' });
  await expect(page.getByText('Tính đến ngày 05/12/2026')).toBeVisible();
  for (const [at, { open }] of gates.entries()) {
    open();
    const family = at === 0 ? 'Thuoc Do Digits' : 'Be Vietnam Pro';
    await page.waitForFunction(
      (name) =>
        [...document.fonts].some(
          (face) => face.family.includes(name) && face.status === 'loaded'
        ) &&
        [...document.fonts].every(
          (face) => !face.family.endsWith(name) || face.status !== 'loading'
        ),
      family
    );
    await page.evaluate(
      () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))
    );
  }
  expect(await moved(page)).toBeLessThan(0.02);
});
