import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Browser, Page } from '@playwright/test';
import { writeXlsx } from 'hucre/xlsx';
import type { Catalogue } from '../../src/lib/intake/catalogue';
import { SET_FOLDER } from '../set-folder.mjs';
import { UNIT_COUNT } from '../../src/lib/set/set';
import { readCatalogue } from '../take/catalogue';
import type { Figure } from './figure';
import { rendererMemory } from './memory';
import { NAMELESS } from './page-load';
import { longestTaskDuring } from './tasks';

const DATA_PAGE = 'du-lieu/';
const YEARS = ['2020', '2021', '2022', '2023', '2024', '2025'];
const RUNS = 3;
const PATIENCE = 180_000;

interface NamedFile {
  readonly name: string;
  readonly buffer: Buffer;
}

/** A figure that any indicator may have, other for each place. */
const figureAt = (seed: number): number => (seed % 89) + 1;

type Lists = Pick<Catalogue, 'indicators' | 'units'>;

/** Indicators that every unit may have, whatever its type. */
const askedOf = ({ indicators }: Lists): Lists['indicators'] =>
  indicators.filter(
    ({ kind, min, max, applies_to: applies }) =>
      kind !== 'title' &&
      (min ?? 0) <= 1 &&
      (max ?? 100) >= 90 &&
      (applies === null || ['xã', 'phường', 'đặc khu'].every((type) => applies.includes(type)))
  );

/** Workbooks of 400 cells, one a unit in force: indicators by years under a title, as "Biểu số 01" stands. */
export async function unitWorkbooks(lists: Lists): Promise<readonly NamedFile[]> {
  const asked = askedOf(lists).slice(0, 50);
  const files: NamedFile[] = [];
  for (const [at, unit] of lists.units.filter(({ generation }) => generation === 'moi').entries()) {
    const rows = [
      [`ỦY BAN NHÂN DÂN ${unit.type} ${unit.name}`.toLocaleUpperCase('vi')],
      ['Biểu số 01: Kết quả thực hiện các chỉ tiêu'],
      ['STT', 'Chỉ tiêu', 'ĐVT', ...YEARS],
      ...asked.map((row, line) => [
        line + 1,
        row.name,
        row.measure,
        ...YEARS.map((_, column) => figureAt(at + line * 7 + column))
      ])
    ];
    const buffer = Buffer.from(await writeXlsx({ sheets: [{ name: 'Biểu 01', rows }] }));
    files.push({ name: `so-lieu-${unit.code}.xlsx`, buffer });
  }
  return files;
}

/** A long table of that many figures as CSV: unit, indicator, period, value. */
export function longCsv(lists: Lists, count: number): Buffer {
  const units = lists.units.filter(({ generation }) => generation === 'moi');
  const asked = askedOf(lists);
  const periods = [2021, 2022, 2023, 2024, 2025].flatMap((year) => [
    String(year),
    ...[1, 2, 3, 4].map((quarter) => `Quý ${quarter}/${year}`),
    ...Array.from({ length: 12 }, (_, month) => `${month + 1}/${year}`)
  ]);
  const lines = ['Đơn vị;Chỉ tiêu;Kỳ;Giá trị'];
  for (const period of periods)
    for (const indicator of asked)
      for (const unit of units) {
        if (lines.length > count) return Buffer.from(lines.join('\n'));
        lines.push(
          `${unit.type} ${unit.name};${indicator.name};${period};${figureAt(lines.length)}`
        );
      }
  throw new Error(`only ${lines.length} figures`);
}

async function opened(browser: Browser, address: string): Promise<Page> {
  const page = await browser.newPage();
  await page.addInitScript(NAMELESS);
  await page.goto(address + DATA_PAGE, { waitUntil: 'networkidle' });
  return page;
}

/** Milliseconds from the drop until every report stands there. Paths: contents would be unpacked in the page. */
async function handIn(page: Page, files: readonly string[]): Promise<number> {
  const start = performance.now();
  await page
    .locator('input[type=file]')
    .first()
    .setInputFiles([...files]);
  await page.waitForFunction(
    (count) => document.querySelectorAll('section.file').length >= count,
    files.length,
    { timeout: PATIENCE }
  );
  return performance.now() - start;
}

/** What files cost the reader who brings them, in the page and by the command. */
export async function intakeFigures(
  launch: () => Promise<Browser>,
  address: string
): Promise<readonly Figure[]> {
  const lists = await readCatalogue(SET_FOLDER);
  const folder = await mkdtemp(join(tmpdir(), 'thuoc-do-bench-'));
  const written = async ({ name, buffer }: NamedFile): Promise<string> => {
    await writeFile(join(folder, name), buffer);
    return join(folder, name);
  };
  const workbooks = await Promise.all((await unitWorkbooks(lists)).map(written));
  const csv = await written({ name: 'tat-ca.csv', buffer: longCsv(lists, 200_000) });
  const found = { one: [] as number[], all: [] as number[], long: [] as number[] };
  const [tasks, memory, command]: [number[], (number | null)[], number[]] = [[], [], []];
  const idle: number[] = [];
  for (let run = 0; run < RUNS; run += 1) {
    const browser = await launch();
    const page = await opened(browser, address);
    idle.push(
      await page.evaluate(
        () =>
          performance
            .getEntriesByType('resource')
            .filter(({ name }) => /intake|hucre|danh-muc/.test(name)).length
      )
    );
    found.one.push(await handIn(page, workbooks.slice(0, 1)));
    await page.close();
    const many = await opened(browser, address);
    found.all.push(await handIn(many, workbooks));
    await many.close();
    const long = await opened(browser, address);
    tasks.push(
      await longestTaskDuring(browser, long, async () => {
        found.long.push(await handIn(long, [csv]));
      })
    );
    memory.push(await rendererMemory(browser));
    await browser.close();
    command.push(await byCommand(workbooks));
  }
  await rm(folder, { recursive: true });
  const seconds = (runs: readonly number[]): readonly number[] => runs.map((run) => run / 1000);
  return [
    {
      name: 'Own file of 400 cells, drop to report',
      runs: seconds(found.one),
      limit: 1,
      unit: 's'
    },
    {
      name: `${UNIT_COUNT} own files, drop to reports`,
      runs: seconds(found.all),
      limit: 20,
      unit: 's'
    },
    { name: '  the same by command', runs: seconds(command), limit: 15, unit: 's' },
    { name: 'Own file of 200,000 rows', runs: seconds(found.long), limit: 10, unit: 's' },
    { name: '  longest main-thread task', runs: tasks, limit: 50, unit: 'ms' },
    { name: '  renderer memory', runs: memory, limit: 500, unit: 'MB' },
    { name: 'Requests of a page that imports nothing', runs: idle, limit: 0, unit: '' }
  ];
}

async function byCommand(workbooks: readonly string[]): Promise<number> {
  const start = performance.now();
  await promisify(execFile)(
    process.execPath,
    [
      'node_modules/tsx/dist/cli.mjs',
      '--tsconfig',
      'scripts/tsconfig.json',
      'scripts/take-data.ts',
      '--dry',
      '--json',
      ...workbooks
    ],
    { maxBuffer: 1e9 }
  );
  return performance.now() - start;
}
