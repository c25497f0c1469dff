import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import type { AxeResults } from 'axe-core';

const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

/**
 * What stands in the way of somebody on the page as it is now, as "rule: element".
 *
 * @param rules all of them where none is named
 */
export async function obstaclesOf(
  page: Page,
  rules: readonly string[] = []
): Promise<readonly string[]> {
  await page.addScriptTag({ path: AXE });
  const results = await page.evaluate(async (only) => {
    const { axe } = globalThis as unknown as { axe: { run(options: object): Promise<AxeResults> } };
    return axe.run(only.length > 0 ? { runOnly: only } : {});
  }, rules);
  return results.violations
    .filter(({ impact }) => impact !== 'minor')
    .flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
}
