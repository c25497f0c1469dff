import { json } from '@sveltejs/kit';
import { allDocuments, allIndicators, allMovements } from '$lib/data/queries/catalogue';
import { allTransfers } from '$lib/data/queries/merger';
import { unitsInForce } from '$lib/data/queries/units';
import { runNative } from '$lib/server/run-native';
import {
  documentFindables,
  formerFindables,
  indicatorFindables,
  movementFindables,
  unitFindables
} from '$lib/panels/find/findables';
import type { RequestHandler } from './$types';

export const prerender = true;

/** What the finder can find: units in force, former units with where they went, indicators, movements, documents of units. */
export const GET: RequestHandler = async () => {
  const [units, transfers, indicators, movements, documents] = await Promise.all([
    runNative(unitsInForce()),
    runNative(allTransfers()),
    runNative(allIndicators()),
    runNative(allMovements()),
    runNative(allDocuments())
  ]);
  return json([
    ...unitFindables(units),
    ...formerFindables(transfers),
    ...indicatorFindables(indicators),
    ...movementFindables(movements),
    ...documentFindables(documents, units)
  ]);
};
