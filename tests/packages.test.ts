import { describe, expect, it } from 'vitest';
import { textOf } from './support/sources';

interface Entry {
  readonly version?: string;
  readonly license?: string;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

const lock = JSON.parse(textOf('package-lock.json')) as { packages: Record<string, Entry> };
const own = JSON.parse(textOf('package.json')) as Record<string, Record<string, string>>;
const packages = Object.entries(lock.packages).filter(([path]) => path !== '');
const nameOf = (path: string): string => path.slice(path.lastIndexOf('node_modules/') + 13);

/** Name without the system a program was made for. */
const familyOf = (name: string): string => name.replace(/-(?:darwin|linux|win32)-.*$/, '');

const PERMISSIVE = new Set([
  '0BSD',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'CC0-1.0',
  'CC-BY-4.0',
  'ISC',
  'MIT',
  'MIT-0',
  'OFL-1.1',
  'Python-2.0',
  'Unlicense',
  'Zlib'
]);

/** Packages that say it in their LICENSE file only; that of `@lix-js/sdk` covers its programs. */
const SAID_ELSEWHERE: Readonly<Record<string, string>> = {
  '@inlang/plugin-message-format': 'MIT',
  '@lix-js/sdk': 'MIT',
  'json-bignum': 'MIT',
  'png-js': 'MIT',
  'svelte-toolbelt': 'MIT'
};

/** Weak copyleft, of tools that build or test: nothing of them is shipped, nothing of them is changed. */
const TOOLS_ONLY = /^(?:lightningcss(?:-.*)?|axe-core)$/;

/** Whether a licence expression can be met with permissive licences alone. */
const isPermissive = (expression: string): boolean =>
  expression
    .replaceAll(/[()]|WITH LLVM-exception/g, '')
    .split(' OR ')
    .some((choice) => choice.split(' AND ').every((name) => PERMISSIVE.has(name.trim())));

describe('packages', () => {
  it('are pinned to one version', () => {
    const versions = { ...own['dependencies'], ...own['devDependencies'] };
    const loose = Object.entries(versions).filter(
      ([, version]) => !/^\d+\.\d+\.\d+\S*$/.test(version)
    );
    expect(loose).toEqual([]);
  });

  it('are named in the lockfile without the address they came from', () => {
    expect(textOf('package-lock.json')).not.toContain('"resolved"');
  });

  // Written where such a program could not be had, the lockfile lacks it, and `npm ci` stops or
  // leaves it out on the system that needs it.
  it('are in the lockfile for every system', () => {
    const wanted = packages.flatMap(([, entry]) => Object.keys(entry.optionalDependencies ?? {}));
    const known = new Set(packages.map(([path]) => nameOf(path)));
    expect(wanted.filter((name) => !known.has(name))).toEqual([]);
  });

  it('are free to use, change and pass on', () => {
    const bound = packages
      .filter(([path]) => !TOOLS_ONLY.test(nameOf(path)))
      .map(([path, { license }]) => ({
        name: nameOf(path),
        license: license ?? SAID_ELSEWHERE[familyOf(nameOf(path))] ?? 'none'
      }))
      .filter(({ license }) => !isPermissive(license));
    expect(bound).toEqual([]);
  });

  it('under another licence are the two named tools, under MPL-2.0', () => {
    const tools = packages.filter(([path]) => TOOLS_ONLY.test(nameOf(path)));
    expect(new Set(tools.map(([, { license }]) => license))).toEqual(new Set(['MPL-2.0']));
  });

  it('hold one copy of Arrow: with two the engine takes in tables and keeps nothing', () => {
    const copies = packages.filter(([path]) => nameOf(path) === 'apache-arrow');
    expect(copies.map(([path]) => path)).toEqual(['node_modules/apache-arrow']);
  });
});
