// `npm run bench`: the figures the site has to keep, medians of five runs, with the conditions they hold under.
import { readFile } from 'node:fs/promises';
import { cpus } from 'node:os';
import { type Browser, chromium } from '@playwright/test';
import { browserLaunch } from '../tests/support/browser';
import { mergerPages } from '../tests/support/merger-pages';
import { builtSite } from '../tests/support/site';
import { filledEngine, timed, VIEW_QUERIES } from '../tests/support/view-queries';
import { filterRepaint, openBoard, scrollTask } from './bench/board';
import { ask, firstAnswer, longestTask } from './bench/console';
import { deckFigures } from './bench/deck';
import { type Figure, formatFigure } from './bench/figure';
import { intakeFigures } from './bench/intake';
import { rendererMemory } from './bench/memory';
import { NAMELESS, SLOW, loadCold, loadReadable } from './bench/page-load';
import { reportFigures } from './bench/report';
import { openUnits, takeOverTask, unitSwitch } from './bench/unit';
import { ensure, site as siteStep } from './setup/steps.mjs';

const RUNS = 5;
const UNIT_PAGE = 'don-vi/11086-dai-son/';
const DATA_PAGE = 'du-lieu/';
const UNITS = ['10507', '10705', '10930', '11218', '11503', '11725'].map(
  (code) => `don-vi/${code}-`
);

async function times<Result>(work: () => Promise<Result>): Promise<readonly Result[]> {
  const results: Result[] = [];
  for (let run = 0; run < RUNS; run += 1) results.push(await work());
  return results;
}

async function unitPage(browser: Browser, address: string): Promise<readonly Figure[]> {
  const loads = await times(() => loadCold(browser, address + UNIT_PAGE));
  const seconds = (of: 'firstPicture' | 'largestPicture'): readonly number[] =>
    loads.map((load) => load[of] / 1000);
  return [
    { name: 'Unit page, first picture', runs: seconds('firstPicture'), limit: 1.2, unit: 's' },
    { name: 'Unit page, largest picture', runs: seconds('largestPicture'), limit: 1.8, unit: 's' },
    {
      name: 'Unit page, bytes to the first picture',
      runs: loads.map(({ bytes }) => bytes / 1000),
      limit: 120,
      unit: 'KB'
    },
    {
      name: 'Unit page, layout shift',
      runs: loads.map(({ layoutShift }) => layoutShift),
      limit: 0.02,
      unit: ''
    }
  ];
}

const CITY_GRID = '[data-table=matrix] [role=row]';

/** The city with all its statuses, sample on: nobody waits for an engine. */
async function city(browser: Browser, address: string): Promise<readonly Figure[]> {
  const open = (isSlow: boolean): ReturnType<typeof loadReadable> =>
    loadReadable(browser, `${address}?mau=1`, CITY_GRID, isSlow);
  const [slow, quick] = [await times(() => open(true)), await times(() => open(false))];
  return [
    {
      name: 'Full city, readable on a slow line',
      runs: slow.map(({ readable }) => readable / 1000),
      limit: 2.5,
      unit: 's'
    },
    {
      name: 'Full city, all bytes',
      runs: slow.map(({ bytes }) => bytes / 1000),
      limit: 350,
      unit: 'KB'
    },
    {
      name: 'Full city, requests',
      runs: slow.map(({ requests }) => requests),
      limit: 40,
      unit: ''
    },
    {
      name: 'Full city, layout shift',
      runs: slow.map(({ layoutShift }) => layoutShift),
      limit: 0.01,
      unit: ''
    },
    {
      name: 'Full city, readable',
      runs: quick.map(({ readable }) => readable / 1000),
      limit: 0.8,
      unit: 's'
    }
  ];
}

async function answers(browser: Browser, address: string): Promise<readonly Figure[]> {
  const pairs = await times(async () => {
    const context = await browser.newContext();
    const cold = await firstAnswer(context, address + DATA_PAGE);
    const again = await firstAnswer(context, address + DATA_PAGE);
    await context.close();
    return { cold, again };
  });
  const seconds = (
    visit: 'cold' | 'again',
    since: 'sinceOpening' | 'sinceClick'
  ): readonly number[] => pairs.map((pair) => pair[visit][since] / 1000);
  return [
    {
      name: 'First SQL answer, from opening the page',
      runs: seconds('cold', 'sinceOpening'),
      limit: 3,
      unit: 's'
    },
    { name: '  of this, from the click', runs: seconds('cold', 'sinceClick'), unit: 's' },
    {
      name: 'First SQL answer on the second visit',
      runs: seconds('again', 'sinceOpening'),
      limit: 1.5,
      unit: 's'
    },
    { name: '  of this, from the click', runs: seconds('again', 'sinceClick'), unit: 's' }
  ];
}

/** The sample series, which are most of the rows there are. */
async function sampleTables(): Promise<{
  readonly names: readonly string[];
  readonly rows: number;
}> {
  const manifest = JSON.parse(await readFile('static/data/manifest.json', 'utf8')) as {
    readonly tables: Readonly<Record<string, { readonly rows: number }>>;
  };
  const tables = Object.entries(manifest.tables).filter(([name]) =>
    name.startsWith('sample_observations')
  );
  const rows = tables.reduce((sum, [, table]) => sum + table.rows, 0);
  return { names: tables.map(([name]) => name), rows };
}

