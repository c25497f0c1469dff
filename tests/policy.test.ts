import { describe, expect, it } from 'vitest';
import { FOLDERS, HOMES, IMPORT_TABLE, type Rule } from './support/import-table.mjs';
import { circlesOf } from './support/circles';
import { type Import, importsOf } from './support/imports';
import { CODE, COMMITTED, FILES, isTest, scriptOf, textOf } from './support/sources';

const imports = CODE.filter((path) => !path.endsWith('.mjs')).flatMap(importsOf);
const at = ({ from, specifier }: Import): string => `${from} → ${specifier}`;

describe('the import table', () => {
  const folderOf = (path: string): string | undefined =>
    Object.keys(IMPORT_TABLE).find(
      (folder) => path.startsWith(`${folder}/`) || path === `${folder}.ts` || path === folder
    );
  const partOf = (target: string): string | undefined =>
    FOLDERS.find((name) => target === `src/lib/${name}` || target.startsWith(`src/lib/${name}/`));
  const allows = (rule: Rule, { from, target, isOwn, isType }: Import): boolean => {
    if (!isOwn)
      return (
        rule.anyPackage === true ||
        rule.packages.includes(target) ||
        (isType && (rule.packageTypes ?? []).includes(target))
      );
    if (target.startsWith('scripts/')) return from.startsWith('scripts/');
    const part = partOf(target);
    const isSelf = part === undefined || from.startsWith(`src/lib/${part}`);
    return isSelf || rule.values.includes(part) || (isType && rule.types.includes(part));
  };

  it('is kept by every file, in dynamic imports too', () => {
    const broken = imports.filter((each) => {
      const folder = folderOf(each.from);
      return folder !== undefined && !allows(IMPORT_TABLE[folder]!, each);
    });
    expect(broken.map(at)).toEqual([]);
  });

  it.each(Object.entries(HOMES))('lets one file import %s: in %s', (name, home) => {
    // What draws pages while they are built never reaches a browser.
    const users = imports.filter(
      ({ from, target, isType }) =>
        target === name && !isType && (name !== 'echarts' || !from.startsWith('src/lib/server/'))
    );
    const files = [...new Set(users.map(({ from }) => from))];
    expect(files.filter((path) => !path.startsWith(home))).toEqual([]);
    expect(files.length, files.join(', ')).toBeLessThanOrEqual(1);
  });

  it('lets a file of export/ know one library', () => {
    const libraries = imports
      .filter(({ from, isOwn, isType }) => from.startsWith('src/lib/export/') && !isOwn && !isType)
      .map(({ from, target }) => `${from} → ${target}`);
    const users = [...new Set(libraries)].map((pair) => pair.split(' → ')[0]);
    expect(users.filter((from, index) => users.indexOf(from) !== index)).toEqual([]);
  });

  it('leads nobody back to himself, by types or in passing either', () => {
    expect(circlesOf(imports)).toEqual([]);
  });

  it('keeps what runs at build time out of the browser', () => {
    const leaks = imports.filter(
      ({ from, target, isType }) =>
        target.startsWith('src/lib/server') &&
        !isType &&
        from.startsWith('src/') &&
        !from.startsWith('src/lib/server/') &&
        !/(?:\+server|\.server)\.ts$/.test(from)
    );
    expect(leaks.map(at)).toEqual([]);
  });
});

describe('files', () => {
  it('are named by what they hold', () => {
    const drawers =
      /(?:^|\/)(?:utils?|helpers?|common|misc|managers?|services?|constants?)(?:[./-]|$)/i;
    const code = FILES.filter((path) => /\.(?:ts|mjs|js|svelte|css)$/.test(path));
    // The name of a service worker is the framework's.
    const named = code.filter((path) => path !== 'src/service-worker.ts');
    expect(named.filter((path) => drawers.test(path))).toEqual([]);
  });

  it('are in kebab-case, components in PascalCase', () => {
    const odd = CODE.filter((path) => {
      const name = path.slice(path.lastIndexOf('/') + 1);
      if (name.startsWith('+')) return false;
      return name.endsWith('.svelte')
        ? !/^[A-Z][A-Za-z0-9]*\.svelte$/.test(name)
        : !/^[a-z0-9]+(?:-[a-z0-9]+)*(?:\.(?:svelte|server|client|worker|fixture))?\.(?:ts|mjs)$/.test(
            name
          );
    });
    expect(odd).toEqual([]);
  });

  it('pass nothing on: no barrel', () => {
    const isBarrel = (path: string): boolean =>
      /(?:^|\/)index\.ts$/.test(path) || /^export \* from/m.test(scriptOf(path));
    expect(CODE.filter(isBarrel)).toEqual([]);
  });

  it('know no province: what is said of one stands in its set', () => {
    const isCode = /^(?:src|scripts)\/.*\.(?:ts|mjs|js|svelte|html|json)$/;
    // The set that is taken where none is named.
    const rest = FILES.filter(
      (path) =>
        isCode.test(path) &&
        !isTest(path) &&
        path !== 'scripts/set-folder.mjs' &&
        path !== 'src/lib/set/current.json'
    );
    const known = /Hải\s(?:Phòng|Dương)|hai-?phong|\b(?:114|375|1669)\b/iu;
    const comments = /\/\*[\s\S]*?\*\/|^\s*\/\/.*$|<!--[\s\S]*?-->/gm;
    expect(rest.filter((path) => known.test(textOf(path).replace(comments, '')))).toEqual([]);
  });

  it('leave nothing for later', () => {
    const later = /\b(?:TO[D]O|FIX[M]E|X[X]X)\b/;
    const code = FILES.filter((path) => /\.(?:ts|mjs|js|svelte|css|html)$/.test(path));
    expect(code.filter((path) => later.test(textOf(path)))).toEqual([]);
  });
});

describe('what is served', () => {
  it('names no address but those of the standards of the web', () => {
    const served = FILES.filter(
      (path) =>
        /^(?:src|static)\//.test(path) && !isTest(path) && !/\.(?:png|woff2|ttf)$/.test(path)
    );
    const named = served.flatMap((path) =>
      [...textOf(path).matchAll(/\b(?:https?|wss?):\/\/[^\s'"`)<>]+/g)].map(
        ([url]) => `${path}: ${url}`
      )
    );
    const isStandard = /: https?:\/\/(?:www\.w3\.org|schemas\.openxmlformats\.org)\//;
    expect(named.filter((line) => !isStandard.test(line))).toEqual([]);
  });

  it('is built, not committed', () => {
    const built =
      /^(?:build|node_modules|\.svelte-kit|\.cache|coverage|test-results|static\/(?:data|engine|fonts)|src\/lib\/(?:paraglide|assets\/fonts))\//;
    expect(COMMITTED.filter((path) => built.test(path))).toEqual([]);
  });

  it('holds nobody’s address', () => {
    const texts = FILES.filter((path) => /^(?:data|tests|src|static)\//.test(path));
    const mail = /[\w.+-]+@[\w-]+\.(?:[a-z]{2,}\.)*[a-z]{2,}\b/i;
    const isText = /\.(?:csv|json|md|ts|svelte|txt|svg|html)$/;
    expect(texts.filter((path) => isText.test(path) && mail.test(textOf(path)))).toEqual([]);
  });
});
