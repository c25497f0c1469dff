import type { Observation } from '$lib/domain/observation';
import { isKnownWithin } from '$lib/domain/scope';
import type { UnitPanelScene } from './panel-scene';

/**
 * Figures no target speaks of. Where the period asks nothing: what was reported up to its end, first that of
 * which targets speak later.
 */
export function otherFigures({
  report,
  said
}: Pick<UnitPanelScene, 'report' | 'said'>): readonly Observation[] {
  const used = new Set(said.targets.map((row) => row.indicator));
  if (report.assessments.length > 0)
    return said.observations.filter((row) => !used.has(row.indicator));
  return said.observations
    .filter((row) => isKnownWithin(row, report.scope))
    .sort((a, b) => Number(used.has(b.indicator)) - Number(used.has(a.indicator)));
}
