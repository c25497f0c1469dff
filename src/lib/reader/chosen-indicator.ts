import type { Candidate, Proposed } from './candidate';
import { type Ranked, SURE } from './rank-indicators';

/** From 0 to 1, two decimals. */
const tidyScore = (score: number): number => Number(Math.min(1, Math.max(0, score)).toFixed(2));

export function proposedOf(ranked: readonly Ranked[]): readonly Proposed[] {
  return ranked
    .slice(0, 3)
    .map(({ item, score }) => ({ indicator: item.indicator, score: tidyScore(score) }));
}

/** The indicator that fits best where it fits well enough, else a new one; and the three to choose from. */
export function chosenOf(ranked: readonly Ranked[]): Pick<Candidate, 'indicator' | 'proposed'> {
  const [best] = ranked;
  return {
    indicator: best === undefined || best.score < SURE ? 'new' : best.item.indicator,
    proposed: proposedOf(ranked)
  };
}
