import { createHash } from 'node:crypto';
import { mkdir, readFile, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { ROOT } from './run.mjs';

/** @param {string} name */
const stampPath = (name) => join(ROOT, '.cache', 'stamps', `${name}.json`);

/**
 * All files below the paths, sorted; a path that does not exist has none.
 *
 * @param {readonly string[]} paths relative to the project, files or folders
 * @param {(path: string) => boolean} [isLeftOut]
 * @returns {Promise<string[]>}
 */
export async function filesOf(paths, isLeftOut = () => false) {
  /** @type {string[]} */
  const found = [];
  /** @param {string} path */
  const walk = async (path) => {
    if (isLeftOut(path)) return;
    const entry = await stat(join(ROOT, path)).catch(() => null);
    if (entry?.isFile()) found.push(path);
    if (!entry?.isDirectory()) return;
    const names = await readdir(join(ROOT, path));
    await Promise.all(names.map((name) => walk(`${path}/${name}`)));
  };
  await Promise.all(paths.map(walk));
  return found.sort();
}

/**
 * Hash of names and contents: what a step is made from.
 *
 * @param {readonly string[]} files
 * @param {string} [salt] anything else the result depends on
 */
export async function contentOf(files, salt = '') {
  const hash = createHash('sha256').update(salt);
  for (const file of files) {
    const content = await readFile(join(ROOT, file));
    hash.update(`\0${file}\0${content.length}\0`).update(content);
  }
  return hash.digest('hex');
}

/**
 * Hash of names, sizes and times: whether what a step made is still untouched. Far cheaper than contents.
 *
 * @param {readonly string[]} files
 */
export async function shapeOf(files) {
  const hash = createHash('sha256');
  for (const file of files) {
    const { size, mtimeMs } = await stat(join(ROOT, file));
    hash.update(`${file}\0${size}\0${mtimeMs}\0`);
  }
  return hash.digest('hex');
}

/**
 * @param {string} name
 * @returns {Promise<Record<string, string>>} empty where the step has never ended well
 */
export async function readStamp(name) {
  try {
    return JSON.parse(await readFile(stampPath(name), 'utf8'));
  } catch {
    return {};
  }
}

/**
 * @param {string} name
 * @param {Record<string, string> | null} stamp null forgets
 */
export async function writeStamp(name, stamp) {
  const path = stampPath(name);
  if (stamp === null) return rm(path, { force: true });
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, `${JSON.stringify(stamp)}\n`);
}
