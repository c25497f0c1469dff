import { access, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ROOT, run } from './run.mjs';

/**
 * @typedef {object} Entry
 * @property {string} [version]
 * @property {string} [integrity]
 * @property {boolean} [optional]
 * @property {boolean} [devOptional]
 * @property {Record<string, string>} [optionalDependencies]
 */
/** @typedef {{ packages: Record<string, Entry> }} Lock */

const FOLDER = 'node_modules/';
const SYSTEM = `${process.platform}-${process.arch}`;
const QUIET = ['--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];

/**
 * Programs made for this system that packages ask for and the lockfile does not know: it was written where
 * they could not be had, and npm then leaves them out without a word.
 *
 * @param {Lock} lock
 * @param {string} [system] such as `darwin-arm64`
 * @returns {Record<string, string>} version by name
 */
export function unlockedOf(lock, system = SYSTEM) {
  const wanted = Object.values(lock.packages).flatMap((entry) =>
    Object.entries(entry.optionalDependencies ?? {})
  );
  const isOurs = new RegExp(`-${system}(?:-gnu|-msvc)?$`);
  return Object.fromEntries(
    wanted.filter(([name]) => isOurs.test(name) && !(FOLDER + name in lock.packages))
  );
}

/**
 * Says whether what npm noted of node_modules is what the lockfile asks for. Optional packages may be
 * absent (those of other systems are), none may differ, none may be left over.
 *
 * @param {Lock} lock
 * @param {Lock} installed
 * @param {string} [system]
 * @returns {boolean}
 */
export function isInstalled(lock, installed, system = SYSTEM) {
  const added = unlockedOf(lock, system);
  const isKept = Object.entries(lock.packages).every(([path, entry]) => {
    const found = installed.packages[path];
    if (path === '') return true;
    if (found === undefined) return entry.optional === true || entry.devOptional === true;
    return found.version === entry.version && found.integrity === entry.integrity;
  });
  const isWhole = Object.keys(added).every((name) => FOLDER + name in installed.packages);
  const isClean = Object.keys(installed.packages).every(
    (path) => path in lock.packages || path.slice(FOLDER.length) in added
  );
  return isKept && isWhole && isClean;
}

/** @param {string} path */
const readJson = async (path) => JSON.parse(await readFile(join(ROOT, path), 'utf8'));

/**
 * @param {Lock} lock
 * @returns {Promise<boolean>} false also where node_modules is missing or has lost a folder
 */
async function isUpToDate(lock) {
  try {
    const installed = await readJson('node_modules/.package-lock.json');
    const paths = Object.keys(installed.packages);
    await Promise.all(paths.map((path) => access(join(ROOT, path, 'package.json'))));
    return isInstalled(lock, installed);
  } catch {
    return false;
  }
}

/** @param {readonly string[]} args */
function npm(args) {
  const own = process.env['npm_execpath'];
  return own !== undefined && /npm-cli\.c?js$/.test(own)
    ? run(process.execPath, [own, ...args, ...QUIET])
    : run('npm', [...args, ...QUIET], { shell: process.platform === 'win32' });
}

/**
 * Installs from the lockfile where node_modules is missing or another one's.
 * No package needs its install script, so none is run.
 *
 * @param {(line: string) => void} say
 * @returns {Promise<boolean>} whether everything is there
 */
export async function ensureInstalled(say) {
  const lock = await readJson('package-lock.json');
  if (await isUpToDate(lock)) return true;
  say('Installing packages from the lockfile …');
  const added = Object.entries(unlockedOf(lock)).map(([name, version]) => `${name}@${version}`);
  let { code, output } = await npm(['ci']);
  if (code === 0 && added.length > 0)
    ({ code, output } = await npm(['install', '--no-save', ...added]));
  if (code !== 0) say(`npm failed:\n${output}`);
  return code === 0;
}
