import { base } from '$app/paths';
import type { Indicator, Standard } from '$lib/domain/indicator';
import type { Observation } from '$lib/domain/observation';
import type { Target } from '$lib/domain/target';
import type { Unit } from '$lib/domain/unit';
import type { Catalogue } from '$lib/intake/catalogue';
import { localDayOf } from '$lib/state/day';

/** The importer's lists with whole definitions, and the sourced rows that a preview compares with. */
export interface OwnCatalogue extends Catalogue {
  readonly indicators: readonly Indicator[];
  readonly units: readonly Unit[];
  readonly observations: readonly Observation[];
  readonly targets: readonly Target[];
  readonly standards: readonly Standard[];
}

/** Fetched with the first file. @throws where it cannot be had */
export async function loadOwnCatalogue(): Promise<OwnCatalogue> {
  const answer = await fetch(`${base}/du-lieu/danh-muc.json`);
  if (!answer.ok) throw new Error(`danh-muc.json: ${answer.status}`);
  return (await answer.json()) as OwnCatalogue;
}

/** Today where the reader is, ISO. */
export const dayOfReader = (): string => localDayOf(new Date());
