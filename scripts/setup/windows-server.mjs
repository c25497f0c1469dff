import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ROOT } from './run.mjs';
import { hostHeaders } from './security-policy.mjs';
import { FILE_TYPES } from './static-site.mjs';

const NAME = 'mo-thuoc-do';
/** Windows PowerShell reads a script without it as another code page. */
const MARK = '\uFEFF';

/** @param {string} text as PowerShell writes it between single quotes */
const quoted = (text) => `'${text.replaceAll("'", "''")}'`;

/** @param {Iterable<readonly [string, string]>} entries */
const table = (entries) =>
  [...entries].map(([name, value]) => `  ${quoted(name)} = ${quoted(value)}`).join('\n');

/**
 * The server for Windows, with the kinds of files and the headers of every other host.
 *
 * @param {string} source
 * @param {string} base path the site was built for: empty, or `/thuoc-do`
 */
export function windowsServer(source, base) {
  return source
    .replace("'@BASE@'", () => quoted(base))
    .replace('@TYPES@', () => table(FILE_TYPES))
    .replace('@HEADERS@', () => table(Object.entries(hostHeaders())));
}

/** @param {string} text with the ends of lines Windows expects */
const toWindows = (text) => text.replaceAll(/\r?\n/g, '\r\n');

/**
 * Puts into a built site what opens it on a Windows computer where nothing may be installed: a double click on
 * `mo-thuoc-do.cmd` starts `mo-thuoc-do.ps1`.
 *
 * @param {string} folder
 * @param {string} base
 */
export async function writeWindowsServer(folder, base) {
  /** @param {string} ending */
  const source = (ending) => readFile(join(ROOT, `scripts/windows/${NAME}.${ending}`), 'utf8');
  await writeFile(join(folder, `${NAME}.cmd`), toWindows(await source('cmd')));
  await writeFile(
    join(folder, `${NAME}.ps1`),
    MARK + toWindows(windowsServer(await source('ps1'), base))
  );
}
