import type { FrozenSnapshot } from '$lib/panels/frozen-snapshot';
import type { Reporter } from './task.svelte';
import { panelsAt } from './page-panels';
import { byPage, parseSlideAddress } from '$lib/panels/conference/slide-address';

export interface Remade {
  readonly snapshots: readonly FrozenSnapshot[];
  /** Addresses that could not be made: no such chart is there, or its page cannot be loaded now. */
  readonly missing: readonly string[];
}

/**
 * Makes slides anew from the data the site has now, one loading a page. The slides of a page that fails are
 * missing.
 *
 * @throws the first failure where nothing at all could be made; JobStopped once the reader has stopped it
 */
export async function remade(
  addresses: readonly string[],
  { signal, progress, pause }: Pick<Reporter, 'signal' | 'progress' | 'pause'>
): Promise<Remade> {
  const known = addresses.map(parseSlideAddress).filter((address) => address !== null);
  const pages = byPage(known);
  const snapshots: FrozenSnapshot[] = [];
  const failures: unknown[] = [];
  for (const [done, slides] of pages.entries()) {
    progress({ done, total: pages.length });
    await pause();
    try {
      snapshots.push(...(await panelsAt(slides, signal)));
    } catch (error) {
      signal.throwIfAborted();
      failures.push(error);
    }
  }
  if (snapshots.length === 0) for (const failure of failures) throw failure;
  const made = new Set(snapshots.map(({ address }) => address));
  return { snapshots, missing: addresses.filter((address) => !made.has(address)) };
}
