import { type Comparability, weakestOf } from '../comparability';
import type { Indicator } from '../indicator';
import type { PublishRule } from './coverage';
import { rebuiltRatio } from './rebuild-ratio';
import { rebuiltSum } from './rebuild-sum';
import { type PartCounts, countsOf, portionOf, type RebuildPart, scaleOf } from './rebuild-part';
import type { Refusal } from './refusal';
import type { Known } from './sum';

/** Why there is a range, or nothing, in place of a number. */
export type RebuildReason =
  'refused' | 'no_figures' | 'unknown_share' | 'missing_part' | 'no_weights' | 'no_denominator';

/** What a way of adding up found. `low` and `high` are null where nothing bounds the value. */
export interface RebuiltNumbers {
  readonly value: Known;
  readonly low: Known;
  readonly high: Known;
  readonly numerator: Known;
  readonly denominator: Known;
  /** Observed denominator / total denominator; null when it is not known. */
  readonly coverage: Known;
  readonly publish: PublishRule | null;
  /** What a mean of the parts' rates would say: the mistake, shown beside the right number. */
  readonly meanOfRates: Known;
  readonly reason: RebuildReason | null;
}

/** A part with what it contributed; null where the share or the figure is missing. */
export interface RebuiltPart extends RebuildPart {
  readonly counts: PartCounts;
  readonly numeratorIn: Known;
  readonly denominatorIn: Known;
}

/** A value "before" on the new boundary: a number, a range, or the reason there is neither. */
export interface RebuiltValue extends RebuiltNumbers {
  readonly mark: Comparability;
  readonly refusal: Refusal | null;
  readonly parts: readonly RebuiltPart[];
  /** Whether anything typed in, or anything generated, is inside. */
  readonly isOwn: boolean;
  readonly isSample: boolean;
}

const NOTHING: RebuiltNumbers = {
  value: null,
  low: null,
  high: null,
  numerator: null,
  denominator: null,
  coverage: null,
  publish: null,
  meanOfRates: null,
  reason: 'no_figures'
};

/** Why an indicator does not add up; null when it does. */
export function refusalOf(indicator: Pick<Indicator, 'kind' | 'combine'>): Refusal | null {
  if (indicator.kind === 'title') return 'title';
  if (indicator.kind === 'score') return 'score';
  return indicator.combine === 'none' ? 'not_additive' : null;
}

function isCounted({ part, share }: PartCounts): boolean {
  return share !== 0 && (part.figure !== null || part.list !== null);
}

/**
 * The value of an indicator rebuilt from former units on the boundary of the unit they became: sums of
 * what came over, and ratios of such sums, never a mean of rates. An unknown share or a missing part
 * turns the number into the range it leaves open.
 */
export function rebuiltValueOf(
  indicator: Pick<Indicator, 'kind' | 'combine' | 'max'>,
  parts: readonly RebuildPart[]
): RebuiltValue {
  const refusal = refusalOf(indicator);
  const combine = indicator.combine === 'sum' ? 'sum' : 'ratio';
  const scale = scaleOf(indicator);
  const counts = parts.map((part) => countsOf(part, combine, scale));
  const hasFigures = counts.some(isCounted);
  const numbers = (): RebuiltNumbers => {
    if (refusal !== null) return { ...NOTHING, reason: 'refused' };
    if (!hasFigures) return NOTHING;
    return combine === 'sum' ? rebuiltSum(counts) : rebuiltRatio(counts, scale, indicator.max);
  };
  const found = numbers();
  return {
    ...found,
    mark: markOf(found, counts),
    refusal,
    parts: counts.map((each) => ({
      ...each.part,
      counts: each,
      numeratorIn: portionOf(each.numerator, each.share),
      denominatorIn: portionOf(each.denominator, each.share)
    })),
    isOwn: counts.some((each) => isCounted(each) && isTyped(each)),
    isSample: counts.some((each) => isCounted(each) && each.part.figure?.provenance === 'sample')
  };
}

function isTyped({ part }: PartCounts): boolean {
  const { origin } = part.share;
  return (
    part.list !== null ||
    part.figure?.provenance === 'own' ||
    origin === 'own' ||
    origin === 'complement'
  );
}

/**
 * How far the value may be compared. A divided population brings at best an estimate, unless what moved
 * was counted; a missing part makes it partial.
 */
function markOf(found: RebuiltNumbers, counts: readonly PartCounts[]): Comparability {
  if (found.value === null && found.low === null && found.high === null) return 'not_comparable';
  const isPartial = found.reason === 'missing_part' || found.publish === 'publish_flagged';
  if (isPartial) return 'partial';
  const marks = counts.filter(isCounted).map((each): Comparability => {
    const isDivided = each.part.basis === 'part_area_part_population' && each.part.list === null;
    if (isDivided || found.reason === 'no_weights') return 'estimated';
    return each.isDerived ? 'derived' : 'exact';
  });
  return weakestOf(marks);
}
