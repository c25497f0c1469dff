import { error } from '@sveltejs/kit';
import { allIndicators, allStandards } from '$lib/data/queries/catalogue';
import {
  indicatorDocuments,
  indicatorMovements,
  indicatorObservations,
  indicatorTargets
} from '$lib/data/queries/indicator';
import { unitsInForce } from '$lib/data/queries/units';
import { runNative } from '$lib/server/run-native';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = async () =>
  (await runNative(allIndicators())).map(({ indicator }) => ({ indicator }));

export const load: PageServerLoad = async ({ params }) => {
  const indicator = (await runNative(allIndicators())).find(
    (row) => row.indicator === params.indicator
  );
  if (indicator === undefined) error(404);
  const [standards, units, observations, targets, documents, movements] = await Promise.all([
    runNative(allStandards()),
    runNative(unitsInForce()),
    runNative(indicatorObservations(indicator.indicator)),
    runNative(indicatorTargets(indicator.indicator)),
    runNative(indicatorDocuments(indicator.indicator)),
    runNative(indicatorMovements(indicator.indicator))
  ]);
  const named = new Set([...observations, ...targets].map((row) => row.unit));
  return {
    indicator,
    observations,
    targets,
    documents,
    movements,
    standards: standards.filter((row) => row.indicator === indicator.indicator),
    // Only the units the page speaks of travel with it.
    units: units.filter((row) => named.has(row.unit))
  };
};
