/** What makes two units alike, in the order in which it is asked. */
export const TRAITS = ['population', 'density', 'type', 'district', 'divided'] as const;
export type Trait = (typeof TRAITS)[number];

/** What is known of a unit when units like it are looked for; null is not known, never 0. */
export interface PeerTraits {
  readonly population: number | null;
  /** People on a square kilometre. */
  readonly density: number | null;
  /** Units of one group are compared by their documents: wards, or communes and special zones. */
  readonly group: string;
  /** Former districts it lies in. */
  readonly districts: readonly string[];
  /** Share of its former units of which it took only a part, 0 to 1. */
  readonly divided: number | null;
}

/** How much each trait counts, 0 for nothing. */
export type PeerWeights = Readonly<Record<Trait, number>>;

export const EVEN_WEIGHTS: PeerWeights = {
  population: 1,
  density: 1,
  type: 1,
  district: 1,
  divided: 1
};

/** How far a unit is by every trait, 0 alike to 1 as far as any two units are; null where it is not known of both. */
export type TraitDistances = Readonly<Record<Trait, number | null>>;

export interface Peer<U> {
  readonly unit: U;
  /** Weighted mean of the distances of the traits that count and are known of both, 0 to 1. */
  readonly distance: number;
  readonly traits: TraitDistances;
}

type Amount = 'population' | 'density';

/** Width of an amount among units as a logarithm, so that 10,000 and 20,000 people are as far apart as 20,000 and 40,000. */
function widthOf(units: readonly PeerTraits[], amount: Amount): number {
  const known = units
    .map((unit) => unit[amount])
    .filter((value) => value !== null && value > 0)
    .map((value) => Math.log(value as number));
  return known.length === 0 ? 0 : Math.max(...known) - Math.min(...known);
}

function amountDistance(a: number | null, b: number | null, width: number): number | null {
  if (a === null || b === null || a <= 0 || b <= 0) return null;
  return width === 0 ? 0 : Math.abs(Math.log(a) - Math.log(b)) / width;
}

function districtDistance(a: PeerTraits, b: PeerTraits): number | null {
  if (a.districts.length === 0 || b.districts.length === 0) return null;
  return a.districts.some((each) => b.districts.includes(each)) ? 0 : 1;
}

function dividedDistance({ divided: a }: PeerTraits, { divided: b }: PeerTraits): number | null {
  return a === null || b === null ? null : Math.abs(a - b);
}

/** Weighted mean over the traits that count and are known; null where there is none. */
function meanOf(traits: TraitDistances, weights: PeerWeights): number | null {
  let sum = 0;
  let weight = 0;
  for (const trait of TRAITS) {
    const distance = traits[trait];
    if (distance === null) continue;
    sum += weights[trait] * distance;
    weight += weights[trait];
  }
  return weight === 0 ? null : sum / weight;
}

/** The nearest `most` of a list in order, and every one as far as the last of them. */
export function nearestOf<U>(peers: readonly Peer<U>[], most: number): readonly Peer<U>[] {
  const last = peers[most - 1];
  return last === undefined ? peers : peers.filter(({ distance }) => distance <= last.distance);
}

/**
 * Units by how far they are from one of them, the nearest first; what is equally far stays in the order given. A unit
 * of which nothing that counts is known is left out. The habit of choosing peers by weighted traits that readers can
 * move is that of Kolada, the Swedish database of municipalities.
 *
 * @param among every unit, the one itself too: amounts are measured by the widest gap among them
 */
export function peersOf<U extends PeerTraits>(
  own: U,
  among: readonly U[],
  weights: PeerWeights
): readonly Peer<U>[] {
  const widths = { population: widthOf(among, 'population'), density: widthOf(among, 'density') };
  return among
    .filter((unit) => unit !== own)
    .flatMap((unit): Peer<U>[] => {
      const traits: TraitDistances = {
        population: amountDistance(own.population, unit.population, widths.population),
        density: amountDistance(own.density, unit.density, widths.density),
        type: own.group === unit.group ? 0 : 1,
        district: districtDistance(own, unit),
        divided: dividedDistance(own, unit)
      };
      const distance = meanOf(traits, weights);
      return distance === null ? [] : [{ unit, distance, traits }];
    })
    .sort((a, b) => a.distance - b.distance);
}
