import { finiteOf, quotientOf } from '../epsilon';
import { peopleShareOf, type Basis } from '../lineage';
import { partTransfer, type Rebuilt } from './part-transfer';
import { sumOf, type Known } from './sum';

/** A former unit by what came over from it; shares are fractions of the former unit. */
export interface BasisPart {
  readonly basis: Basis;
  readonly numerator: Known;
  readonly denominator: Known;
  readonly areaShare: Known;
  /** Typed in or listed; only a part of both land and people needs it. */
  readonly householdShare: Known;
}

export interface BasisRebuilt extends Rebuilt {
  /** What an area weight would say, shown as the mistake it is. */
  readonly wrongAreaRate: Known;
  readonly wrongAreaDenominator: Known;
}

/**
 * Counts of people follow people, not land: "all its population" counts in full, "no population"
 * counts nothing (its figures may be missing), a divided population needs a share and is `estimated`.
 */
export function basisPeopleCounts(parts: readonly BasisPart[]): BasisRebuilt {
  const transferred = partTransfer(
    parts.map((part) => {
      const share = peopleShareOf(part.basis) ?? part.householdShare;
      return { ...part, numeratorShare: share, denominatorShare: share };
    }),
    true
  );
  const isTyped = parts.some((part) => peopleShareOf(part.basis) === null);
  const comparability =
    isTyped && transferred.comparability === 'exact' ? 'estimated' : transferred.comparability;
  const byArea = (value: (part: BasisPart) => Known): Known =>
    sumOf(
      parts.map((part) => {
        const figure = value(part);
        return figure === null || part.areaShare === null ? null : part.areaShare * figure;
      })
    );
  const wrongNumerator = byArea((part) => part.numerator);
  const wrongDenominator = byArea((part) => part.denominator);
  const wrongShare = quotientOf(wrongNumerator, wrongDenominator);
  const isWhole = wrongNumerator !== null && wrongDenominator !== null;
  return {
    ...transferred,
    comparability,
    wrongAreaRate: wrongShare === null ? null : finiteOf(100 * wrongShare),
    wrongAreaDenominator: isWhole ? wrongDenominator : null
  };
}
