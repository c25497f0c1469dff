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
    [
      'an engine with one flipped bit',
      ENGINE,
      async (route) => {
        const body = await bodyOf(route);
        body[5_000_000] = (body[5_000_000] ?? 0) ^ 1;
        await route.fulfill({ body });
      }
    ],
    ['an engine that is not there', ENGINE, (route) => route.fulfill({ status: 404, body: 'no' })],
    [
      'a web page instead of the engine',
      ENGINE,
      (route) =>
        route.fulfill({ contentType: 'text/html', body: '<!doctype html><p>Đăng nhập Wi-Fi</p>' })
    ],
    [
      'a worker that throws',
      /\/workers\/decode\.worker[^/]*\.js/,
      (route) =>
        route.fulfill({ contentType: 'text/javascript', body: 'throw new Error("broken")' })
    ],
    ['a connection that is refused', ENGINE, (route) => route.abort('connectionrefused')]
  ];
  for (const [name, pattern, fault] of cases)
    test(`${name} is told in Vietnamese and mended without reload`, async ({ page }) => {
      await expectFailureThenAnswer(page, pattern, fault);
    });
});

for (const [what, pattern] of [
  ['an extract', UNITS],
  ['an engine', ENGINE]
] as const)
  test(`${what} of which no byte arrives is given up, told, and loaded later`, async ({ page }) => {
    await page.clock.install();
    await page.route(pattern, () => undefined);
    await page.goto('./du-lieu/');
    await ask(page);
    await expect(page.locator('[data-sql-status]')).toHaveText(/Đang tải/);
    await expect(async () => {
      await page.clock.fastForward(21_000);
      await expect(page.getByRole('alert')).toBeVisible({ timeout: 200 });
    }).toPass({ timeout: 30_000 });
    await expect(page.getByRole('alert')).toContainText('bị dừng giữa chừng');
    await page.unrouteAll({ behavior: 'ignoreErrors' });
    await page.getByRole('button', { name: 'Thử lại' }).click();
    await page.clock.resume();
    await expect(page.locator('[data-sql-result] td')).toHaveText('489', { timeout: 45_000 });
  });

test.describe('wrong addresses', () => {
  test.use({ expectedErrors: [/404/] });

  test('a unit that does not exist leads back to the list of units', async ({ page }) => {
    await page.goto('./don-vi/99999-khong-co/');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Không mở được trang này');
    await expect(page.locator('footer')).not.toContainText('undefined');
    await page.getByRole('link', { name: 'Xem danh sách 114 đơn vị' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('114 đơn vị');
  });

  test('a thousand addresses that name nothing are answered with the page that says so', async ({
    page
  }) => {
    await page.goto('./');
    let seed = 1;
    const next = (): number => (seed = (seed * 48_271) % 2_147_483_647);
    const rooms = ['don-vi', 'sap-nhap', 'chi-tieu', 'en/don-vi', 'du-lieu', ''];
    for (let batch = 0; batch < 20; batch++) {
      const paths = Array.from(
        { length: 50 },
        () => `${rooms[next() % rooms.length]}/${next().toString(36)}-${next()}/?mau=${next() % 3}`
      );
      const statuses = await page.evaluate(
        (all) => Promise.all(all.map(async (path) => (await fetch(path)).status)),
        paths
      );
      expect([...new Set(statuses)]).toEqual([404]);
    }
  });

  for (const query of [
    'mau=7',
    'ky=9999',
    'ky=%E0%A4%A',
    'so=1,2,3,abc',
    'tinh-trang=%00',
    `tim=${'x'.repeat(5000)}`
  ])
    test(`the parameters “${query.slice(0, 24)}” fall back to the page as it was built`, async ({
      page
    }) => {
      await page.goto(`./don-vi/11086-dai-son/?${query}`);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Xã Đại Sơn');
      await expect(page.getByText('chưa có số liệu trong kỳ').first()).toBeVisible();
    });
});
