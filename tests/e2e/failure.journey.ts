import type { Page, Route } from '@playwright/test';
import { expect, test } from '../support/journey';

const ASK = `select count(*) as n from units`;

async function ask(page: Page): Promise<void> {
  await page.locator('[data-sql-text]').fill(ASK);
  await page.locator('[data-sql-run]').click();
}

/** The page tells what failed, keeps what it had, and answers once the cause is gone, without reload. */
async function expectFailureThenAnswer(
  page: Page,
  pattern: RegExp,
  fault: (route: Route) => Promise<void>
): Promise<void> {
  await page.route(pattern, fault);
  await page.goto('./du-lieu/');
  await ask(page);
  await expect(page.getByRole('alert')).toBeVisible({ timeout: 45_000 });
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Dữ liệu');
  await expect(page.getByText('Nghị quyết về việc sắp xếp').first()).toBeVisible();
  await page.unroute(pattern);
  await page.getByRole('button', { name: 'Thử lại' }).click();
  await expect(page.locator('[data-sql-result] td')).toHaveText('489', { timeout: 45_000 });
  await expect(page.getByRole('alert')).toHaveCount(0);
}

const UNITS = /\/data\/units\.parquet/;
const ENGINE = /\/engine\/duckdb[^/]*\.bin/;

const bodyOf = async (route: Route): Promise<Buffer> => (await route.fetch()).body();

test.describe('when something outside fails', () => {
  test.use({ expectedErrors: [/404|503|Failed to load resource|net::ERR/] });

  const cases: readonly [string, RegExp, (route: Route) => Promise<void>][] = [
    [
      'a truncated extract',
      UNITS,
      async (route) => route.fulfill({ body: (await bodyOf(route)).subarray(0, 2000) })
    ],
    [
      'an extract with one flipped bit',
      UNITS,
      async (route) => {
        const body = await bodyOf(route);
        body[500] = (body[500] ?? 0) ^ 1;
        await route.fulfill({ body });
      }
    ],
    ['a missing extract', UNITS, (route) => route.fulfill({ status: 404, body: 'no' })],
    [
      'an extract that is not the one of the manifest',
      /\/data\/manifest\.json/,
      async (route) => {
        const manifest = JSON.parse((await bodyOf(route)).toString()) as {
          tables: Record<string, { sha256: string }>;
        };
        if (manifest.tables['units']) manifest.tables['units'].sha256 = '0'.repeat(64);
        await route.fulfill({ json: manifest });
      }
    ],
    ['an engine that is not there', ENGINE, (route) => route.fulfill({ status: 404, body: 'no' })],
    [
      'a web page instead of the engine',
      ENGINE,
      (route) =>
        route.fulfill({ contentType: 'text/html', body: '<!doctype html><p>Đăng nhập Wi-Fi</p>' })
    ],
    ['a connection that is refused', ENGINE, (route) => route.abort('connectionrefused')]
  ];
  for (const [name, pattern, fault] of cases)
    test(`${name} is told in Vietnamese and mended without reload`, async ({ page }) => {
      await expectFailureThenAnswer(page, pattern, fault);
    });
});

test.describe('wrong addresses', () => {
  test.use({ expectedErrors: [/404/] });

  test('a unit that does not exist leads back to the list of units', async ({ page }) => {
    await page.goto('./don-vi/99999-khong-co/');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Không mở được trang này');
    await page.getByRole('link', { name: 'Xem danh sách 114 đơn vị' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('114 đơn vị');
  });
});
