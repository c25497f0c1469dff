import { json } from '@sveltejs/kit';
import { allIndicators } from '$lib/data/queries/catalogue';
import { allTransfers } from '$lib/data/queries/merger';
import { unitsInForce } from '$lib/data/queries/units';
import { runNative } from '$lib/server/run-native';
import { formerFindables, indicatorFindables, unitFindables } from './findables';
import type { RequestHandler } from './$types';

export const prerender = true;

/** What the finder can find: units in force, former units with where they went, indicators. */
export const GET: RequestHandler = async () => {
  const [units, transfers, indicators] = await Promise.all([
    runNative(unitsInForce()),
    runNative(allTransfers()),
    runNative(allIndicators())
  ]);
  return json([
    ...unitFindables(units),
    ...formerFindables(transfers),
    ...indicatorFindables(indicators)
  ]);
};
