import { json } from '@sveltejs/kit';
import {
  allIndicators,
  allObservations,
  allStandards,
  allTargets
} from '$lib/data/queries/catalogue';
import { tableRows } from '$lib/data/table-rows';
import type { Unit } from '$lib/domain/unit';
import { runNative } from '$lib/server/run-native';
import type { OwnCatalogue } from '$lib/intake/catalogue';
import type { RequestHandler } from './$types';

export const prerender = true;

/** What the importer knows before it opens a file, and what its preview judges with. */
export const GET: RequestHandler = async () => {
  const [indicators, names, units, lineage, observations, targets, standards] = await Promise.all([
    runNative(allIndicators()),
    runNative(tableRows<{ indicator: string; name: string }>({ table: 'indicator_names' })),
    runNative(tableRows<Unit>({ table: 'units' })),
    runNative(tableRows<{ unit: string; former: string; basis: string }>({ table: 'lineage' })),
    runNative(allObservations()),
    runNative(allTargets()),
    runNative(allStandards())
  ]);
  const catalogue: OwnCatalogue = {
    indicators,
    names,
    units,
    lineage: lineage.map(({ unit, former, basis }) => ({ unit, former, basis })),
    figures: observations.map(
      ({ unit, indicator, period, as_of, value, comparator, provenance }) => ({
        unit,
        indicator,
        period,
        ...(as_of === null ? {} : { as_of }),
        value,
        comparator,
        provenance
      })
    ),
    observations: observations.map((row) => ({ ...row, quote: null, note: null, note_en: null })),
    targets: targets.map((row) => ({ ...row, note: null, note_en: null })),
    standards
  };
  return json(catalogue);
};
