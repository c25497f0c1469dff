// `npm run bench`: the figures the site has to keep, medians of five runs, with the conditions they hold under.
import { readFile } from 'node:fs/promises';
import { cpus } from 'node:os';
import { type Browser, chromium } from '@playwright/test';
import { browserLaunch } from '../tests/support/browser';
import { builtSite } from '../tests/support/site';
import { ask, firstAnswer, longestTask } from './bench/console';
import { deckFigures } from './bench/deck';
import { type Figure, formatFigure } from './bench/figure';
import { rendererMemory } from './bench/memory';
import { NAMELESS, SLOW, loadCold } from './bench/page-load';
import { ensure, site as siteStep } from './setup/steps.mjs';

const RUNS = 5;
const UNIT_PAGE = 'don-vi/11086-dai-son/';
const DATA_PAGE = 'du-lieu/';

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
  print(await answers(browser, site.address));
  print(await engine(launch, site.address));
  print(await deckFigures(browser, site.address));
} finally {
  await browser.close();
  await site.close();
}
