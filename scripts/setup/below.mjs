import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ROOT, runTool } from './run.mjs';
import { filesOf } from './stamp.mjs';

const BASE = '/thuoc-do';
const FOLDER = '.cache/below';
const SHOWN = 20;

/**
 * Addresses of a page that begin at the root of the host but not at the path the site was built for.
 *
 * @param {string} html
 * @param {string} base
 * @returns {string[]}
 */
export const strayOf = (html, base) =>
  [...html.matchAll(/(?:\b(?:href|src|action)="|\burl\(["']?|\bimport\(")(\/[^"')]*)/g)]
    .map(([, address = '']) => address)
    .filter((address) => address !== base && !address.startsWith(`${base}/`));

/**
 * Builds the site once more for a path of its own and looks for addresses that leave it.
 *
 * @returns {Promise<{ code: number, output: string }>}
 */
export async function buildBelow() {
  const env = { BASE_PATH: BASE, BUILD_FOLDER: FOLDER };
  const built = await runTool('vite', ['build'], { env });
  if (built.code !== 0) return built;
  const pages = (await filesOf([FOLDER])).filter((path) => /\.(?:html|css)$/.test(path));
  const stray = await Promise.all(
    pages.map(async (path) =>
      strayOf(await readFile(join(ROOT, path), 'utf8'), BASE).map(
        (address) => `${path}: ${address}`
      )
    )
  );
  const lines = stray.flat();
  const output = [`${lines.length} addresses leave ${BASE}:`, ...lines.slice(0, SHOWN)].join('\n');
  return { code: lines.length === 0 && pages.length > 0 ? 0 : 1, output };
}
