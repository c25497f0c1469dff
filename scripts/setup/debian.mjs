import { findBrowser, programOf } from './browser.mjs';
import { run } from './run.mjs';

const PATIENCE = ['-o', 'Acquire::http::Timeout=30', '-o', 'Acquire::Retries=2'];
const QUIET = { DEBIAN_FRONTEND: 'noninteractive' };
const TEN_MINUTES = 600_000;

/** @param {string} name */
async function isPresent(name) {
  const { code, output } = await run('dpkg-query', ['-W', '-f=${Status}', name]);
  return code === 0 && output.includes('install ok installed');
}

/** @returns {Promise<readonly string[] | null>} what to put before apt-get; null where it may not be called */
async function apt() {
  if (programOf('apt-get') === undefined) return null;
  if (process.getuid?.() === 0) return ['apt-get'];
  const { code } = await run('sudo', ['-n', 'true']);
  return code === 0 ? ['sudo', '-n', 'apt-get'] : null;
}

/**
 * Installs Debian packages that are missing, where that is allowed without a question.
 *
 * @param {readonly string[]} names
 * @param {(line: string) => void} [say]
 * @returns {Promise<{ ok: boolean, missing: readonly string[], reason: string }>}
 *   `reason` is empty when all are there
 */
export async function ensurePackages(names, say = () => undefined) {
  const present = await Promise.all(names.map(isPresent));
  const missing = names.filter((_, index) => present[index] !== true);
  if (missing.length === 0) return { ok: true, missing, reason: '' };
  const command = await apt();
  if (command === null) return { ok: false, missing, reason: 'apt-get may not be used here' };
  say(`Installing ${missing.join(', ')} …`);
  const [file = '', ...before] = command;
  /** @param {readonly string[]} args */
  const call = (args) =>
    run(file, [...before, ...PATIENCE, ...args], { env: QUIET, timeout: TEN_MINUTES });
  const install = ['install', '-y', '--no-install-recommends', ...missing];
  let result = await call(install);
  if (result.code !== 0) {
    await call(['update']);
    result = await call(install);
  }
  if (result.code === 0) return { ok: true, missing: [], reason: '' };
  const reason = result.output.trim().split('\n').at(-1) ?? 'apt-get failed';
  return { ok: false, missing, reason };
}

/**
 * Finds a browser for the journeys, installs Debian's Chromium where there is none.
 *
 * @param {(line: string) => void} say
 * @returns {Promise<string | null>} path of the program
 */
export async function ensureBrowser(say) {
  const found = findBrowser();
  if (found !== null) return found;
  await ensurePackages(['chromium'], say);
  const installed = findBrowser();
  if (installed === null)
    say(
      'No Chrome, Chromium or Edge found: install one (Debian: apt-get install chromium) or set CHROME_PATH.'
    );
  return installed;
}

/** What opens exported files: the program each package brings. */
const OPENERS = {
  'libreoffice-calc': 'localc',
  'libreoffice-impress': 'loimpress',
  'libreoffice-writer': 'lowriter',
  'poppler-utils': 'pdftotext',
  unzip: 'unzip'
};

/**
 * Finds the programs that open exported files, installs those that are missing where that is allowed.
 * Without them the tests that need them are skipped by name.
 *
 * @param {(line: string) => void} say
 * @returns {Promise<boolean>}
 */
export async function ensureOpeners(say) {
  const names = Object.entries(OPENERS)
    .filter(([, program]) => programOf(program) === undefined)
    .map(([name]) => name);
  if (names.length === 0) return true;
  const { ok, missing, reason } = await ensurePackages(names, say);
  if (!ok)
    say(`Not installed: ${missing.join(', ')} (${reason}); tests that need them are skipped.`);
  return ok;
}
