import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { type Manifest, sha256Of } from './extracts';
import { SET_FOLDER } from './set-folder.mjs';

/** Everything the extracts are made from, by folder or file of the repository. */
const INPUTS = [
  SET_FOLDER,
  'scripts/checks',
  'scripts/sources',
  'scripts/sample',
  'scripts/build-data.ts',
  'scripts/data-set.ts',
  'scripts/extracts.ts',
  'src/lib/tables.ts',
  'src/lib/set/set.ts',
  'src/lib/domain',
  'src/lib/data/queries',
  'src/lib/data/table-rows.ts',
  'src/lib/server/native.ts',
  'src/lib/server/statuses.ts',
  'node_modules/@duckdb/node-api/package.json'
];

const STAMP = '.cache/data-stamp.json';
const EXTRACTS = 'static/data';

interface Stamp {
  readonly inputs: string;
  readonly manifest: string;
}

async function filesIn(path: string): Promise<readonly string[]> {
  const entries = await readdir(path, { withFileTypes: true, recursive: true }).catch(() => null);
  if (entries === null) return [path];
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}

/** The folder a pattern begins with: `lake` of `lake/**\/*.parquet`. */
function folderOf(from: string): string {
  const parts = from.split('/');
  const at = parts.findIndex((part) => /[*?[]/.test(part));
  return at === -1 ? from : parts.slice(0, at).join('/') || '/';
}

/** One hash of all inputs and of every Parquet file below the folder that `from` begins with; tests left out, a missing input counts as empty. */
export async function inputsHashOf(root: string, from: string | null): Promise<string> {
  const lists = await Promise.all(INPUTS.map((input) => filesIn(join(root, input))));
  const given = from === null ? [] : await filesIn(folderOf(from));
  const files = [
    ...lists.flat().filter((file) => !/\.test\.ts$|\.md$/.test(file)),
    ...given.filter((file) => file.endsWith('.parquet'))
  ];
  const hashes = await Promise.all(
    files.sort().map(async (file) => {
      const bytes = await readFile(file).catch(() => '');
      return `${file.slice(root.length)} ${sha256Of(bytes)}`;
    })
  );
  return sha256Of([from ?? '', ...hashes].join('\n'));
}

async function areWhole(folder: string, manifest: Manifest): Promise<boolean> {
  const checks = Object.entries(manifest.tables).map(async ([name, extract]) => {
    const bytes = await readFile(join(folder, `${name}.parquet`));
    return sha256Of(bytes) === extract.sha256;
  });
  return (await Promise.all(checks)).every((isWhole) => isWhole);
}

/** Whether the extracts in place were made from the inputs as they are now and are whole. */
export async function isFresh(root: string, from: string | null = null): Promise<boolean> {
  try {
    const stamp = JSON.parse(await readFile(join(root, STAMP), 'utf8')) as Stamp;
    const text = await readFile(join(root, EXTRACTS, 'manifest.json'), 'utf8');
    if (stamp.manifest !== sha256Of(text)) return false;
    if (stamp.inputs !== (await inputsHashOf(root, from))) return false;
    return await areWhole(join(root, EXTRACTS), JSON.parse(text) as Manifest);
  } catch {
    // No stamp, no extracts or half of them: build again.
    return false;
  }
}

/** Remembers which inputs the extracts with this manifest were made from. */
export async function writeStamp(root: string, inputs: string, manifest: string): Promise<void> {
  const path = join(root, STAMP);
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, `${JSON.stringify({ inputs, manifest: sha256Of(manifest) })}\n`);
}
