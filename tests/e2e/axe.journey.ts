import { expect, test } from '../support/journey';
import { obstaclesOf } from '../support/obstacles';

const PAGES = [
  './',
  './don-vi/',
  './don-vi/11086-dai-son/',
  './don-vi/11914-cat-hai/',
  './chi-tieu/',
  './chi-tieu/gia-dinh-van-hoa/',
  './sap-nhap/',
  './sap-nhap/11617-an-hai/',
  './so-sanh/',
  './hoi-nghi/',
  './du-lieu/',
  './phuong-phap/'
] as const;

for (const scheme of ['sang', 'toi', 'tuong-phan'] as const)
  for (const path of PAGES)
    test(`nobody is shut out of ${path} drawn “${scheme}”, in both languages`, async ({ page }) => {
      for (const address of [path, path.replace('./', './en/')]) {
        await page.goto(`${address}?giao-dien=${scheme}`);
        await page.waitForLoadState('networkidle');
        expect(await obstaclesOf(page), address).toEqual([]);
      }
    });

const SAMPLED = [
  './en/?mau=1',
  './en/don-vi/11086-dai-son/?mau=1&ky=2026&so=11074',
  './en/chi-tieu/ho-ngheo/?mau=1',
  './chi-tieu/ho-ngheo/?mau=1'
] as const;

for (const scheme of ['sang', 'toi', 'tuong-phan'] as const)
  for (const address of SAMPLED)
    test(`nobody is shut out of ${address} drawn “${scheme}”`, async ({ page }) => {
      await page.goto(`${address}&giao-dien=${scheme}`);
      await expect(
        page.getByRole('grid').or(page.locator('section.big')).or(page.locator('#review')).first()
      ).toBeVisible({ timeout: 45_000 });
      expect(await obstaclesOf(page)).toEqual([]);
    });
