import {
  allIndicators,
  allStandards,
  allTargets,
  observationsInForce
} from '$lib/data/queries/catalogue';
import { boardObservations, boardTargets } from '$lib/data/queries/sample';
import { unitsInForce } from '$lib/data/queries/units';
import { boardRows } from '$lib/domain/board';
import { scopeOf } from '$lib/domain/scope';
import { type StatusRow, statusRowsOf } from '$lib/domain/status-rows';
import type { NativeDatabase } from './run-native';

/** Every target of every unit in force, judged for each of the periods on the day of the data. */
export async function judgedFor(
  database: Pick<NativeDatabase, 'answer'>,
  periods: readonly string[],
  day: string,
  isSample: boolean
): Promise<ReadonlyMap<string, readonly StatusRow[]>> {
  const facts = {
    units: await database.answer(unitsInForce()),
    indicators: await database.answer(allIndicators()),
    standards: await database.answer(allStandards()),
    targets: await database.answer(isSample ? boardTargets() : allTargets()),
    observations: await database.answer(isSample ? boardObservations() : observationsInForce())
  };
  return new Map(
    periods.map((period) => [
      period,
      statusRowsOf([...boardRows({ ...facts, scope: scopeOf(period, day) })])
    ])
  );
}