async function engine(launch: () => Promise<Browser>, address: string): Promise<readonly Figure[]> {
  const { names, rows } = await sampleTables();
  const runs = await times(async () => {
    const browser = await launch();
    const page = await browser.newPage();
    await page.addInitScript(NAMELESS);
    await page.goto(address + DATA_PAGE, { waitUntil: 'networkidle' });
    await ask(page, 'select 1 as one');
    const open = await rendererMemory(browser);
    const longest = await longestTask(page, names);
    const full = await rendererMemory(browser);
    await browser.close();
    return { open, longest, full };
  });
  const loaded = `${rows.toLocaleString('en')} rows`;
  return [
    {
      name: `Longest main-thread task, ${loaded}`,
      runs: runs.map(({ longest }) => longest),
      limit: 50,
      unit: 'ms'
    },
    {
      name: 'Renderer memory, engine open',
      runs: runs.map(({ open }) => open),
      limit: 400,
      unit: 'MB'
    },
    { name: `Renderer memory, ${loaded} loaded`, runs: runs.map(({ full }) => full), unit: 'MB' }
  ];
}

/** What the pages ask with the sample on, each view's questions together. */
async function questions(): Promise<readonly Figure[]> {
  const { engine, observations } = await filledEngine();
  console.log(
    `Questions: the browser's engine in Node, ${observations.toLocaleString('en')} figures.`
  );
  const figures: Figure[] = [];
  for (const [view, queries] of Object.entries(VIEW_QUERIES)) {
    // Twice unseen: what is measured is a reader at work, not a program that has just been read in.
    for (let warm = 0; warm < 2; warm += 1) await timed(engine, queries);
    const runs = await times(() => timed(engine, queries));
    figures.push({ name: `All questions of the ${view}`, runs, limit: 100, unit: 'ms' });
  }
  const runs = await mergerPages(engine);
  figures.push({ name: 'Merger pages of eight units', runs, limit: 100, unit: 'ms' });
  engine.close();
  return figures;
}

async function board(browser: Browser, address: string): Promise<readonly Figure[]> {
  const page = await openBoard(browser, address);
  // Group of units, then former district: to a choice and back, the first time unseen.
  const filters: number[] = [];
  for (const [place, choice] of [0, 1, 0, 1, 0, 1].flatMap((at) => [
    [at, 2] as const,
    [at, 0] as const
  ]))
    filters.push(await filterRepaint(page, place, choice));
  const scrolls = await times(() => scrollTask(browser, page));
  await page.close();
  return [
    {
      name: 'City board, filter chosen to picture',
      runs: filters.slice(2),
      limit: 100,
      unit: 'ms'
    },
    { name: 'City board, longest task of a scroll', runs: scrolls, limit: 50, unit: 'ms' }
  ];
}

async function units(browser: Browser, address: string): Promise<readonly Figure[]> {
  const page = await openUnits(browser, address);
  const switches: number[] = [];
  for (const path of UNITS) switches.push(await unitSwitch(page, path));
  await page.close();
  const tasks = await times(async () => {
    // On a phone no chart is in sight at first: what wakes up with the first one is counted too.
    const fresh = await browser.newPage({ viewport: { width: 390, height: 844 } });
    await fresh.addInitScript(NAMELESS);
    await fresh.goto(address + UNIT_PAGE, { waitUntil: 'networkidle' });
    const longest = await takeOverTask(browser, fresh);
    await fresh.close();
    return longest;
  });
  return [
    { name: 'From a list to the page of a unit', runs: switches, limit: 300, unit: 'ms' },
    { name: 'Unit page, longest task as charts wake up', runs: tasks, limit: 50, unit: 'ms' }
  ];
}

async function build(): Promise<readonly Figure[]> {
  const start = performance.now();
  const { code, output } = await ensure(siteStep, { say: () => undefined, anyway: true });
  if (code !== 0) throw new Error(`The site could not be built:\n${output}`);
  const seconds = (performance.now() - start) / 1000;
  return [{ name: 'All pages, both languages (one run)', runs: [seconds], limit: 180, unit: 's' }];
}

const print = (figures: readonly Figure[]): void =>
  figures.forEach((figure) => console.log(formatFigure(figure)));

print(await build());
const launch = (): Promise<Browser> => chromium.launch(browserLaunch());
const [site, browser] = await Promise.all([builtSite(), launch()]);
const [cpu] = cpus();
console.log(
  [
    `Medians of ${RUNS}; ${browser.version()} on ${cpus().length} × ${cpu?.model ?? 'unknown'}, own server with gzip.`,
    `Unit page: nothing cached, ${SLOW.bitsPerSecond / 1e6} Mbps, ${SLOW.latency} ms, processor ÷ ${SLOW.slowdown}, 390 × 844. All else unthrottled.`
  ].join('\n')
);
try {
  print(await unitPage(browser, site.address));
  print(await city(browser, site.address));
  print(await answers(browser, site.address));
  print(await engine(launch, site.address));
  print(await board(browser, site.address));
  print(await units(browser, site.address));
  print(await intakeFigures(launch, site.address));
  print(await reportFigures(browser, site.address));
  print(await questions());
  print(await deckFigures(browser, site.address));
} finally {
  await browser.close();
  await site.close();
}
