import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * What of a module the division needs: the part of Rolldown's `ModuleInfo` that says who imports whom.
 *
 * @typedef {(id: string) => { code?: string | null, importedIds: readonly string[] } | null} SourceOf
 * @typedef {'layout' | 'shared' | 'charts' | 'plain' | `of-${string}`} Division
 */

/** SvelteKit's entry of each route: 0 is the layout around all pages, 1 the page of errors. */
const NODE = /client-optimized\/nodes\/(\d+)\.js$/;
const START = /client-optimized\/app\.js$|runtime\/client\/entry\.js$/;
const CHART = /\/src\/lib\/components\/chart\/Chart\.svelte$/;
/** The folder that pages of one kind stand below. */
const FOLDER = /\/src\/routes\/([a-z0-9-]+)\/(?:.*\/)?\+page\.svelte$/;
const WORDS = /\/messages(?:\.js|\/_index\.js)$/;
const WORD = /\bm\.(\w+)/g;

/**
 * What a module stands on. The list of all words imports every one of them; whoever imports it uses those it names.
 *
 * @param {string} id
 * @param {SourceOf} sourceOf
 * @returns {readonly string[]}
 */
function importsOf(id, sourceOf) {
  const source = sourceOf(id);
  if (source === null || WORDS.test(id)) return [];
  const words = source.importedIds.find((each) => WORDS.test(each));
  if (words === undefined) return source.importedIds;
  const folder = words.replace(WORDS, '/messages/');
  const used = [...(source.code ?? '').matchAll(WORD)].map(([, name]) => `${folder}${name}.js`);
  return [...source.importedIds, ...used];
}

/**
 * @param {string} id
 * @param {SourceOf} sourceOf
 * @returns {ReadonlySet<string>} the module and all it stands on, but for what it imports dynamically
 */
function closureOf(id, sourceOf) {
  const seen = new Set();
  const open = [id];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (seen.has(next)) continue;
    seen.add(next);
    open.push(...importsOf(next, sourceOf));
  }
  return seen;
}

/**
 * Divides what several pages share by which of them do: everything around the pages, what pages with charts share,
 * what pages without, and what both do. What a single page uses stays with it (null), and what only pages below one
 * folder share with them: other pages need not carry it.
 *
 * @param {readonly string[]} ids all modules of the browser's side
 * @param {SourceOf} sourceOf
 * @returns {(id: string) => Division | null}
 */
export function divide(ids, sourceOf) {
  const around = ids.filter((id) => START.test(id) || NODE.exec(id)?.[1] === '0');
  const layout = new Set(around.flatMap((id) => [...closureOf(id, sourceOf)]));
  const pages = ids
    .filter((id) => Number(NODE.exec(id)?.[1] ?? 0) > 1)
    .map((id) => closureOf(id, sourceOf));
  const folderOf = new Map(
    pages.map((page) => [page, [...page].map((id) => FOLDER.exec(id)?.[1]).find(Boolean)])
  );
  const drawn = new Set(pages.filter((page) => [...page].some((id) => CHART.test(id))));
  return (id) => {
    if (NODE.test(id) || START.test(id) || WORDS.test(id)) return null;
    if (layout.has(id)) return 'layout';
    const users = pages.filter((page) => page.has(id));
    if (users.length < 2) return null;
    const [folder, ...others] = new Set(users.map((page) => folderOf.get(page)));
    if (folder !== undefined && others.length === 0) return `of-${folder}`;
    const withCharts = users.filter((page) => drawn.has(page)).length;
    if (withCharts === users.length) return 'charts';
    return withCharts === 0 ? 'plain' : 'shared';
  };
}

/**
 * SvelteKit lists what a page needs by walking the manifest, and takes what it first meets behind a dynamic import for
 * not needed at once: behind one of the layout that would be what all pages share, scripts and styles. None of our
 * pages is rendered with anything that is imported dynamically, so those imports say nothing about a page.
 *
 * @param {string} path of the manifest
 */
async function forgetDynamicImports(path) {
  const manifest = JSON.parse(await readFile(path, 'utf8'));
  for (const chunk of Object.values(manifest)) delete chunk.dynamicImports;
  await writeFile(path, JSON.stringify(manifest, null, 2));
}

/**
 * Few files a page: divided by the bundler alone, into one for each set of pages that share something, a page of a
 * unit asked for 87 of them, which costs a slow line more than their bytes.
 *
 * @returns {import('vite').Plugin}
 */
export function pageChunks() {
  /** @type {((id: string) => Division | null) | null} */
  let divisionOf = null;
  /** @type {readonly string[]} */
  let ids = [];
  /** @type {SourceOf} */
  let sourceOf = () => null;
  /** @param {Division} name @param {number} priority */
  const group = (name, priority) => ({
    name,
    priority,
    /** @param {string} id */
    test: (id) => (divisionOf ??= divide(ids, sourceOf))(id) === name
  });
  // What a division stands on is of the same one or of one before it.
  const groups = [
    group('layout', 3),
    group('shared', 2),
    group('charts', 1),
    group('plain', 1),
    {
      /** @param {string} id */
      name: (id) => {
        const name = (divisionOf ??= divide(ids, sourceOf))(id);
        return name?.startsWith('of-') === true ? name : null;
      },
      priority: 0
    }
  ];
  return {
    name: 'page-chunks',
    apply: 'build',
    configEnvironment: (environment) =>
      environment === 'client'
        ? { build: { rolldownOptions: { output: { codeSplitting: { groups } } } } }
        : undefined,
    buildEnd() {
      ids = [...this.getModuleIds()];
      sourceOf = (id) => this.getModuleInfo(id);
      divisionOf = null;
    },
    async writeBundle({ dir }) {
      if (this.environment.name === 'client' && dir !== undefined)
        await forgetDynamicImports(join(dir, '.vite', 'manifest.json'));
    }
  };
}
