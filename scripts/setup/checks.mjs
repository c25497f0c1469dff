import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { countOf, countPlaywright, countVitest } from './reports.mjs';
import { ROOT, runScript, runTool } from './run.mjs';
import { filesOf } from './stamp.mjs';

/** @typedef {import('./reports.mjs').Count} Count */
/** @typedef {{ code: number, output: string, count?: Count }} Ended */

const CACHE = '.cache';
const REPORTS = '.cache/reports';

/** What makes a test depend on where its clock stands. */
const DATED = /\bDate\b|DateTimeFormat|toISOString|\/(?:period|day)'/;

/** @param {readonly Ended[]} parts run one after the other; the first failure speaks for all */
const firstFailure = (parts) => parts.find(({ code }) => code !== 0) ?? parts.at(-1);

/** @returns {Promise<Ended>} */
export const format = () =>
  runTool('prettier', ['--check', '.', '--cache', '--cache-location', `${CACHE}/prettier`]);

/** @returns {Promise<Ended>} */
export const lint = () =>
  runTool('eslint', ['.', '--cache', '--cache-location', `${CACHE}/eslint`]);

/**
 * Files, exports, types and packages that nothing uses, and circles of what is loaded. Fonts are read by path, and the
 * form of the words is named in a setting: knip.json says so.
 *
 * @returns {Promise<Ended>}
 */
export const unused = () => runTool('knip', ['--no-progress']);

/** @returns {Promise<Ended>} */
export async function types() {
  const pages = await runTool('svelte-check', ['--fail-on-warnings', '--output', 'human']);
  const programs = await runTool('typescript/tsc', ['-p', 'scripts']);
  return firstFailure([pages, programs]) ?? pages;
}

/** @returns {Promise<Ended>} */
export const dataCheck = () => runScript('check-data.ts');

/**
 * @param {string} name of the report
 * @param {(path: string) => Promise<{ code: number, output: string }>} work writes the report there
 * @param {(report: any) => Count} count
 * @returns {Promise<Ended>}
 */
async function reported(name, work, count) {
  const path = join(ROOT, REPORTS, `${name}.json`);
  await mkdir(join(ROOT, REPORTS), { recursive: true });
  await rm(path, { force: true });
  const { code, output } = await work(path);
  const report = await readFile(path, 'utf8').then(JSON.parse, () => null);
  return { code, output, count: countOf(report && count(report), code) };
}

/**
 * All unit tests leave no branch of the rules untried; a few of them prove nothing about that.
 *
 * @param {string} zone
 * @param {readonly string[]} [files] all where none is named
 * @returns {Promise<Ended>}
 */
export const unit = (zone, files = []) =>
  reported(
    `unit-${zone.replace('/', '-')}`,
    (path) =>
      runTool(
        'vitest',
        [
          'run',
          '--reporter=default',
          '--reporter=json',
          `--outputFile.json=${path}`,
          ...(files.length === 0 ? ['--coverage'] : files)
        ],
        { env: { TZ: zone } }
      ),
    countVitest
  );

/** @returns {Promise<string[]>} the tests that a wrong time zone could break */
export async function datedTests() {
  const files = await filesOf(['src', 'tests'], (path) => path === 'src/lib/paraglide');
  const tests = files.filter((path) => path.endsWith('.test.ts'));
  const isDated = await Promise.all(
    tests.map(async (path) => {
      const source = path.replace('.test.ts', '.ts');
      const texts = await Promise.all(
        [path, source].map((file) => readFile(join(ROOT, file), 'utf8').catch(() => ''))
      );
      return texts.some((text) => DATED.test(text));
    })
  );
  return tests.filter((_, index) => isDated[index]);
}

/**
 * @param {string} browser path of the program
 * @returns {Promise<Ended>}
 */
export const journeys = (browser) =>
  reported(
    'journeys',
    (path) =>
      runTool('@playwright/test/playwright', ['test', '--reporter=line,json'], {
        env: {
          CHROME_PATH: browser,
          PLAYWRIGHT_JSON_OUTPUT_FILE: path,
          CI: 'true'
        }
      }),
    countPlaywright
  );

/**
 * Keeps what a step said for who wants to read all of it.
 *
 * @param {string} name
 * @param {string} output
 * @returns {Promise<string>} path of the file
 */
export async function keepLog(name, output) {
  const path = `${CACHE}/logs/${name.replaceAll(/\W+/g, '-')}.log`;
  await mkdir(join(ROOT, CACHE, 'logs'), { recursive: true });
  await writeFile(join(ROOT, path), output);
  return path;
}
