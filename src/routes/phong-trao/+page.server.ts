import {
  allIndicators,
  allStandards,
  allTargets,
  observationsInForce
} from '$lib/data/queries/catalogue';
import { allRankings, allRemarks } from '$lib/data/queries/holdings';
import { unitsInForce } from '$lib/data/queries/units';
import { knownOfUnit, namedMovements } from '$lib/domain/known';
import type { NamingUnit } from '$lib/panels/emulation/movement-scene';
import { holdings } from '$lib/server/holdings';
import { runNative } from '$lib/server/run-native';
import type { PageServerLoad } from './$types';

const order = new Intl.Collator('vi');

/** Movements with the documents that name them, and what is known of what they work for in those units. */
export const load: PageServerLoad = async () => {
  const [held, units, indicators, standards, targets, observations, rankings, remarks] =
    await Promise.all([
      holdings(),
      runNative(unitsInForce()),
      runNative(allIndicators()),
      runNative(allStandards()),
      runNative(allTargets()),
      runNative(observationsInForce()),
      runNative(allRankings()),
      runNative(allRemarks())
    ]);
  const movements = namedMovements(held);
  const naming = new Set(movements.flatMap(({ places }) => places.map((row) => row.document)));
  const own = units
    .flatMap((unit): NamingUnit[] => {
      const documents = knownOfUnit(unit, held).own.filter((row) => naming.has(row.document));
      if (documents.length === 0) return [];
      const { unit: id, code, name, type } = unit;
      return [{ unit: id, code, name, type, documents: documents.map((row) => row.document) }];
    })
    .sort((a, b) => order.compare(a.name, b.name));
  const tied = new Set(held.movementIndicators.map((row) => row.indicator));
  const ids = new Set(own.map((row) => row.unit));
  const isTold = (row: { readonly unit: string; readonly indicator: string }): boolean =>
    ids.has(row.unit) && tied.has(row.indicator);
  const said = remarks.filter(({ about }) => about === 'movements');
  const asked = targets.filter(isTold);
  const cited = new Set([
    ...naming,
    ...said.map((row) => row.document),
    ...asked.map((row) => row.document)
  ]);
  return {
    movements,
    units: own,
    documents: held.documents.filter((row) => cited.has(row.document)),
    ties: held.movementIndicators,
    // What the page never says does not travel with it.
    indicators: indicators
      .filter((row) => tied.has(row.indicator))
      .map((row) => ({ ...row, definition: '', definition_en: '', legal_source: null })),
    standards: standards.filter((row) => tied.has(row.indicator)),
    targets: asked.map((row) => ({ ...row, quote: '' })),
    observations: observations.filter(isTold).map((row) => ({ ...row, quote: null })),
    rankings: rankings.filter((row) => tied.has(row.indicator)),
    remarks: said
  };
};
