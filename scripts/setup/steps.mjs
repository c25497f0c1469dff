import { join } from 'node:path';
import { existsSync } from 'node:fs';
import { copyFile } from 'node:fs/promises';
import { SET_FOLDER, SET_NAME } from '../set-folder.mjs';
import { ROOT, runScript, runTool } from './run.mjs';
import { contentOf, filesOf, readStamp, shapeOf, writeStamp } from './stamp.mjs';

/**
 * Something built from files: it is made again when what it is made from changed, or what was made is gone.
 *
 * @typedef {object} Step
 * @property {string} name
 * @property {string} doing what the reader is told while it runs
 * @property {readonly string[]} from files and folders it depends on
 * @property {readonly string[]} to files and folders it makes
 * @property {string} [salt] anything else it depends on
 * @property {boolean} [isOutside] true where it is also made from files outside the project: it is made each time
 * @property {boolean} [isShared] true where other tools write the same files again: being there is enough
 * @property {() => Promise<{ code: number, output: string }>} make
 */

/** The address below which the site is served: empty, or `/thuoc-do`. */
export const base = (process.env['BASE_PATH'] ?? '').replace(/\/+$/, '');

/** Origin that built pages name in links to their pictures; empty where it is not known. */
const origin = process.env['SITE_ORIGIN'] ?? '';

/** Folder or pattern of Parquet files that tables are taken from instead of their CSV; empty for none. */
const dataFrom = process.env['DATA_FROM'] ?? '';

const LOCK = 'package-lock.json';
/** Made by a step, or of no weight for what any step makes. */
const LEFT_OUT = [
  'scripts/setup',
  'scripts/bench',
  'src/lib/paraglide',
  'src/lib/assets/fonts',
  'src/lib/set/current.json',
  'src/messages/project.inlang/.lix',
  'src/messages/project.inlang/.meta.json',
  'src/messages/project.inlang/cache',
  'static/data',
  'static/engine'
];

/** Everything a built site follows from. */
export const SITE_SOURCES = [
  'src',
  'static',
  'data',
  'scripts',
  'svelte.config.js',
  'vite.config.ts',
  LOCK
];

/** @param {string} path */
export const isLeftOut = (path) => LEFT_OUT.includes(path) || /\.test\.ts$|\.md$/.test(path);

/** @type {Step} */
const types = {
  name: 'types',
  doing: 'Writing the types of the routes',
  from: ['src/routes', 'svelte.config.js', 'tsconfig.json', LOCK],
  to: ['.svelte-kit/tsconfig.json'],
  isShared: true,
  make: () => runTool('@sveltejs/kit/svelte-kit', ['sync'])
};

/** @type {Step} */
export const messages = {
  name: 'messages',
  doing: 'Compiling the words of both languages',
  from: ['src/messages', LOCK],
  to: ['src/lib/paraglide'],
  make: () =>
    runTool('@inlang/paraglide-js/paraglide-js', [
      'compile',
      '--project',
      './src/messages/project.inlang'
    ])
};

/** @type {Step} */
export const province = {
  name: 'province',
  doing: `Taking the set ${SET_NAME}`,
  from: [`${SET_FOLDER}/set.json`],
  to: ['src/lib/set/current.json'],
  salt: SET_NAME,
  make: async () => {
    try {
      await copyFile(join(ROOT, SET_FOLDER, 'set.json'), join(ROOT, 'src/lib/set/current.json'));
      return { code: 0, output: '' };
    } catch {
      const output = `There is no ${SET_FOLDER}/set.json: SET names a folder below data/ (npm run data:new makes one).`;
      return { code: 1, output };
    }
  }
};

/** @type {Step} */
const data = {
  name: 'data',
  doing: 'Checking and building the data',
  from: [
    'data',
    'scripts',
    'src/lib/tables.ts',
    'src/lib/set/set.ts',
    'src/lib/domain',
    'src/lib/data/queries',
    'src/lib/data/table-rows.ts',
    'src/lib/server',
    LOCK
  ],
  to: ['static/data'],
  salt: `${SET_NAME} ${dataFrom}`.trim(),
  // Whether anything changed there `build-data.ts` finds out itself.
  isOutside: dataFrom !== '',
  make: () => runScript('build-data.ts')
};

/** @type {Step} */
const engine = {
  name: 'engine',
  doing: 'Packing the SQL engine',
  from: ['scripts/pack-engine.ts', 'scripts/engine', LOCK],
  to: ['static/engine'],
  make: () => runScript('pack-engine.ts')
};

/** @type {Step} */
const fonts = {
  name: 'fonts',
  doing: 'Packing the fonts',
  from: ['scripts/pack-fonts.ts', 'scripts/fonts', LOCK],
  to: ['src/lib/assets/fonts'],
  make: () => runScript('pack-fonts.ts')
};

/** Everything that work on the site and its tests stand on. */
export const PARTS = [types, messages, province, data, engine, fonts];

/** @type {Step} */
export const site = {
  name: 'site',
  doing: 'Building the site',
  from: [...SITE_SOURCES, 'static/data/manifest.json'],
  to: ['build'],
  salt: origin === '' ? `base ${base}` : `base ${base} origin ${origin}`,
  make: () => runTool('vite', ['build'])
};

/**
 * @param {Step} step
 * @returns {Promise<Record<string, string>>}
 */
async function stampOf({ from, to, salt = '', isShared = false }) {
  const made = await filesOf(to);
  return {
    salt,
    from: await contentOf(await filesOf(from, isLeftOut), salt),
    to: isShared ? made.join() : await shapeOf(made)
  };
}

/** @param {Step} step */
export async function isFresh(step) {
  if (step.isOutside === true) return false;
  const [now, then] = await Promise.all([stampOf(step), readStamp(step.name)]);
  return now['from'] === then['from'] && now['to'] === then['to'];
}

/**
 * Makes a step where it is not fresh.
 *
 * @param {Step} step
 * @param {{ say: (line: string) => void, anyway?: boolean }} options
 * @returns {Promise<{ code: number, output: string }>} of the last run; code 0 where nothing was to do
 */
export async function ensure(step, { say, anyway = false }) {
  if (!anyway && (await isFresh(step))) return { code: 0, output: '' };
  say(`${step.doing} …`);
  await writeStamp(step.name, null);
  const result = await step.make();
  if (result.code === 0) await writeStamp(step.name, await stampOf(step));
  return result;
}

/**
 * Makes several steps in order and stops at the first that fails, with its output.
 *
 * @param {readonly Step[]} steps
 * @param {{ say: (line: string) => void, anyway?: boolean }} options
 * @returns {Promise<boolean>}
 */
export async function ensureAll(steps, options) {
  for (const step of steps) {
    const { code, output } = await ensure(step, options);
    if (code !== 0) {
      options.say(`${output.trimEnd()}\n${step.doing}: failed.`);
      return false;
    }
  }
  return true;
}

/** The address the last build was made for; what the environment says now where there is none. */
export async function builtBase() {
  const { salt } = await readStamp(site.name);
  return /^base (\S*)/.exec(salt ?? '')?.[1] ?? base;
}

/** @returns {boolean} whether there is a built site to serve */
export const isBuilt = () => existsSync(join(ROOT, 'build', 'index.html'));
