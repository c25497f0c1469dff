import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { stripVTControlCharacters } from 'node:util';
import { join } from 'node:path';

/** The folder of the project, wherever the command was called from. */
export const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/**
 * Runs a program to its end. A program that cannot be started ends with code 127.
 *
 * @param {string} file
 * @param {readonly string[]} args
 * @param {{ env?: Record<string, string>, shell?: boolean, timeout?: number }} [options]
 *   `timeout` in milliseconds
 * @returns {Promise<{ code: number, output: string }>}
 */
export function run(file, args, { env = {}, shell = false, timeout } = {}) {
  return new Promise((done) => {
    const child = spawn(file, [...args], {
      cwd: ROOT,
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
      shell,
      timeout
    });
    /** @type {Buffer[]} */
    const chunks = [];
    child.stdout.on('data', (chunk) => chunks.push(chunk));
    child.stderr.on('data', (chunk) => chunks.push(chunk));
    child.on('error', (error) => done({ code: 127, output: error.message }));
    child.on('close', (code) => {
      // What is kept is read in a log, where colours are noise.
      const output = stripVTControlCharacters(Buffer.concat(chunks).toString());
      done({ code: code ?? 1, output });
    });
  });
}

/**
 * Arguments for `node` that start a tool of node_modules without a shell, on every system.
 *
 * @param {string} name package, or package and program where they differ: `typescript/tsc`
 * @param {readonly string[]} args
 * @returns {string[]}
 */
export function tool(name, args) {
  const parts = name.split('/');
  const program = parts.length > (name.startsWith('@') ? 2 : 1) ? parts.pop() : undefined;
  const folder = join(ROOT, 'node_modules', ...parts);
  const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const path = typeof bin === 'string' ? bin : bin[program ?? parts.at(-1) ?? ''];
  return [join(folder, path), ...args];
}

/**
 * Runs a tool of node_modules.
 *
 * @param {string} name
 * @param {readonly string[]} args
 * @param {Parameters<typeof run>[2]} [options]
 */
export const runTool = (name, args, options) => run(process.execPath, tool(name, args), options);

/**
 * Runs one of our TypeScript programs.
 *
 * @param {string} file below scripts/
 * @param {Parameters<typeof run>[2]} [options]
 */
export const runScript = (file, options) =>
  runTool('tsx', ['--tsconfig', 'scripts/tsconfig.json', `scripts/${file}`], options);
