import { base } from '$app/paths';
import { createDatabase, type Database } from '$lib/data/database';
import { loading } from './loading.svelte';

let opened: Database | null = null;

/** The page's one database. Asking for it costs nothing: engine and tables come with the first question. */
export function database(): Database {
  opened ??= createDatabase({ base, onProgress: (progress) => loading.report(progress) });
  return opened;
}
