import { type Evidence, rivalsOf } from './evidence';
import { findings, type Findings } from './findings';
import { QUANTITY } from './formula';
import type { Status } from './status';

/** Statuses that agree on the level and differ in which way it moves, with the one that says the level alone. */
const LEVELS: readonly (readonly [level: Status, alike: readonly Status[]])[] = [
  ['met', ['met', 'met_falling', 'met_at_risk']],
  ['not_met', ['not_met', 'not_met_improving']]
];

/** The evidence again and again, each time with one figure exchanged for another of the same period. */
function* exchanged(evidence: Evidence): Generator<Evidence> {
  for (const reading of evidence.readings)
    for (const rival of rivalsOf(reading, evidence.others))
      yield {
        ...evidence,
        readings: evidence.readings.map((each) => (each === reading ? rival : each))
      };
}

/**
 * The verdict where some period has two figures that differ: it stands where every one of them leads to it.
 * Where they differ only in the direction of change, the level alone is said; where they differ in more, nothing
 * is concluded. Which of two figures is right is never chosen silently.
 */
export function settledOf(
  evidence: Evidence,
  findingsOf: (evidence: Evidence) => Findings
): Findings {
  const found = findingsOf(evidence);
  const statuses = [...exchanged(evidence)].map((each) => findingsOf(each).status);
  if (statuses.every((status) => status === found.status)) return found;
  const all = [found.status, ...statuses];
  const level = LEVELS.find(([, alike]) => all.every((status) => alike.includes(status)))?.[0];
  if (level === undefined) {
    const { current, base, years, yearsMet, yearsTotal, ladder } = found;
    const kept = { current, base, years, yearsMet, yearsTotal, ladder };
    return findings('insufficient_data', 'conflicting_course', kept);
  }
  return {
    ...found,
    status: level,
    reason: 'conflicting_course',
    observedPace: null,
    formula: found.formula.filter(({ name }) => name !== QUANTITY.averageChange)
  };
}
