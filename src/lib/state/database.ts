import { base } from '$app/paths';
import { createDatabase, type Database } from '$lib/data/database';
import type { Progress } from '$lib/data/fetch-bytes';

let opened: Database | null = null;
const listeners = new Set<(progress: Progress) => void>();

/** The one database of the page, in the browser only; it fetches nothing until it is asked. */
export function database(): Database {
  opened ??= createDatabase({
    base,
    onProgress: (progress) => listeners.forEach((listener) => listener(progress))
  });
  return opened;
}

/** Tells how far files have come while they load. @returns stops telling */
export function onProgress(listener: (progress: Progress) => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
