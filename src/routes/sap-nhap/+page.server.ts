import { allIndicators, allObservations, allStandards } from '$lib/data/queries/catalogue';
import { allTransfers } from '$lib/data/queries/merger';
import { unitsInForce } from '$lib/data/queries/units';
import { cityTiles } from '$lib/domain/city-tiles';
import { runNative } from '$lib/server/run-native';
import { toMergerIndicator } from '$lib/panels/merger/merger-indicator';
import { toCityTransfers } from '$lib/panels/merger/transfer';
import type { PageServerLoad } from './$types';

/** The merger of the whole city; figures only of indicators a unit reported for a time before it. */
export const load: PageServerLoad = async () => {
  const [units, transfers, observations, indicators, standards] = await Promise.all([
    runNative(unitsInForce()),
    runNative(allTransfers()),
    runNative(allObservations()),
    runNative(allIndicators()),
    runNative(allStandards())
  ]);
  const early = new Set(
    observations.filter((row) => /^20(?:1\d|2[0-4])$/.test(row.period)).map((row) => row.indicator)
  );
  return {
    tiles: cityTiles(
      units.flatMap(({ unit, district, lon, lat }) =>
        lon === null || lat === null ? [] : [{ unit, district, lon, lat }]
      )
    ),
    units: units.map(({ unit, code, name, type, district, area_km2, population }) => ({
      unit,
      code,
      name,
      type,
      district,
      area_km2,
      population
    })),
    transfers: toCityTransfers(transfers),
    figures: observations.filter((row) => early.has(row.indicator)),
    indicators: indicators.filter((row) => early.has(row.indicator)).map(toMergerIndicator),
    standards: standards.filter((row) => early.has(row.indicator))
  };
};
