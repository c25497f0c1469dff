import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '../support/journey';

test.describe('addresses with a code alone, or with another name', () => {
  test.use({ expectedErrors: [/404/] });

  for (const [address, heading] of [
    ['./don-vi/11086/', 'Xã Đại Sơn'],
    ['./don-vi/11086-ten-sai/?mau=1', 'Xã Đại Sơn'],
    ['./en/don-vi/11617-x/', 'An Hải'],
    ['./sap-nhap/11086-x/', 'Đại Sơn']
  ] as const)
    test(`${address} leads on to the page of the unit`, async ({ page }) => {
      await page.goto(address, { waitUntil: 'commit' });
      await expect(page).toHaveURL(/\/(?:don-vi|sap-nhap)\/\d{5}-(?:dai-son|an-hai)\//);
      await expect(page.getByRole('heading', { level: 1 })).toContainText(heading);
      if (address.includes('mau=1')) await expect(page).toHaveURL(/\?mau=1$/);
    });
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false, expectedErrors: [/404/] });

  test('an unknown address says so, and leads to the first page and the units', async ({
    page
  }) => {
    await page.goto('./khong-co/');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Không mở được trang này');
    await page.getByRole('link', { name: 'xem danh sách đơn vị' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('114 đơn vị');
  });

  test('a code alone leads on', async ({ page }) => {
    await page.goto('./don-vi/11086/');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Xã Đại Sơn');
  });

  test('no page of sourced figures speaks of a sample', async ({ page }) => {
    await page.goto('./');
    await expect(page.locator('aside.sample')).toBeHidden();
    await expect(page.locator('aside.sample')).toHaveAttribute('hidden');
  });
});

test.describe('where the scripts do not come', () => {
  test.use({
    expectedErrors: [/ERR_|dynamically imported module|Content Security Policy|Failed to load|404/]
  });

  test('a page says that its controls do nothing', async ({ page }) => {
    await page.route(/\/_app\//, (route) => route.fulfill({ status: 404, body: 'no' }));
    await page.goto('./don-vi/11086-dai-son/', { waitUntil: 'load' });
    await expect(page.locator('#not-awake')).toBeVisible();
    await expect(page.getByText('các nút chưa dùng được')).toBeVisible();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Xã Đại Sơn');
  });

  test('because a policy refuses them, a page says so too', async ({ page }) => {
    await page.route(/\/don-vi\//, async (route) => {
      const answer = await route.fetch();
      await route.fulfill({
        response: answer,
        headers: { ...answer.headers(), 'content-security-policy': "default-src 'self'" }
      });
    });
    await page.goto('./don-vi/11086-dai-son/', { waitUntil: 'load' });
    await expect(page.locator('#not-awake')).toBeVisible();
    await expect(page.locator('aside.sample')).toBeHidden();
  });
});

test('every page carries its policy, with the hash of each script that stands in it', () => {
  const pages = readdirSync('build', { recursive: true, encoding: 'utf8' }).filter((path) =>
    path.endsWith('.html')
  );
  expect(pages.length).toBeGreaterThan(700);
  const open = pages.filter((path) => {
    const html = readFileSync(join('build', path), 'utf8');
    const policy = /<meta http-equiv="content-security-policy" content="([^"]*)"/.exec(html)?.[1];
    const scripts = [
      ...html.matchAll(/<script(?![^>]*(?:\ssrc=|application\/json))[^>]*>([^]*?)<\/script>/g)
    ];
    return (
      policy === undefined ||
      html.indexOf('content-security-policy') > html.indexOf('<script') ||
      !html.includes('<meta name="referrer" content="no-referrer"') ||
      / on\w+="/.test(html.replaceAll(/<script[^]*?<\/script>/g, '')) ||
      scripts.some(
        ([, text = '']) => !policy.includes(createHash('sha256').update(text).digest('base64'))
      )
    );
  });
  expect(open).toEqual([]);
});

test('hosts that hide or refuse files are told not to', () => {
  expect(existsSync('build/.nojekyll')).toBe(true);
  const rules = readFileSync('build/web.config', 'utf8');
  for (const kind of ['.parquet', '.bin', '.woff2', '.wasm', '.json'])
    expect(rules).toContain(`<mimeMap fileExtension="${kind}"`);
  expect(rules).toContain('path="404.html"');
});

for (const kept of ['purple', 'constructor', ''])
  test(`a kept scheme “${kept}” that is none is not put on the page`, async ({ page }) => {
    await page.addInitScript((value) => localStorage.setItem('thuoc-do:scheme', value), kept);
    await page.goto('./?giao-dien=constructor');
    await expect(page.locator('html')).toHaveAttribute('data-scheme', /^(?:light|dark|contrast)$/);
  });
