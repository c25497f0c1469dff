import type { FrozenSnapshot } from '$lib/components/export/frozen-snapshot';
import { byPage, parseTargetAddress } from './slide-address';
import { sceneSnapshot, unitScene } from './unit-scene';

export interface Remade {
  readonly snapshots: readonly FrozenSnapshot[];
  /** Addresses that could not be made: their page has gone, or only another page can make them. */
  readonly missing: readonly string[];
}

/**
 * Makes slides anew from the data the site has now, one loading a page.
 *
 * @param step called before each page; throws to stop
 */
export async function remade(
  addresses: readonly string[],
  signal: AbortSignal,
  step: (done: number, total: number) => void | Promise<void> = () => undefined
): Promise<Remade> {
  const known = addresses.map(parseTargetAddress).filter((address) => address !== null);
  const groups = [...byPage(known).values()];
  const snapshots: FrozenSnapshot[] = [];
  for (const [done, group] of groups.entries()) {
    await step(done, groups.length);
    const [first] = group;
    if (first === undefined) continue;
    const scene = await unitScene(first.path, first.query, first.locale, signal);
    const targets = new Map(scene.report.assessments.map((row) => [row.target.target, row]));
    for (const { target } of group) {
      const assessment = targets.get(target);
      if (assessment !== undefined) snapshots.push(sceneSnapshot(scene, assessment));
    }
  }
  const made = new Set(snapshots.map(({ address }) => address));
  return { snapshots, missing: addresses.filter((address) => !made.has(address)) };
}
