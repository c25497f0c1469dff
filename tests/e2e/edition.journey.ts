import type { Page } from '@playwright/test';
import { type Editions, editions } from '../support/editions';
import { expect, test as journey } from '../support/journey';

const test = journey.extend<{ readonly published: Editions }>({
  published: async ({}, use) => {
    const site = await editions();
    await use(site);
    await site.close();
  },
  // The guard of journeys knows the origin of its own site: this one takes its place.
  site: [
    async ({}, use) => {
      await use({ address: '', origin: '', close: () => Promise.resolve() });
    },
    { scope: 'worker' }
  ]
});

test.use({
  expectedErrors: [
    /404|dynamically imported module|ERR_INTERNET_DISCONNECTED|ERR_FAILED|ERR_CONNECTION_REFUSED|another origin|503/
  ]
});

const NEWER = 'Trang vừa được cập nhật';
const editionOf = (page: Page): Promise<string> =>
  page.evaluate(
    () => document.querySelector('meta[name="edition"]')?.getAttribute('content') ?? '1'
  );

test('a question asked after the site was published anew is kept, and answered after a reload', async ({
  page,
  published
}) => {
  await page.goto(`${published.address}du-lieu/`);
  published.publish(2);
  const field = page.locator('[data-sql-text]');
  await field.fill('select 41 + 1 as v');
  await page.locator('[data-sql-run]').click();
  await expect(page.getByText(NEWER)).toBeVisible({ timeout: 60_000 });
  await expect(page.getByText(/kết nối mạng|Kiểm tra mạng/)).toHaveCount(0);
  await page.getByRole('button', { name: 'Tải lại trang' }).click();
  await expect.poll(() => editionOf(page)).toBe('2');
  await expect(field).toHaveValue('select 41 + 1 as v');
  await page.locator('[data-sql-run]').click();
  await expect(page.locator('[data-sql-result] td')).toHaveText('42', { timeout: 60_000 });
});

test('the finder and a menu of an older edition say that there is a newer one', async ({
  page,
  published
}) => {
  await page.goto(`${published.address}don-vi/11086-dai-son/`);
  published.publish(2);
  await page.locator('a.finder').click();
  await expect(page.getByText(NEWER)).toBeVisible();
  await expect(page.getByText(/Kiểm tra mạng/)).toHaveCount(0);
  await page.locator('[data-covers] > button').first().click();
  await expect(page.getByText(NEWER)).toHaveCount(1);
  await page.getByRole('button', { name: 'Tải lại trang' }).click();
  await expect.poll(() => editionOf(page)).toBe('2');
  await page.locator('a.finder').click();
  await expect(page.getByRole('dialog')).toBeVisible();
});

test('a part that did not come for a moment comes at the next try, without a reload', async ({
  page,
  published
}) => {
  await page.goto(`${published.address}du-lieu/`);
  await page.locator('[data-sql-text]').fill('select 42 as v');
  await page.route(/\/_app\/immutable\/chunks\//, (route) => route.abort('connectionrefused'));
  await page.locator('[data-sql-run]').click();
  await expect(page.getByRole('alert')).toContainText('không có kết nối', { timeout: 60_000 });
  await page.unrouteAll({ behavior: 'ignoreErrors' });
  await page.getByRole('button', { name: 'Thử lại' }).click();
  await expect(page.locator('[data-sql-result] td')).toHaveText('42', { timeout: 60_000 });
});

journey.describe('without a network', () => {
  test.use({ serviceWorkers: 'allow' });

  const worker = (page: Page): Promise<unknown> =>
    page.evaluate(() => navigator.serviceWorker.ready.then(() => true));
  const keeps = (page: Page, path: string, mark: string): Promise<boolean> =>
    page.evaluate(
      async ([part, text]) => {
        for (const name of await caches.keys()) {
          const store = await caches.open(name);
          for (const request of await store.keys()) {
            if (!request.url.endsWith(part)) continue;
            const answer = await store.match(request);
            if ((await answer?.text())?.includes(text) === true) return true;
          }
        }
        return false;
      },
      [path, mark] as const
    );

  test('the first pages of a first visit are there, and never an older edition than was seen', async ({
    page,
    context,
    published
  }) => {
    const unit = 'don-vi/11617-an-hai/';
    // The worker comes after this page was opened.
    await page.goto(`${published.address}${unit}`);
    await worker(page);
    await expect.poll(() => keeps(page, unit, 'An Hải'), { timeout: 60_000 }).toBe(true);
    await context.setOffline(true);
    // What makes files was never asked for: that is the reason, not the page, and nothing is lost by it.
    await page.locator('[data-covers] > button').first().click();
    await expect(page.getByRole('alert')).toContainText(/Không có kết nối.*vẫn nguyên.*Nối mạng/);
    await page.reload();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Phường An Hải');
    expect(await editionOf(page)).toBe('1');

    await context.setOffline(false);
    published.publish(2);
    await page.goto(published.address);
    await page.evaluate(() => navigator.serviceWorker.getRegistration().then((r) => r?.update()));
    await expect
      .poll(() => keeps(page, 'hoi-nghi/', 'name="edition" content="2"'), { timeout: 60_000 })
      .toBe(true);
    await page.goto(`${published.address}${unit}`);
    expect(await editionOf(page)).toBe('2');
    await expect
      .poll(() => keeps(page, unit, 'name="edition" content="2"'), { timeout: 60_000 })
      .toBe(true);
    await context.setOffline(true);
    await page.reload();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Phường An Hải');
    expect(await editionOf(page)).toBe('2');
    await page.goto(`${published.address}hoi-nghi/`);
    expect(await editionOf(page)).toBe('2');
  });
});
