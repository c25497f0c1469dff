import {
  allDocuments,
  allIndicators,
  allObservations,
  allStandards
} from '$lib/data/queries/catalogue';
import { allRankings } from '$lib/data/queries/holdings';
import { unitNames } from '$lib/data/queries/compare';
import { unitsInForce } from '$lib/data/queries/units';
import { allTransfers } from '$lib/data/queries/merger';
import { runNative } from '$lib/server/run-native';
import { toMergerIndicator } from '$lib/panels/merger/merger-indicator';
import type { Basis } from '$lib/domain/lineage';
import { firstCompare } from '$lib/panels/compare/first-compare';
import type { PageServerLoad } from './$types';

/** Every sourced figure fits into the page, so that comparing them needs no engine. */
export const load: PageServerLoad = async () => {
  const [units, inForce, transfers, observations, indicators, standards, documents, rankings] =
    await Promise.all([
      runNative(unitNames()),
      runNative(unitsInForce()),
      runNative(allTransfers()),
      runNative(allObservations()),
      runNative(allIndicators()),
      runNative(allStandards()),
      runNative(allDocuments()),
      runNative(allRankings())
    ]);
  const named = new Set(observations.map((row) => row.indicator));
  const cited = new Set(observations.map((row) => row.document));
  // Ranks and scores are given wards and communes apart, and counts invite to be added up: nothing to open with.
  const opening = new Set(
    indicators
      .filter(({ kind }) => kind === 'rate' || kind === 'per_head')
      .map((row) => row.indicator)
  );
  return {
    units,
    sizes: inForce.map(({ unit, area_km2, population, note, note_en }) => ({
      unit,
      area_km2,
      population,
      note,
      note_en
    })),
    transfers: transfers.map(
      ({ unit, former, basis, household_share, population_share, share_as_of, area_km2 }) => ({
        unit,
        former,
        basis: basis as Basis,
        household_share,
        population_share,
        share_as_of,
        area_km2
      })
    ),
    figures: observations.map((row) => ({
      unit: row.unit,
      indicator: row.indicator,
      period: row.period,
      as_of: row.as_of,
      value: row.value,
      value_max: row.value_max,
      comparator: row.comparator,
      numerator: row.numerator,
      denominator: row.denominator,
      standing: row.standing,
      provenance: row.provenance,
      standard: row.standard,
      document: row.document,
      section: row.section
    })),
    indicators: indicators.map(toMergerIndicator),
    standards: standards.filter((row) => named.has(row.indicator)),
    rankings,
    documents: documents
      .filter((row) => cited.has(row.document))
      .map(({ document, title }) => ({ document, title })),
    // A census of former units is there to be chosen, not to open with.
    first: firstCompare(
      observations.filter((row) => opening.has(row.indicator) && row.unit.startsWith('moi-'))
    )
  };
};
