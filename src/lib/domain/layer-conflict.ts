import { groupBy } from './group-by';
import type { Observation } from './observation';
import { parsePeriod } from './period';

/** A figure of a file that says something else than a sourced one about the same time: both stay visible. */
export interface LayerConflict {
  readonly own: Observation;
  readonly sourced: Observation;
}

const keyOf = ({ unit, indicator, period }: Observation): string => {
  const parsed = parsePeriod(period);
  return JSON.stringify([unit, indicator, parsed?.start ?? period, parsed?.end ?? null]);
};

/** Whether one of two figures says what the other does not: a part that only one gives is no difference. */
function differs(a: Observation, b: Observation): boolean {
  const said = [
    [a.value, b.value],
    [a.value_max, b.value_max],
    [a.numerator, b.numerator],
    [a.denominator, b.denominator]
  ] as const;
  const isOther = said.some(([x, y]) => x !== null && y !== null && x !== y);
  return isOther || (a.value !== null && b.value !== null && a.comparator !== b.comparator);
}

/**
 * Where a file and the sourced data disagree about a unit, an indicator and a period, in the order of the
 * file. A sample contradicts nothing; an estimate and a final figure are no contradiction.
 */
export function layerConflictsOf(
  sourced: readonly Observation[],
  own: readonly Observation[]
): readonly LayerConflict[] {
  const known = groupBy(
    sourced.filter(({ provenance }) => provenance === 'reported' || provenance === 'derived'),
    keyOf
  );
  return own.flatMap((row) =>
    (known.get(keyOf(row)) ?? [])
      .filter((each) => each.standing === row.standing && differs(row, each))
      .map((each) => ({ own: row, sourced: each }))
  );
}
