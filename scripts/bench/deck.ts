import type { Browser, BrowserContext, Locator, Page } from '@playwright/test';
import type { Figure } from './figure';
import { NAMELESS } from './page-load';

const CONFERENCE = 'hoi-nghi/';
const UNIT_PAGE = 'don-vi/11086-dai-son/';
const UNIT = 'dai son';
const CHARTS = 20;
const RUNS = 5;

interface Making {
  /** Milliseconds from the click until the browser had the file. */
  readonly taken: number;
  /** Longest task of the main thread meanwhile; 0 where none lasted 50 ms. */
  readonly longest: number;
}

interface Watched {
  readonly tasks: number[];
}

/** Notes every long task from now on. */
const watch = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const tasks: number[] = [];
    (window as unknown as Watched & { tasks: number[] }).tasks = tasks;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) tasks.push(entry.duration);
    }).observe({ type: 'longtask' });
  });

const tasksOf = (page: Page): Promise<readonly number[]> =>
  page.evaluate(() => (window as unknown as Watched).tasks);

/** Clicks, waits for the file and says what that cost. */
async function making(page: Page, button: Locator): Promise<Making> {
  await watch(page);
  const download = page.waitForEvent('download', { timeout: 120_000 });
  const start = performance.now();
  await button.click();
  await (await download).path();
  const taken = performance.now() - start;
  return { taken, longest: Math.max(0, ...(await tasksOf(page))) };
}

async function opened(context: BrowserContext, address: string): Promise<Page> {
  const page = await context.newPage();
  await page.addInitScript(NAMELESS);
  await page.goto(address, { waitUntil: 'networkidle' });
  return page;
}

/** A deck of twenty charts, as an officer fills it. */
async function filled(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Thêm từ một đơn vị' }).click();
  const finder = page.getByRole('dialog');
  await finder.getByRole('combobox').fill(UNIT);
  await finder.getByRole('option').first().click();
  await page.getByRole('button', { name: 'Chọn hết' }).click();
  const boxes = page.getByRole('checkbox', { checked: true });
  while ((await page.getByRole('button', { name: `Thêm ${CHARTS} trang` }).count()) === 0)
    await boxes.last().uncheck();
  await page.getByRole('button', { name: `Thêm ${CHARTS} trang` }).click();
  await page.locator('[data-slide] svg[role="img"]').first().waitFor();
}

/** The deck as PowerPoint, its libraries not loaded yet; and how long it takes to stop when it is made once more. */
async function powerPoint(browser: Browser, address: string): Promise<Making & { stop: number }> {
  const context = await browser.newContext({ serviceWorkers: 'block', acceptDownloads: true });
  const page = await opened(context, address + CONFERENCE);
  await filled(page);
  const made = await making(page, page.getByRole('button', { name: /^PowerPoint/ }));
  await page.getByRole('button', { name: /^ZIP ảnh PNG/ }).click();
  const stop = page.getByRole('button', { name: 'Dừng' });
  await stop.waitFor();
  const start = performance.now();
  await stop.click();
  await stop.waitFor({ state: 'detached' });
  const stopped = performance.now() - start;
  await context.close();
  return { ...made, stop: stopped };
}

/** One picture from the menu of a chart: the first with its libraries, then one more. */
async function picture(
  browser: Browser,
  address: string
): Promise<{ readonly first: Making; readonly again: Making }> {
  const context = await browser.newContext({ serviceWorkers: 'block', acceptDownloads: true });
  const page = await opened(context, address + UNIT_PAGE);
  const menu = page.getByRole('button', { name: 'Xuất, chia sẻ: Thu nhập đầu người' }).first();
  const choice = page.getByRole('menuitem', { name: /2560 × 1440/ }).first();
  const one = async (): Promise<Making> => {
    await menu.click();
    await page.getByRole('menuitem', { name: 'Ảnh PNG' }).click();
    return making(page, choice);
  };
  const result = { first: await one(), again: await one() };
  await context.close();
  return result;
}

/** What an officer waits for: a picture, a deck, and the page answering meanwhile. */
export async function deckFigures(browser: Browser, address: string): Promise<readonly Figure[]> {
  const decks = [];
  const pictures = [];
  for (let run = 0; run < RUNS; run += 1) {
    pictures.push(await picture(browser, address));
    decks.push(await powerPoint(browser, address));
  }
  const tasks = [
    ...decks.map(({ longest }) => longest),
    ...pictures.flatMap(({ first, again }) => [first.longest, again.longest])
  ];
  return [
    {
      name: 'One PNG, 2560 × 1440, libraries loaded first',
      runs: pictures.map(({ first }) => first.taken / 1000),
      limit: 1.5,
      unit: 's'
    },
    {
      name: 'One more PNG',
      runs: pictures.map(({ again }) => again.taken / 1000),
      limit: 1.5,
      unit: 's'
    },
    {
      name: `PowerPoint of ${CHARTS} charts, libraries loaded first`,
      runs: decks.map(({ taken }) => taken / 1000),
      limit: 15,
      unit: 's'
    },
    { name: 'Longest main-thread task, files made', runs: tasks, limit: 100, unit: 'ms' },
    {
      name: 'From “stop” to stopped',
      runs: decks.map(({ stop }) => stop / 1000),
      limit: 0.5,
      unit: 's'
    }
  ];
}
