import { LoadError } from './error';
import { type Progress, fetchBytes } from './fetch-bytes';
import { type Extract, type Manifest, loadManifest } from './manifest';
import { memo } from './memo';
import type { Outside } from './outside';

/** A table's file as received, checked, and what the manifest says of it. */
export interface TableFile {
  readonly file: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly extract: Extract;
}

export interface Loader {
  /** What is published; asked once, and again after a failure of its own or `forget`. */
  manifest(): Promise<Manifest>;
  /** The file of a table, whole. @throws LoadError */
  file(table: string): Promise<TableFile>;
  /** The next question asks the server again which edition is in force. */
  forget(): void;
}

/** Reads table files from `<base>/data/`. Every call of `file` is a request: who calls keeps the result. */
export function loader(
  base: string,
  outside: Outside,
  onProgress?: (progress: Progress) => void
): Loader {
  const manifest = memo(() => loadManifest(base, outside));
  return {
    manifest: () => manifest.get(),
    async file(table) {
      const file = `${table}.parquet`;
      const extract = (await manifest.get()).tables[table];
      if (extract === undefined) throw new LoadError('missing', { file, detail: 'manifest.json' });
      // The hash in the address keeps an older copy in a cache from being taken for this edition.
      const url = `${base}/data/${file}?v=${extract.sha256.slice(0, 12)}`;
      const bytes = await fetchBytes({ url, expected: extract, onProgress }, outside);
      return { file, bytes, extract };
    },
    forget: () => manifest.forget()
  };
}
