import { turn } from './turn';

/** How long a stretch of work may last before others get a turn. */
const STRETCH_MS = 10;

/**
 * Takes everything a generator of heavy items makes, letting the page breathe between two of them.
 * @throws the signal's reason when aborted
 */
export async function breathing<T>(items: Iterable<T>, signal?: AbortSignal): Promise<T[]> {
  const out: T[] = [];
  let since = performance.now();
  for (const item of items) {
    out.push(item);
    if (performance.now() - since < STRETCH_MS) continue;
    await turn();
    signal?.throwIfAborted();
    since = performance.now();
  }
  return out;
}
