import { LoadError } from './error';
import { type Expected, fetchBytes } from './fetch-bytes';
import type { Outside } from './outside';

/** Schema of the manifest this program reads. */
export const MANIFEST_SCHEMA = 1;

export interface Extract extends Expected {
  readonly rows: number;
  readonly sha256: string;
}

/** What was published: one entry a table, and the day of the data. */
export interface Manifest {
  readonly schema: number;
  readonly edition: string;
  readonly date: string;
  readonly tables: Readonly<Record<string, Extract>>;
}

function isExtract(value: unknown): value is Extract {
  const { rows, bytes, sha256 } = (value ?? {}) as Record<string, unknown>;
  return Number.isInteger(rows) && Number.isInteger(bytes) && typeof sha256 === 'string';
}

/** Reads the text of a manifest. @throws LoadError (`unreadable`) for anything else */
export function parseManifest(text: string, file = 'manifest.json'): Manifest {
  const fail = (detail: string, cause?: unknown): LoadError =>
    new LoadError('unreadable', { file, detail }, cause);
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (cause) {
    throw fail('no JSON', cause);
  }
  const { schema, edition, date, tables } = (value ?? {}) as Record<string, unknown>;
  if (schema !== MANIFEST_SCHEMA) throw fail(`schema ${String(schema)}, not ${MANIFEST_SCHEMA}`);
  if (typeof edition !== 'string' || typeof date !== 'string') throw fail('no edition');
  if (typeof tables !== 'object' || tables === null) throw fail('no tables');
  const wrong = Object.entries(tables).find(([, extract]) => !isExtract(extract));
  if (wrong !== undefined) throw fail(`table ${wrong[0]}`);
  return { schema, edition, date, tables: tables as Manifest['tables'] };
}

/** Asks the server, not the cache: it says which edition of every other file is the right one. */
export async function loadManifest(base: string, outside: Outside): Promise<Manifest> {
  const url = `${base}/data/manifest.json`;
  const bytes = await fetchBytes({ url, expected: null }, outside, 'no-cache');
  return parseManifest(new TextDecoder().decode(bytes));
}
