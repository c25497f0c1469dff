import { error } from '@sveltejs/kit';
import { allIndicators, allObservations, allStandards } from '$lib/data/queries/catalogue';
import {
  indicatorDocuments,
  indicatorObservations,
  indicatorTargets
} from '$lib/data/queries/indicator';
import { allRankings } from '$lib/data/queries/holdings';
import { unitsInForce } from '$lib/data/queries/units';
import { isApplicable } from '$lib/domain/indicator';
import { knownOfIndicator } from '$lib/domain/known';
import { groupOf } from '$lib/domain/unit-name';
import { holdings } from '$lib/server/holdings';
import type { IndicatorData } from '$lib/panels/indicator/series-source';
import { runNative } from '$lib/server/run-native';

/** Panels, without the day of the edition that every page has, with what only the page says. */
interface IndicatorPageData extends Omit<IndicatorData, 'date'> {
  /** What is held of it elsewhere: in the rows of the units themselves, and of units that were merged. */
  readonly elsewhere: {
    readonly units: number;
    readonly formers: number;
    readonly periods: readonly string[];
  };
}

/** What the page is built with. @throws 404 where there is no such indicator */
export async function indicatorData(name: string): Promise<IndicatorPageData> {
  const indicator = (await runNative(allIndicators())).find((row) => row.indicator === name);
  if (indicator === undefined) error(404);
  const [standards, units, observations, targets, documents, rankings, all, held] =
    await Promise.all([
      runNative(allStandards()),
      runNative(unitsInForce()),
      runNative(indicatorObservations(indicator.indicator)),
      runNative(indicatorTargets(indicator.indicator)),
      runNative(indicatorDocuments(indicator.indicator)),
      runNative(allRankings()),
      runNative(allObservations()),
      holdings()
    ]);
  const orders = rankings.filter((row) => row.ordered_by === indicator.indicator);
  const published = new Set(orders.map((row) => row.indicator));
  const applied = units.filter(({ type }) => isApplicable(indicator, type));
  const { commendations, movements, statedUnits } = knownOfIndicator(indicator.indicator, held);
  const named = new Set([...observations, ...targets, ...commendations].map((row) => row.unit));
  const inForce = new Set(units.map((row) => row.unit));
  const formers = all.filter(
    (row) => row.indicator === indicator.indicator && !inForce.has(row.unit)
  );
  const cited = new Set([
    ...documents.map((row) => row.document),
    ...commendations.map((row) => row.document),
    ...movements.flatMap(({ places }) => places.map((place) => place.document))
  ]);
  return {
    indicator,
    observations,
    targets,
    documents: held.documents.filter((row) => cited.has(row.document)),
    commendations,
    movements,
    rankings,
    elsewhere: {
      units: statedUnits,
      formers: new Set(formers.map((row) => row.unit)).size,
      periods: [...new Set(formers.map((row) => row.period))].sort()
    },
    /** Ranks that somebody gave by the values of this indicator. */
    ranks: all.filter((row) => published.has(row.indicator) && inForce.has(row.unit)),
    /** Units it applies to, by the group they are ranked in. */
    groupSizes: {
      phuong: applied.filter(({ type }) => groupOf(type) === 'phuong').length,
      xa: applied.filter(({ type }) => groupOf(type) === 'xa').length
    },
    standards: standards.filter((row) => row.indicator === indicator.indicator),
    // Only the units the page speaks of travel with it.
    units: units.filter((row) => named.has(row.unit))
  };
}
