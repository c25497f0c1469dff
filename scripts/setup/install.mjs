import { access, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ROOT, run } from './run.mjs';

/**
 * @typedef {object} Entry
 * @property {string} [version]
 * @property {string} [integrity]
 * @property {boolean} [optional]
 * @property {boolean} [devOptional]
 */
/** @typedef {{ packages: Record<string, Entry> }} Lock */

/**
 * Says whether what npm noted of node_modules is what the lockfile asks for. Optional packages may be
 * absent (those of other systems are), none may differ, none may be left over.
 *
 * @param {Lock} lock
 * @param {Lock} installed
 * @returns {boolean}
 */
export function isInstalled(lock, installed) {
  const isKept = Object.entries(lock.packages).every(([path, entry]) => {
    const found = installed.packages[path];
    if (path === '') return true;
    if (found === undefined) return entry.optional === true || entry.devOptional === true;
    return found.version === entry.version && found.integrity === entry.integrity;
  });
  return isKept && Object.keys(installed.packages).every((path) => path in lock.packages);
}

/** @param {string} path */
const readJson = async (path) => JSON.parse(await readFile(join(ROOT, path), 'utf8'));

/** @returns {Promise<boolean>} false also where node_modules is missing or has lost a folder */
async function isUpToDate() {
  try {
    const installed = await readJson('node_modules/.package-lock.json');
    const paths = Object.keys(installed.packages);
    await Promise.all(paths.map((path) => access(join(ROOT, path, 'package.json'))));
    return isInstalled(await readJson('package-lock.json'), installed);
  } catch {
    return false;
  }
}

/**
 * Installs from the lockfile where node_modules is missing or another one's.
 * No package needs its install script, so none is run.
 *
 * @param {(line: string) => void} say
 * @returns {Promise<boolean>} whether everything is there
 */
export async function ensureInstalled(say) {
  if (await isUpToDate()) return true;
  say('Installing packages from the lockfile …');
  const args = ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
  const npm = process.env['npm_execpath'];
  const { code, output } =
    npm !== undefined && /npm-cli\.c?js$/.test(npm)
      ? await run(process.execPath, [npm, ...args])
      : await run('npm', args, { shell: process.platform === 'win32' });
  if (code !== 0) say(`npm ci failed:\n${output}`);
  return code === 0;
}
