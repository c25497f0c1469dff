import { base } from '$app/paths';
import { createDatabase, type Database } from '$lib/data/database';
import { loading } from './loading.svelte';
import { ownSets } from './own-sets.svelte';

const created = (): Database =>
  createDatabase({
    base,
    onProgress: (progress) => loading.report(progress),
    layer: () => ownSets.whenReady()
  });

let opened: Database | null = null;
let readers: Database | null = null;

/** The page's one database. Asking for it costs nothing: engine and tables come with the first question. */
export function database(): Database {
  opened ??= created();
  return opened;
}

/**
 * The database for what the reader types, with an engine of its own: no page waits behind a statement that takes
 * long, and ending it takes nothing from a page. Close it when the reader leaves.
 */
export function readersDatabase(): Database {
  readers ??= created();
  return readers;
}
