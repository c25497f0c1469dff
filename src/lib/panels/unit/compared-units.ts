import type { Database } from '$lib/data/database';
import { allIndicators, allStandards } from '$lib/data/queries/catalogue';
import {
  observationsOfUnits,
  sampleObservationsOfUnits,
  sampleTargetsOfUnits,
  targetsOfUnits
} from '$lib/data/queries/several-units';
import { unitsInForce } from '$lib/data/queries/units';
import { withLayers } from '$lib/domain/own-set';
import type { Unit } from '$lib/domain/unit';
import { peersOf } from './comparison';
import type { UnitRows } from './unit-report';

/** A unit and those put beside it, with what is known of each. */
export interface ComparedUnits {
  readonly units: readonly Unit[];
  readonly rows: UnitRows;
}

/**
 * Reads what a comparison needs. Codes that name no unit of the same group are left out.
 * @throws LoadError, QueryError; the signal's reason when nobody waits any more
 */
export async function comparedUnits(
  database: Database,
  unit: Unit,
  codes: readonly string[],
  isSample: boolean,
  signal: AbortSignal
): Promise<ComparedUnits> {
  const all = await database.answer(unitsInForce(), signal);
  const units = [unit, ...peersOf(unit, codes, all)];
  const ids = units.map((one) => one.unit);
  const [targets, observations, indicators, standards, moreTargets, moreObservations] =
    await Promise.all([
      database.answer(targetsOfUnits(ids), signal),
      database.answer(observationsOfUnits(ids), signal),
      database.answer(allIndicators(), signal),
      database.answer(allStandards(), signal),
      isSample ? database.answer(sampleTargetsOfUnits(ids), signal) : [],
      isSample ? database.answer(sampleObservationsOfUnits(ids), signal) : []
    ]);
  return {
    units,
    rows: withLayers({ targets, observations, indicators, standards }, [
      { targets: moreTargets, observations: moreObservations }
    ])
  };
}
