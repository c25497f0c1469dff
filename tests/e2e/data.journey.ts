import { readFileSync } from 'node:fs';
import { type Page, expect, test } from '../support/journey';

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

async function run(page: Page, sql: string): Promise<void> {
  await page.locator('[data-sql-text]').fill(sql);
  await page.locator('[data-sql-run]').click();
}

test('values of every kind are drawn as they are, and in the CSV too', async ({ page }) => {
  await page.goto('./du-lieu/');
  await run(
    page,
    `select 1 / 0 as inf, 'nan'::double as "khôngSố", interval 40 day as i, time '10:30' as t,
       'b'::enum('a', 'b') as e, [date '2025-07-01'] as l, 9007199254740993 as large, 2025 as nam,
       1e-7::double as small, timestamptz '2025-07-01 10:30:00+07' as z, null as n, 1.005 as a, 2 as a`
  );
  const cells = page.locator('[data-sql-result] td');
  await expect(cells).toHaveText(
    [
      '∞',
      'NaN',
      '40 days',
      '10:30:00',
      'b',
      '["2025-07-01"]',
      '9007199254740993',
      '2025',
      '1e−7',
      '2025-07-01T03:30:00+00:00',
      'trống',
      '1,005',
      '2'
    ],
    { timeout: 60_000 }
  );
  await expect(page.getByText('được ghi theo giờ UTC')).toBeVisible();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Tải CSV' }).last().click()
  ]);
  const csv = readFileSync(await download.path(), 'utf8')
    .replace('\uFEFF', '')
    .trim();
  expect(csv.split('\r\n')).toEqual([
    'inf,khôngSố,i,t,e,l,large,nam,small,z,n,a,a',
    'Infinity,NaN,40 days,10:30:00,b,"[""2025-07-01""]",9007199254740993,2025,1e-7,2025-07-01T03:30:00+00:00,,1.005,2'
  ]);
});

test('a statement that fails says so at the field, with the place, above what was shown before', async ({
  page
}) => {
  await page.goto('./du-lieu/');
  await run(page, 'select 42 as v');
  await expect(page.locator('[data-sql-result] td')).toHaveText('42', { timeout: 60_000 });
  await run(page, 'select 1,\n  populaton\nfrom units');
  const alert = page.getByRole('alert');
  await expect(alert).toContainText('Không có cột nào tên “populaton”');
  await expect(alert).toContainText('Có phải ý bạn là “population” (bảng units)?');
  const detail = alert.locator('.detail');
  await expect(detail).toHaveText(/LINE 2: {3}populaton\n {10}\^/, { useInnerText: true });
  await expect(detail).toHaveCSS('white-space-collapse', 'preserve');
  await expect(page.locator('[data-sql-status]')).toHaveText(/không chạy được/);
  const field = page.locator('[data-sql-text]');
  await expect(field).toHaveAttribute('aria-invalid', 'true');
  await expect(field).toHaveAccessibleDescription(/Không có cột nào tên “populaton”/);
  await expect(page.locator('[data-sql-earlier]')).toBeVisible();
  await run(page, 'select 43 as v');
  await expect(page.locator('[data-sql-result] td')).toHaveText('43');
  await expect(field).not.toHaveAttribute('aria-invalid');
  await expect(page.locator('[data-sql-earlier]')).toHaveCount(0);
});

test('a result that cannot be drawn is told, leaves no other in its place, and the next one is drawn', async ({
  page
}) => {
  await page.goto('./du-lieu/');
  await run(page, 'select 42 as v');
  await expect(page.locator('[data-sql-result] td')).toHaveText('42', { timeout: 60_000 });
  await page.evaluate(() => {
    Number.prototype.toPrecision = () => {
      throw new RangeError('no number to write');
    };
  });
  await run(page, 'select 0.5 as v');
  await expect(page.getByRole('alert')).toBeVisible();
  await expect(page.locator('[data-sql-status]')).toHaveText(/không chạy được/);
  await expect(page.locator('[data-sql-result]')).toHaveCount(0);
  await run(page, 'select 43 as v');
  await expect(page.locator('[data-sql-result] td')).toHaveText('43');
  await expect(page.getByRole('alert')).toHaveCount(0);
});

test('“Dừng” ends a statement that is one long task, and pages do not wait for it', async ({
  page
}) => {
  await page.goto('./du-lieu/');
  await run(page, 'select 42 as v');
  await expect(page.locator('[data-sql-result] td')).toHaveText('42', { timeout: 60_000 });
  const heavy = `select levenshtein(repeat('ab', 400000), repeat('ba', 400000)) as v`;
  await run(page, heavy);
  await page.getByRole('button', { name: 'Dừng' }).click();
  await expect(page.locator('[data-sql-status]')).toHaveText(/^Đã dừng/, { timeout: 3000 });
  await run(page, 'select 43 as v');
  await expect(page.locator('[data-sql-result] td')).toHaveText('43', { timeout: 30_000 });
  await run(page, heavy);
  await page.locator('header').getByRole('link', { name: 'Toàn thành phố' }).first().click();
  await expect(page.getByRole('heading', { level: 1 })).not.toHaveText('Dữ liệu');
  await page.goto('./?mau=1');
  await expect(page.locator('[role=grid]').first()).toBeVisible({ timeout: 60_000 });
});

test('a wide result and a long text are cut with a word, and the page stays at hand', async ({
  page
}) => {
  await page.goto('./du-lieu/');
  const columns = Array.from({ length: 500 }, (_, at) => `i as c${at}`).join(', ');
  await run(page, `select ${columns} from range(250) t(i)`);
  await expect(page.getByText('50 cột đầu trong 500 cột')).toBeVisible({ timeout: 60_000 });
  await expect(page.locator('[data-sql-result] th')).toHaveCount(50);
  await run(page, `select repeat('a', 10000000) as v`);
  await expect(page.getByText('chỉ hiện phần đầu')).toBeVisible({ timeout: 60_000 });
  expect((await page.locator('[data-sql-result] td').innerText()).length).toBeLessThan(1000);
});

test('the plan of a statement keeps its lines, and names come in Vietnamese order', async ({
  page
}) => {
  await page.goto('./du-lieu/');
  await run(page, 'explain select 1');
  await expect(page.locator('[data-sql-result] td.lines')).toHaveCSS(
    'white-space-collapse',
    'preserve',
    { timeout: 60_000 }
  );
  await run(page, `select name from units where generation = 'moi' order by sort_key`);
  await expect(page.locator('[data-sql-result] td')).toHaveCount(114);
  const names = await page.locator('[data-sql-result] td').allInnerTexts();
  expect(names).toEqual([...names].sort(new Intl.Collator('vi').compare));
});
