import { addsToOne } from './split-integer';
import { sumOf, type Known } from './sum';

/** A former unit's total and the share of it each new unit received. */
export interface SharedTotal {
  readonly total: Known;
  readonly shares: readonly (readonly [unit: string, share: Known])[];
}

export interface MassPreservation {
  /** Total received by each new unit, in order of first mention. */
  readonly totals: ReadonlyMap<string, Known>;
  readonly sum: Known;
  /** Whether the shares of every former unit add up to 1. */
  readonly sharesAddUp: boolean;
}

/** Distributes totals by shares: what was there before must be there after. */
export function massPreservation(sources: readonly SharedTotal[]): MassPreservation {
  const totals = new Map<string, Known>();
  let sharesAddUp = true;
  for (const { total, shares } of sources) {
    const known = shares.map(([, share]) => share).filter((share) => share !== null);
    sharesAddUp &&= known.length === shares.length && addsToOne(known);
    for (const [unit, share] of shares) {
      const got = total === null || share === null ? null : total * share;
      totals.set(unit, sumOf([totals.has(unit) ? (totals.get(unit) ?? null) : 0, got]));
    }
  }
  return { totals, sum: sumOf([...totals.values()]), sharesAddUp };
}
