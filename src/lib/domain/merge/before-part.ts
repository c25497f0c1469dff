import type { Comparability } from '../comparability';
import type { Indicator } from '../indicator';
import { peopleShareOf, type Basis } from '../lineage';
import type { Provenance } from '../observation';
import type { Known } from './sum';

/** Where a share or total came from: the basis decides it, a list of what moved, a proxy, a person. */
export type ShareSource =
  'basis' | 'list' | 'households' | 'population' | 'area' | 'own' | 'unknown';

/** A former unit as the rebuilding reads it. Shares are fractions of the former unit that came over. */
export interface BeforePart {
  readonly former: string;
  readonly basis: Basis;
  /** Counts where they are known. */
  readonly numerator: Known;
  /** The denominator, or the weight of a per-head value. */
  readonly denominator: Known;
  /** The rate, per-head value, count or sum as reported; used where the counts are not known. */
  readonly value: Known;
  readonly provenance: Provenance;
  /** The figure is approximate in its source. */
  readonly isAbout?: boolean;
  readonly householdShare: Known;
  readonly populationShare: Known;
  readonly areaShare: Known;
  /** Share typed in by the reader; it replaces the recorded ones. */
  readonly ownShare?: Known;
  /** The largest an unknown share can be: what the other successors leave; 1 when absent. */
  readonly mostShare?: number;
  /** Counts of what moved, from a list; they need no share. */
  readonly moved?: {
    readonly numerator: number;
    readonly denominator: Known;
    readonly source: 'list' | 'own';
  } | null;
}

/** Whether a count follows the people or the land. */
export type Follows = 'people' | 'land';

/** Areas follow the land, everything else the people. */
export function followsOf(indicator: Pick<Indicator, 'measure'>): Follows {
  return ['km²', 'km2', 'ha', 'm²', 'm2'].includes(indicator.measure) ? 'land' : 'people';
}

export interface Share {
  /** Null when it may be anything from 0 to 1. */
  readonly share: Known;
  readonly source: ShareSource;
}

/**
 * The share of a former unit that came over. Basis before weight; then a typed-in share, households,
 * population. Area is no weight for people unless asked for.
 */
export function shareOf(part: BeforePart, follows: Follows, allowsArea: boolean): Share {
  if (follows === 'land') {
    if (part.basis === 'all') return { share: 1, source: 'basis' };
    const share = part.ownShare ?? part.areaShare;
    return { share, source: share === null ? 'unknown' : part.ownShare == null ? 'area' : 'own' };
  }
  const decided = peopleShareOf(part.basis);
  if (decided !== null) return { share: decided, source: 'basis' };
  if (part.ownShare != null) return { share: part.ownShare, source: 'own' };
  if (part.householdShare !== null) return { share: part.householdShare, source: 'households' };
  if (part.populationShare !== null) return { share: part.populationShare, source: 'population' };
  return allowsArea && part.areaShare !== null
    ? { share: part.areaShare, source: 'area' }
    : { share: null, source: 'unknown' };
}

/** One line of the derivation: what a former unit had, what came over, and how that is known. */
export interface BeforeStep {
  readonly former: string;
  readonly basis: Basis;
  readonly numerator: Known;
  readonly denominator: Known;
  readonly share: Known;
  /** The largest the share can be: the share itself where it is known. */
  readonly most: number;
  readonly source: ShareSource;
  /** What came over; null when a figure or the share is unknown. */
  readonly takenNumerator: Known;
  readonly takenDenominator: Known;
  /** The former unit's own rate or value, for comparison. */
  readonly value: Known;
  readonly mark: Comparability;
  readonly provenance: Provenance;
  /** What came over rests on a figure that is approximate in its source. */
  readonly isAbout: boolean;
}

function times(share: Known, figure: Known): Known {
  if (share === 0) return 0;
  return share === null || figure === null ? null : share * figure;
}

/** Marks a share: what the basis or a list says is exact, for area of land too; the rest is estimated. */
function shareMark(source: ShareSource, follows: Follows): Comparability {
  if (source === 'basis' || source === 'list') return 'exact';
  return source === 'area' && follows === 'land' ? 'exact' : 'estimated';
}

/**
 * Reads one part. A rate or per-head value without its numerator is multiplied by its own
 * denominator (`derived`). `scale` is 100 for rates in percent, 1 for per-head values; null for
 * counts and sums, which have no denominator.
 */
export function beforeStep(
  part: BeforePart,
  scale: number | null,
  follows: Follows,
  allowsArea: boolean
): BeforeStep {
  const { former, basis, provenance, denominator } = part;
  const direct = scale === null ? (part.value ?? part.numerator) : part.numerator;
  const multiplied =
    scale === null || part.value === null || denominator === null
      ? null
      : (part.value * denominator) / scale;
  const isDerived = direct === null && multiplied !== null;
  const numerator = direct ?? multiplied;
  const moved = part.moved ?? null;
  const { share, source }: Share =
    moved === null ? shareOf(part, follows, allowsArea) : { share: null, source: moved.source };
  const takenDenominator =
    scale === null ? null : moved === null ? times(share, denominator) : moved.denominator;
  const takenNumerator = moved === null ? times(share, numerator) : moved.numerator;
  const own =
    numerator === null || denominator === null || denominator === 0 || scale === null
      ? part.value
      : (scale * numerator) / denominator;
  const isDerivedMark = (isDerived && share !== 0) || provenance === 'derived';
  const mark = shareMark(source, follows);
  return {
    former,
    basis,
    numerator,
    denominator,
    share,
    most: share ?? part.mostShare ?? 1,
    source,
    takenNumerator,
    takenDenominator,
    value: own,
    mark: mark === 'exact' && isDerivedMark ? 'derived' : mark,
    provenance,
    isAbout: part.isAbout === true && share !== 0
  };
}
