import { finiteOf, quotientOf } from '../epsilon';
import type { Known } from './sum';

export interface NamedCount {
  readonly id: string;
  readonly numerator: Known;
  readonly denominator: Known;
}

export interface Decomposition {
  /** All in percent or percentage points. */
  readonly rateBefore: Known;
  readonly rateAfter: Known;
  readonly change: Known;
  /** What changed inside the parts: Σ s̄ ΔR. */
  readonly within: Known;
  /** What changed in their weights: Σ R̄ Δs. */
  readonly mix: Known;
}

const UNKNOWN: Decomposition = {
  rateBefore: null,
  rateAfter: null,
  change: null,
  within: null,
  mix: null
};

interface Side {
  readonly rate: number;
  readonly shareOf: (id: string) => number;
  readonly rateOf: (id: string) => Known;
}

/** Null when a figure is missing or the side has no denominator at all. */
function sideOf(parts: readonly NamedCount[]): Side | null {
  const byId = new Map<string, { n: number; d: number }>();
  let numerator = 0;
  let denominator = 0;
  for (const part of parts) {
    if (part.numerator === null || part.denominator === null) return null;
    byId.set(part.id, { n: part.numerator, d: part.denominator });
    numerator += part.numerator;
    denominator += part.denominator;
  }
  if (denominator === 0) return null;
  return {
    rate: (100 * numerator) / denominator,
    shareOf: (id) => (byId.get(id)?.d ?? 0) / denominator,
    rateOf: (id) => {
      const part = byId.get(id);
      const rate = part === undefined ? null : quotientOf(part.n, part.d);
      return rate === null ? null : 100 * rate;
    }
  };
}

/**
 * Splits the change of a merged rate into a change within the parts and a change of their mix
 * (symmetric decomposition after Kitagawa, 1955). A part that is empty or listed on one side only
 * takes its rate from the other side, so all of its effect is mix; within + mix = change.
 */
export function decomposeChange(
  before: readonly NamedCount[],
  after: readonly NamedCount[]
): Decomposition {
  const a = sideOf(before);
  const b = sideOf(after);
  if (a === null || b === null) {
    return { ...UNKNOWN, rateBefore: a?.rate ?? null, rateAfter: b?.rate ?? null };
  }
  let within = 0;
  let mix = 0;
  for (const id of new Set([...before, ...after].map((part) => part.id))) {
    const rateBefore = a.rateOf(id) ?? b.rateOf(id) ?? 0;
    const rateAfter = b.rateOf(id) ?? rateBefore;
    within += ((a.shareOf(id) + b.shareOf(id)) / 2) * (rateAfter - rateBefore);
    mix += ((rateBefore + rateAfter) / 2) * (b.shareOf(id) - a.shareOf(id));
  }
  return { rateBefore: a.rate, rateAfter: b.rate, change: finiteOf(b.rate - a.rate), within, mix };
}
