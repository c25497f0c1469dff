import type { Comparability } from '../comparability';
import { quotientOf } from '../epsilon';
import { sumOf, type Known } from './sum';

/** A former unit with the share of its numerator and of its denominator that came over. */
export interface TransferPart {
  readonly numerator: Known;
  readonly denominator: Known;
  readonly numeratorShare: Known;
  readonly denominatorShare: Known;
}

/** A rebuilt value, or what is still needed for one. */
export type RebuildMark = Comparability | 'needs_share_or_typed_baseline';

export interface Rebuilt {
  readonly numerator: Known;
  readonly denominator: Known;
  /** In percent. */
  readonly rate: Known;
  readonly comparability: RebuildMark;
}

function unknown(comparability: RebuildMark): Rebuilt {
  return { numerator: null, denominator: null, rate: null, comparability };
}

/** Share × value; a share of 0 needs no value. */
function portionOf(share: number, value: Known): Known {
  if (share === 0) return 0;
  return value === null ? null : share * value;
}

/**
 * Adds up the transferred portions: Σ wN / Σ wD. `isProxy` says that one proxy share stands for both
 * numerator and denominator, which makes a true division (a share between 0 and 1) `estimated`.
 */
export function partTransfer(parts: readonly TransferPart[], isProxy: boolean): Rebuilt {
  const numerators: Known[] = [];
  const denominators: Known[] = [];
  let isDivided = false;
  for (const part of parts) {
    const { numeratorShare, denominatorShare } = part;
    if (numeratorShare === null || denominatorShare === null) {
      return unknown('needs_share_or_typed_baseline');
    }
    numerators.push(portionOf(numeratorShare, part.numerator));
    denominators.push(portionOf(denominatorShare, part.denominator));
    isDivided ||= [numeratorShare, denominatorShare].some((share) => share !== 0 && share !== 1);
  }
  const numerator = sumOf(numerators);
  const denominator = sumOf(denominators);
  if (numerator === null || denominator === null) return unknown('partial');
  const share = quotientOf(numerator, denominator);
  if (share === null)
    return { numerator, denominator, rate: null, comparability: 'not_comparable' };
  return {
    numerator,
    denominator,
    rate: 100 * share,
    comparability: isProxy && isDivided ? 'estimated' : 'exact'
  };
}
