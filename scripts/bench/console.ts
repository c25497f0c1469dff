import type { BrowserContext, Page } from '@playwright/test';
import { NAMELESS } from './page-load';

/** Where a journey and this benchmark take hold of the SQL box of the data page. */
const BOX = {
  text: '[data-sql-text]',
  run: '[data-sql-run]',
  result: '[data-sql-result]'
} as const;

export interface Answer {
  /** Milliseconds from opening the page until the first row stood there. */
  readonly sinceOpening: number;
  /** Milliseconds from the click that was heard. */
  readonly sinceClick: number;
}

/**
 * Clicks until the page hears it (before it is hydrated it does not) and waits for the result.
 * All of it happens in the page, so that no time of ours is counted.
 */
const askNow = (page: Page): Promise<Answer> =>
  page.evaluate(
    ([run, result]) =>
      new Promise<Answer>((done) => {
        let clicked = 0;
        const button = document.querySelector<HTMLButtonElement>(run);
        const look = (): void => {
          const now = performance.now();
          if (document.querySelector(`${result} td`) !== null)
            return done({ sinceOpening: now, sinceClick: now - clicked });
          if (button?.disabled === false) {
            clicked = now;
            button.click();
          }
          requestAnimationFrame(look);
        };
        look();
      }),
    [BOX.run, BOX.result] as const
  );

/** Opens the data page and runs the statement that stands in the box, at once. */
export async function firstAnswer(context: BrowserContext, address: string): Promise<Answer> {
  const page = await context.newPage();
  await page.addInitScript(NAMELESS);
  await page.goto(address, { waitUntil: 'commit' });
  await page.waitForSelector(BOX.run, { state: 'attached' });
  const answer = await askNow(page);
  await page.close();
  return answer;
}

/** Runs a statement and waits until nothing runs any more. */
export async function ask(page: Page, sql: string): Promise<void> {
  await page.fill(BOX.text, sql);
  await page.click(BOX.run);
  await page.waitForFunction(
    (run) => document.querySelector<HTMLButtonElement>(run)?.disabled === false,
    BOX.run
  );
}

/**
 * Longest task of the main thread while tables are brought in, in milliseconds. The browser reports none
 * below 50; then it is 0.
 */
export async function longestTask(page: Page, tables: readonly string[]): Promise<number> {
  await ask(page, 'select 1 as one');
  await page.evaluate(() => {
    const tasks: number[] = [];
    (window as unknown as { tasks: number[] }).tasks = tasks;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) tasks.push(entry.duration);
    }).observe({ type: 'longtask' });
  });
  const counts = tables.map((table) => `(select count(*) from ${table})`);
  await ask(page, `select ${counts.join(' + ')} as total`);
  await page.waitForTimeout(500);
  const tasks = await page.evaluate(() => (window as unknown as { tasks: number[] }).tasks);
  return Math.max(0, ...tasks);
}
