import type { Database } from '$lib/data/database';
import { allIndicators, allStandards } from '$lib/data/queries/catalogue';
import { sampleObservationsOfUnits, sampleTargetsOfUnits } from '$lib/data/queries/several-units';
import { withLayers } from '$lib/domain/own-set';
import type { UnitRows } from './unit-report';

/**
 * The sample series of a unit, with every definition it may name.
 * @throws LoadError, QueryError; the signal's reason when nobody waits any more
 */
export async function sampleRows(
  database: Database,
  unit: string,
  signal: AbortSignal
): Promise<UnitRows> {
  const [targets, observations, indicators, standards] = await Promise.all([
    database.answer(sampleTargetsOfUnits([unit]), signal),
    database.answer(sampleObservationsOfUnits([unit]), signal),
    database.answer(allIndicators(), signal),
    database.answer(allStandards(), signal)
  ]);
  return { targets, observations, indicators, standards };
}

/** Sourced rows with the sample over them, where it is on; which of two counts is a matter of the domain. */
export function joinedRows(sourced: UnitRows, sample: UnitRows | null): UnitRows {
  return withLayers(sourced, [sample]);
}
