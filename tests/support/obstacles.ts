import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import type { AxeResults, RunOptions } from 'axe-core';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/**
 * What stands in the way of somebody on the page as it is now, as "rule: element".
 *
 * @param options of axe: which rules are run; all where none is named
 */
export async function obstaclesOf(
  page: Page,
  options: Pick<RunOptions, 'rules' | 'runOnly'> = {}
): Promise<readonly string[]> {
  // Evaluated, not written into the page: its policy lets no other script in.
  await page.evaluate(`${AXE};undefined`);
  const results = await page.evaluate(async (own) => {
    const { axe } = globalThis as unknown as { axe: { run(options: object): Promise<AxeResults> } };
    // Nothing is told of what is well: a page has thousands of elements.
    return axe.run({ ...own, resultTypes: ['violations'] });
  }, options);
  return results.violations
    .filter(({ impact }) => impact !== 'minor')
    .flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
}
