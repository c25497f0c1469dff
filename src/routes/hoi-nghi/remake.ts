import { base } from '$app/paths';
import type { FrozenSnapshot } from '$lib/panels/frozen-snapshot';
import type { Reporter } from '$lib/components/export/task.svelte';
import { framedSnapshots } from './page-frame';
import { byPage, isOfUnit, parseSlideAddress, type SlideAddress } from './slide-address';
import { sceneSlide, unitScene } from './unit-scene';

export interface Remade {
  readonly snapshots: readonly FrozenSnapshot[];
  /** Addresses that could not be made: no such chart is there, or its page cannot be loaded now. */
  readonly missing: readonly string[];
}

/** Slides of a unit's page, made without the page; those its panels do not know are left out. */
async function unitSlides(
  page: string,
  slides: readonly SlideAddress[],
  signal: AbortSignal
): Promise<readonly FrozenSnapshot[]> {
  const [first] = slides;
  if (first === undefined || !isOfUnit(first)) return [];
  const scene = await unitScene(first.path, first.query, first.locale, signal);
  return slides.flatMap(({ anchor }) => sceneSlide(scene, { page, anchor }) ?? []);
}

async function slidesOf(
  page: string,
  slides: readonly SlideAddress[],
  signal: AbortSignal
): Promise<readonly FrozenSnapshot[]> {
  const own = await unitSlides(page, slides, signal);
  const made = new Set(own.map(({ address }) => address));
  const others = slides.map(({ anchor }) => anchor).filter((one) => !made.has(`${page}#${one}`));
  if (others.length === 0) return own;
  return [...own, ...(await framedSnapshots(base + page, others, signal))];
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
  const pages = [...byPage(known)];
  const snapshots: FrozenSnapshot[] = [];
  const failures: unknown[] = [];
  for (const [done, [page, slides]] of pages.entries()) {
    progress({ done, total: pages.length });
    await pause();
    try {
      snapshots.push(...(await slidesOf(page, slides, signal)));
    } catch (error) {
      signal.throwIfAborted();
      failures.push(error);
    }
  }
  if (snapshots.length === 0) for (const failure of failures) throw failure;
  const made = new Set(snapshots.map(({ address }) => address));
  return { snapshots, missing: addresses.filter((address) => !made.has(address)) };
}
