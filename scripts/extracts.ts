import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Native } from '../src/lib/server/native';
import type { Table } from '../src/lib/tables';
import type { Edition } from './sources/edition';
import { extractOf, stagedOf } from './sources/statement';

/** Grows when a reader of an older manifest could no longer read the extracts. */
export const SCHEMA_VERSION = 1;

/** One extract in the manifest; `sha256` is hexadecimal. */
export interface Extract {
  readonly rows: number;
  readonly bytes: number;
  readonly sha256: string;
}

/** `static/data/manifest.json`. */
export interface Manifest {
  readonly schema: number;
  readonly edition: string;
  /** Day of the data, from `edition.csv`. */
  readonly date: string;
  readonly tables: Readonly<Record<string, Extract>>;
}

export function sha256Of(bytes: Uint8Array | string): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** Writes one staged table as Parquet into the folder and measures it. */
export async function writeExtract(native: Native, table: Table, folder: string): Promise<Extract> {
  const path = join(folder, `${table.name}.parquet`);
  await native.run(extractOf(table, path));
  const [row] = await native.rows(`select count(*) as rows from ${stagedOf(table)}`);
  const bytes = await readFile(path);
  return { rows: Number(row?.['rows']), bytes: bytes.length, sha256: sha256Of(bytes) };
}

/** Writes the manifest; the same tables give the same text. */
export async function writeManifest(
  folder: string,
  edition: Edition,
  tables: Readonly<Record<string, Extract>>
): Promise<string> {
  const manifest: Manifest = {
    schema: SCHEMA_VERSION,
    edition: edition.edition,
    date: edition.date,
    tables
  };
  const text = `${JSON.stringify(manifest, null, 2)}\n`;
  await writeFile(join(folder, 'manifest.json'), text);
  return text;
}

/** Puts the finished folder in the place of the old one; until then the old one stays whole. */
export async function moveInPlace(finished: string, place: string): Promise<void> {
  const old = `${finished}-old`;
  await mkdir(join(place, '..'), { recursive: true });
  await rename(place, old).catch((cause: NodeJS.ErrnoException) => {
    if (cause.code !== 'ENOENT') throw cause;
  });
  await rename(finished, place);
  await rm(old, { recursive: true, force: true });
}

/** One line a table: rows, bytes, the start of its hash. */
export function formatExtract(name: string, extract: Extract): string {
  const rows = extract.rows.toLocaleString('en-US').padStart(9);
  const bytes = extract.bytes.toLocaleString('en-US').padStart(11);
  return `${name.padEnd(36)} ${rows} rows ${bytes} bytes  sha256 ${extract.sha256.slice(0, 12)}`;
}
