import { expect, type Page, test } from '../support/journey';
import { obstaclesOf } from '../support/obstacles';

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
  ['./phuong-phap/', 'main h1']
];

for (const [path, ready] of PAGES) {
  const open = async (page: Page, address: string, scheme: string): Promise<void> => {
    await page.goto(`${address}${address.includes('?') ? '&' : '?'}giao-dien=${scheme}`);
    await expect(page.locator(ready).first()).toBeVisible({ timeout: 45_000 });
    await page.waitForLoadState('networkidle');
  };

  test(`nobody is shut out of ${path}, in both languages`, async ({ page }) => {
    for (const address of [path, path.replace('./', './en/')]) {
      await open(page, address, 'sang');
      expect(await obstaclesOf(page), address).toEqual([]);
    }
  });

  // Another scheme changes nothing but colours, and no language has colours of its own.
  test(`everything on ${path} can be told from its ground, dark and in high contrast`, async ({
    page
  }) => {
    for (const scheme of ['toi', 'tuong-phan']) {
      await open(page, path, scheme);
      expect(await obstaclesOf(page, ['color-contrast']), scheme).toEqual([]);
    }
  });
}
