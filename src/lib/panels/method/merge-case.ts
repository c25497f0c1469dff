import { BASIS, type Basis } from '$lib/domain/lineage';
import type { BeforePart } from '$lib/domain/merge/before-part';
import type { PublishRule } from '$lib/domain/merge/coverage';
import type { Locale } from '$lib/domain/text';
import { m } from '$lib/paraglide/messages';
import { givenText } from './given-text';
import type { OutcomeRow } from './sum-cases';

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

/** What a reader put in for a part, in words. */
export function givenOf(part: TypedPart, locale: Locale): OutcomeRow {
  const { name, poor, households, basis, share, area } = part;
  const shares = givenText([m.method_share(), m.method_area_share()], [share, area], locale);
  return {
    name: m.method_former_name({ name }),
    text: givenText([m.method_poor(), m.method_households()], [poor, households], locale),
    note: [BASIS[basis].label[locale], shares].filter(Boolean).join(' · ')
  };
}
