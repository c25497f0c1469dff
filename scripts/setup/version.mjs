import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { SET_FOLDER, SET_NAME } from '../set-folder.mjs';
import { ROOT } from './run.mjs';
import { contentOf, filesOf } from './stamp.mjs';
import { SITE_SOURCES, isLeftOut } from './steps.mjs';

/**
 * Name of what is built, by what it is built from: the edition of the data and a short hash of all sources.
 * The same sources and set give the same name for every address it may stand at, any change gives another.
 *
 * @returns {Promise<string>} `2026-11-21-4f0c…`
 */
export async function versionName() {
  const [, row = ''] = (await readFile(join(ROOT, SET_FOLDER, 'edition.csv'), 'utf8')).split('\n');
  const [edition = ''] = row.split(',', 1);
  const hash = await contentOf(await filesOf(SITE_SOURCES, isLeftOut), SET_NAME);
  return `${edition}-${hash.slice(0, 12)}`;
}
