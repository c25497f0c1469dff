import type { Basis } from '$lib/domain/lineage';
import type { BeforePart } from '$lib/domain/merge/before-part';
import type { PublishRule } from '$lib/domain/merge/coverage';
import { m } from '$lib/paraglide/messages';

/** A former unit as a reader types it; shares in percent, null where nothing is known. */
export interface TypedPart {
  readonly name: string;
  poor: number | null;
  households: number | null;
  basis: Basis;
  share: number | null;
  area: number | null;
}

export const RATE = {
  kind: 'rate',
  combine: 'ratio_of_sums',
  measure: '%',
  decimals: 2
} as const;

/** Three former units: one whole, one that only lost land, one whose people were divided. */
export const START: readonly TypedPart[] = [
  { name: 'A', poor: 36, households: 900, basis: 'all', share: null, area: 100 },
  {
    name: 'B',
    poor: 90,
    households: 600,
    basis: 'part_area_all_population',
    share: null,
    area: 70
  },
  {
    name: 'C',
    poor: 80,
    households: 1000,
    basis: 'part_area_part_population',
    share: null,
    area: 40
  }
];

/** What a coverage allows, in words. */
export const PUBLISH: Readonly<Record<PublishRule, () => string>> = {
  publish: m.method_publish,
  publish_flagged: m.method_publish_flagged,
  estimate_with_bounds: m.method_publish_bounds,
  do_not_publish: m.method_publish_not
};

const fraction = (percent: number | null): number | null =>
  percent === null || percent === undefined ? null : Math.min(100, Math.max(0, percent)) / 100;

/** As the rebuilding reads it: a typed share is the reader's own. */
export function beforePartOf(
  part: TypedPart
): BeforePart & { readonly areaShare: number | null; readonly householdShare: number | null } {
  return {
    former: part.name,
    basis: part.basis,
    numerator: part.poor ?? null,
    denominator: part.households ?? null,
    value: null,
    provenance: 'own',
    householdShare: fraction(part.share),
    populationShare: null,
    areaShare: fraction(part.area)
  };
}
