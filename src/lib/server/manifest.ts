import { readFileSync } from 'node:fs';

export interface ManifestTable {
  readonly rows: number;
  readonly bytes: number;
  readonly sha256: string;
}

/** What the build wrote: the edition of the data and the extracts it consists of. */
export interface Manifest {
  readonly edition: string;
  /** ISO day of the data. */
  readonly date: string;
  readonly tables: Readonly<Record<string, ManifestTable>>;
}

let manifest: Manifest | null = null;

/** The manifest of the extracts being built from. @throws when the data has not been built */
export function manifestOf(): Manifest {
  manifest ??= JSON.parse(readFileSync('static/data/manifest.json', 'utf8')) as Manifest;
  return manifest;
}
