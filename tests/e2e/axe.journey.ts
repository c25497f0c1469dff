import { expect, type Page, test } from '../support/journey';
import { obstaclesOf } from '../support/obstacles';
import { smallTargetsOf } from '../support/small-targets';

/** A page of each kind, and what stands there once everything asked for is drawn. */
const PAGES: readonly (readonly [path: string, ready: string])[] = [
  ['./', 'main h1'],
  ['./?mau=1', '[data-table="matrix"]'],
  ['./don-vi/', 'main h1'],
  ['./don-vi/11086-dai-son/', 'main h1'],
  ['./don-vi/11086-dai-son/?mau=1&ky=2026&so=11074', '[data-table="comparison"]'],
  ['./don-vi/11914-cat-hai/', 'main h1'],
  ['./chi-tieu/', 'main h1'],
  ['./chi-tieu/gia-dinh-van-hoa/', 'main h1'],
  ['./chi-tieu/ho-ngheo/?mau=1', '[data-chart="spread"]'],
  ['./sap-nhap/', 'main h1'],
  ['./sap-nhap/11617-an-hai/', 'main h1'],
  ['./so-sanh/', 'main h1'],
  ['./phong-trao/', 'main h1'],
  ['./khen-thuong/', 'main h1'],
  ['./cum-khoi/', 'main h1'],
  ['./hoi-nghi/', 'main h1'],
  ['./du-lieu/', 'main h1'],
  ['./du-lieu/doc/', 'main h1'],
  ['./du-lieu/van-ban/an-hai-2025/', 'main h1'],
  ['./phuong-phap/', 'main h1']
];

async function open(page: Page, address: string, ready: string): Promise<void> {
  await page.goto(address);
  await expect(page.locator(ready).first()).toBeVisible({ timeout: 45_000 });
  await page.waitForLoadState('networkidle');
}

for (const [path, ready] of PAGES)
  test(`nobody is shut out of ${path}, in both languages, in every scheme of colours`, async ({
    page
  }) => {
    await open(page, path, ready);
    expect(await obstaclesOf(page)).toEqual([]);
    // All units on one screen need small cells; the same controls stand there in full size, one press away.
    if (path !== './?mau=1') expect(await smallTargetsOf(page)).toEqual([]);
    // Another scheme changes nothing but colours, and no language has colours of its own.
    for (const scheme of ['dark', 'contrast']) {
      await page.evaluate((own) => {
        document.documentElement.dataset['scheme'] = own;
      }, scheme);
      expect(await obstaclesOf(page, { runOnly: ['color-contrast'] }), scheme).toEqual([]);
    }
    await open(page, path.replace('./', './en/'), ready);
    expect(await obstaclesOf(page, { rules: { 'color-contrast': { enabled: false } } })).toEqual(
      []
    );
  });
