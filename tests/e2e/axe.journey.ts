import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import { expect, test, type Page } from '../support/journey';

const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

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

/** What stands in the way of somebody, as "rule: element". */
async function obstaclesOf(page: Page): Promise<readonly string[]> {
  await page.addScriptTag({ path: AXE });
  const results = await page.evaluate(async () => {
    const { axe } = globalThis as unknown as { axe: { run(): Promise<AxeResults> } };
    return axe.run();
  });
  return results.violations
    .filter(({ impact }) => impact !== 'minor')
    .flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
}

for (const scheme of ['sang', 'toi', 'tuong-phan'] as const)
  for (const path of PAGES)
    test(`nobody is shut out of ${path} drawn “${scheme}”, in both languages`, async ({ page }) => {
      for (const address of [path, path.replace('./', './en/')]) {
        await page.goto(`${address}?giao-dien=${scheme}`);
        await page.waitForLoadState('networkidle');
        expect(await obstaclesOf(page), address).toEqual([]);
      }
    });
