import { base } from '$app/paths';
import type { Database } from '$lib/data/database';
import type { Progress } from '$lib/data/fetch-bytes';
import { database } from './database';
import { loading } from './loading.svelte';

/** Who answers what a page asks beyond what it was built with. */
export function boardAsk(signal: AbortSignal): {
  readonly database: Database;
  readonly base: string;
  readonly onProgress: (progress: Progress) => void;
  readonly signal: AbortSignal;
} {
  return {
    database: database(),
    base,
    onProgress: (progress) => loading.report(progress),
    signal
  };
}
