import type { Observation } from '$lib/domain/observation';
import type { Unit } from '$lib/domain/unit';

/** People as the unit's own documents count them, where the map publisher's list has another number. */
export function reportedPeople(
  { population }: Pick<Unit, 'population'>,
  observations: readonly Observation[],
  own: ReadonlySet<string>
): readonly number[] {
  const counts = observations.flatMap(({ indicator, document, value }) =>
    indicator === 'dan-so' && document !== null && own.has(document) && value !== null
      ? [value]
      : []
  );
  return [...new Set(counts)].filter((count) => count !== population);
}
