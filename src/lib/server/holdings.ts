import {
  allDocuments,
  allMovements,
  observationsInForce,
  allTargets
} from '$lib/data/queries/catalogue';
import {
  allCommendations,
  allMovementDocuments,
  allMovementIndicators,
  lineageSources
} from '$lib/data/queries/holdings';
import { unitsInForce } from '$lib/data/queries/units';
import type { Holdings } from '$lib/domain/known';
import { runNative } from './run-native';

/** Everything sourced that "what do we know of it" is answered from, while pages are built. */
export async function holdings(): Promise<Holdings> {
  const [
    units,
    observations,
    targets,
    commendations,
    movements,
    movementDocuments,
    movementIndicators,
    lineage,
    documents
  ] = await Promise.all([
    runNative(unitsInForce()),
    runNative(observationsInForce()),
    runNative(allTargets()),
    runNative(allCommendations()),
    runNative(allMovements()),
    runNative(allMovementDocuments()),
    runNative(allMovementIndicators()),
    runNative(lineageSources()),
    runNative(allDocuments())
  ]);
  return {
    units,
    observations,
    targets,
    commendations,
    movements,
    movementDocuments,
    movementIndicators,
    lineage,
    documents
  };
}
