import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';

/** Files git knows or would take, sorted; paths from the root of the repository. */
export const FILES: readonly string[] = execFileSync(
  'git',
  ['ls-files', '--cached', '--others', '--exclude-standard', '-z'],
  { encoding: 'utf8', maxBuffer: 1 << 26 }
)
  .split('\0')
  .filter((path) => path !== '' && existsSync(path))
  .sort();

/** Files that are committed or about to be. */
export const COMMITTED: readonly string[] = execFileSync('git', ['ls-files', '-z'], {
  encoding: 'utf8',
  maxBuffer: 1 << 26
})
  .split('\0')
  .filter((path) => path !== '');

export const textOf = (path: string): string => readFileSync(path, 'utf8');

export const isTest = (path: string): boolean =>
  path.startsWith('tests/') || path.endsWith('.test.ts');

/** Our own code that runs: no tests, no declarations. */
export const CODE: readonly string[] = FILES.filter(
  (path) =>
    /^(?:src|scripts)\/.*\.(?:ts|mjs|svelte)$/.test(path) &&
    !isTest(path) &&
    !path.endsWith('.d.ts')
);

/** What stands between the script tags of a component, all of them; the whole file elsewhere. */
export function scriptOf(path: string): string {
  const text = textOf(path);
  if (!path.endsWith('.svelte')) return text;
  return [...text.matchAll(/<script[^>]*>([\s\S]*?)<\/script>/g)]
    .map(([, body]) => body)
    .join('\n');
}
