import type { Browser, Page } from '@playwright/test';
import { NAMELESS } from './page-load';
import { untilPainted } from './painted';
import { longestTaskDuring } from './tasks';

/** The list of units, as a reader has it who goes from one to the next. */
export async function openUnits(browser: Browser, address: string): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  await page.addInitScript(NAMELESS);
  await page.goto(`${address}don-vi/`, { waitUntil: 'networkidle' });
  return page;
}

/** Follows the link to a unit and waits for the picture of its page, then goes back: milliseconds. */
export async function unitSwitch(page: Page, path: string): Promise<number> {
  const list = (await page.locator('h1').textContent()) ?? '';
  const time = await untilPainted(
    page,
    (to: string) => {
      const link = document.querySelector<HTMLAnchorElement>(`main a[href*="${to}"]`);
      if (link === null) throw new Error(`No link leads to ${to}.`);
      link.click();
    },
    () => document.querySelector('h1')?.textContent,
    path
  );
  await page.goBack();
  await page.locator('h1', { hasText: list }).waitFor();
  return time;
}

/** Longest task, in milliseconds of processor time, while every chart of the page is drawn anew. */
export const takeOverTask = (browser: Browser, page: Page): Promise<number> =>
  longestTaskDuring(browser, page, () =>
    page.evaluate(async () => {
      const frame = (): Promise<number> => new Promise(requestAnimationFrame);
      const charts = [...document.querySelectorAll('.chart')].filter(
        (chart) => chart.clientHeight > 0
      );
      for (const chart of charts) {
        chart.scrollIntoView({ block: 'center' });
        while (!chart.classList.contains('live')) await frame();
      }
    })
  );
