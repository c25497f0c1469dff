import { existsSync, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';

const ON_PATH = [
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
  'microsoft-edge-stable',
  'microsoft-edge',
  'chrome',
  'msedge'
];

const MAC = ['Google Chrome', 'Chromium', 'Microsoft Edge'].map(
  (name) => `/Applications/${name}.app/Contents/MacOS/${name}`
);

const WINDOWS = [
  ['Google', 'Chrome', 'Application', 'chrome.exe'],
  ['Microsoft', 'Edge', 'Application', 'msedge.exe'],
  ['Chromium', 'Application', 'chrome.exe']
];

/**
 * A program by its name, looked up as the shell would.
 *
 * @param {string} name
 * @returns {string | undefined}
 */
export const programOf = (name) =>
  (process.env['PATH'] ?? '')
    .split(delimiter)
    .map((folder) => join(folder, process.platform === 'win32' ? `${name}.exe` : name))
    .find((path) => existsSync(path));

/** Browsers that `npx playwright install chromium` has put down. */
function downloaded() {
  const folder =
    process.env['PLAYWRIGHT_BROWSERS_PATH'] ?? join(homedir(), '.cache', 'ms-playwright');
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => /^chromium-\d+$/.test(name))
    .flatMap((name) =>
      ['chrome-linux64', 'chrome-linux'].map((part) => join(folder, name, part, 'chrome'))
    );
}

/**
 * The Chrome, Chromium or Edge of this machine; CHROME_PATH overrules.
 *
 * @returns {string | null} path of the program
 */
export function findBrowser() {
  const wish = process.env['CHROME_PATH'];
  if (wish !== undefined && existsSync(wish)) return wish;
  const windows = ['ProgramFiles', 'ProgramFiles(x86)', 'LOCALAPPDATA'].flatMap((name) =>
    WINDOWS.map((parts) => join(process.env[name] ?? 'C:\\', ...parts))
  );
  const bySystem = { darwin: MAC, win32: windows };
  const known = bySystem[/** @type {'darwin' | 'win32'} */ (process.platform)] ?? [];
  return (
    ON_PATH.map(programOf).find((path) => path !== undefined) ??
    [...known, ...downloaded()].find((path) => existsSync(path)) ??
    null
  );
}
