/**
 * `npm run sabotage [WORDS] [--wide]`: puts one fault after the other into a copy of the project and says which no
 * test finds. WORDS keeps the faults whose file holds them. The tests that import the file run first, then those of
 * its room; with `--wide` what they miss is tried on every test that reaches the file. Ends with 1 where more than
 * one in twenty survives.
 */
import { readFileSync } from 'node:fs';
import { cp, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { createVitest, type TestSpecification } from 'vitest/node';
import { FAULTS, type Fault } from './faults';

const MOST_SURVIVING = 0.05;
/** What tests read. Packages are linked, everything else is a copy. */
const COPIED = [
  ...['src', 'static', 'tests', 'scripts', 'data', 'docs', '.svelte-kit', '.cache/stamps'],
  ...[
    'package.json',
    'package-lock.json',
    'tsconfig.json',
    'vite.config.ts',
    'svelte.config.js',
    'README.md'
  ]
];

/** Where a room is tried beside the tests that import its files, the quicker ones first. */
const PANELS = 'tests/golden/panels.test.ts';
const NEAR: readonly (readonly [room: string, tests: readonly string[]])[] = [
  ['src/lib/domain/', [PANELS]],
  ['src/lib/drawing/', ['tests/export/picture.test.ts', 'tests/export/files.test.ts']],
  ['src/lib/format/', [PANELS]],
  ['src/lib/charts/', ['tests/golden/charts.test.ts', PANELS]],
  [
    'src/lib/export/',
    [
      'tests/export/picture.test.ts',
      'tests/export/pptx.test.ts',
      'tests/export/documents.test.ts',
      PANELS
    ]
  ],
  ['src/lib/panels/', [PANELS, 'tests/export/page-snapshots.test.ts']]
];

async function copied(): Promise<string> {
  const root = await mkdtemp(join(tmpdir(), 'sabotage-'));
  const own = process.cwd();
  await mkdir(join(root, '.cache'));
  const isNeeded = (path: string): boolean => !path.includes('.svelte-kit/output');
  for (const path of COPIED)
    await cp(join(own, path), join(root, path), { recursive: true, filter: isNeeded }).catch(
      (error: NodeJS.ErrnoException) => {
        if (error.code !== 'ENOENT') throw error;
      }
    );
  await symlink(join(own, 'node_modules'), join(root, 'node_modules'));
  return root;
}

const root = await copied();
process.chdir(root);
const vitest = await createVitest('test', {
  root,
  watch: false,
  reporters: [{}],
  silent: true,
  maxWorkers: 1,
  bail: 1
});
await vitest.standalone();
const all = await vitest.globTestSpecifications();
const pathOf = ({ moduleId }: TestSpecification): string => moduleId.slice(root.length + 1);
const texts = new Map(all.map((one) => [pathOf(one), readFileSync(one.moduleId, 'utf8')]));

/** Tests to be run one after the other: those that import the file, then those of its room. */
function testsNear({ file }: Fault): readonly TestSpecification[] {
  const name = `/${basename(file, '.ts')}'`;
  const importers = [...texts].flatMap(([path, text]) => (text.includes(name) ? [path] : []));
  const own = file.replace(/\.ts$/, '.test.ts');
  const room = NEAR.find(([start]) => file.startsWith(start))?.[1] ?? [];
  const isQuick = (path: string): number => (path.startsWith('src/') ? 0 : 1);
  const first = importers.filter((path) => !room.includes(path));
  const paths = [own, ...first.sort((a, b) => isQuick(a) - isQuick(b)), ...room];
  return [...new Set(paths)].flatMap((path) => all.find((one) => pathOf(one) === path) ?? []);
}

/** The first of the test files that fails; null where all pass. */
async function failing(tests: readonly TestSpecification[]): Promise<string | null> {
  // What failed before would count as the first failure, after which nothing more is run.
  vitest.state.filesMap.clear();
  vitest.state.idMap.clear();
  vitest.state.clearErrors();
  const { testModules } = await vitest.runTestSpecifications([...tests]);
  const failed = testModules.find((one) => one.state() === 'failed');
  return failed === undefined ? null : failed.moduleId.slice(root.length + 1);
}

const sound = new Set<string>();

/** A test that fails without a fault finds none: it is to be mended first. */
async function assertSound(path: string): Promise<void> {
  if (sound.has(path)) return;
  if ((await failing(all.filter((one) => pathOf(one) === path))) !== null)
    throw new Error(`${path} fails without any fault; mend it first`);
  sound.add(path);
}

async function finderOf(fault: Fault, isWide: boolean): Promise<string | null> {
  const near = testsNear(fault);
  for (const test of near) {
    const finder = await failing([test]);
    if (finder !== null) return finder;
  }
  if (!isWide) return null;
  vitest.config.related = [join(root, fault.file)];
  const reached = await vitest.getRelevantTestSpecifications();
  return failing(reached.filter((one) => !near.some((other) => pathOf(other) === pathOf(one))));
}

const isWide = process.argv.includes('--wide');
const words = process.argv.slice(2).find((word) => !word.startsWith('--')) ?? '';
const faults = FAULTS.filter(({ file }) => file.includes(words));
const surviving: Fault[] = [];
const short = (text: string): string => JSON.stringify(text).slice(0, 70);
try {
  for (const [at, fault] of faults.entries()) {
    const path = join(root, fault.file);
    const text = await readFile(path, 'utf8');
    const begin = performance.now();
    await writeFile(
      path,
      text.replace(fault.from, () => fault.to)
    );
    vitest.invalidateFile(path);
    const finder = await finderOf(fault, isWide);
    await writeFile(path, text);
    vitest.invalidateFile(path);
    if (finder === null) surviving.push(fault);
    else await assertSound(finder);
    const seconds = ((performance.now() - begin) / 1000).toFixed(0);
    const said = finder === null ? 'SURVIVES' : `found by ${finder}`;
    console.log(
      `${at + 1}/${faults.length} ${fault.file} ${short(fault.from)}: ${said}, ${seconds} s`
    );
  }
} finally {
  await vitest.close();
  process.chdir(tmpdir());
  await rm(root, { recursive: true, force: true });
}
for (const { file, from, to } of surviving)
  console.log(`survives: ${file}\n    ${short(from)}\n    ${short(to)}`);
console.log(`${surviving.length} of ${faults.length} faults survive`);
process.exitCode = surviving.length > MOST_SURVIVING * faults.length ? 1 : 0;
