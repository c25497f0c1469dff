import {
  allDocuments,
  allIndicators,
  allStandards,
  allTargets,
  observationsInForce
} from '$lib/data/queries/catalogue';
import { allCommendations, allRemarks } from '$lib/data/queries/holdings';
import { unitsInForce } from '$lib/data/queries/units';
import { runNative } from '$lib/server/run-native';
import type { PageServerLoad } from './$types';

const order = new Intl.Collator('vi');

/** Counts of commendations, and the targets on emulation and commending of the same and other units. */
export const load: PageServerLoad = async () => {
  const [units, commendations, documents, indicators, standards, targets, observations, remarks] =
    await Promise.all([
      runNative(unitsInForce()),
      runNative(allCommendations()),
      runNative(allDocuments()),
      runNative(allIndicators()),
      runNative(allStandards()),
      runNative(allTargets()),
      runNative(observationsInForce()),
      runNative(allRemarks())
    ]);
  const about = indicators.filter(({ field }) => field === 'thi-dua-khen-thuong');
  const known = new Set(about.map((row) => row.indicator));
  const asked = targets.filter((row) => known.has(row.indicator));
  const named = new Set([...commendations, ...asked].map((row) => row.unit));
  const said = remarks.filter((row) => row.about === 'commendations');
  const cited = new Set([...commendations, ...asked, ...said].map((row) => row.document));
  return {
    units: units
      .filter(({ unit }) => named.has(unit))
      .map(({ unit, code, name, type }) => ({ unit, code, name, type }))
      .sort((a, b) => order.compare(a.name, b.name)),
    commendations,
    documents: documents.filter((row) => cited.has(row.document)),
    indicators: about,
    standards: standards.filter((row) => known.has(row.indicator)),
    targets: asked,
    observations: observations.filter((row) => named.has(row.unit) && known.has(row.indicator)),
    remarks: said
  };
};
