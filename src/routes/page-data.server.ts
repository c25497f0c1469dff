import {
  allIndicators,
  allStandards,
  allTargets,
  observationsInForce
} from '$lib/data/queries/catalogue';
import { formerNames } from '$lib/data/queries/city';
import { allRankings } from '$lib/data/queries/holdings';
import { boardTargets } from '$lib/data/queries/sample';
import { unitsInForce } from '$lib/data/queries/units';
import { boardRows } from '$lib/domain/board';
import { cityTiles } from '$lib/domain/city-tiles';
import { countsOf, knownOfUnit } from '$lib/domain/known';
import { scopeOf } from '$lib/domain/scope';
import { holdings } from '$lib/server/holdings';
import { runNative } from '$lib/server/run-native';
import { cityFindings } from '$lib/panels/city-findings';
import { unitReport } from '$lib/panels/unit/unit-report';
import { DEFAULT_VIEW } from '$lib/state/view';
import type { CityData } from '$lib/panels/city/sourced-city';
import { cityIndicatorOf, type CityUnit } from '$lib/panels/city/city-units';

/** Panels, without the day of the edition that every page has, with what only the page says. */
interface CityPageData extends Omit<CityData, 'date'> {
  readonly findings: ReturnType<typeof cityFindings>;
}

/**
 * What the page is built with: the city with what is sourced, in the default view.
 *
 * @param date of the edition
 */
export async function cityData(date: string): Promise<CityPageData> {
  const [units, formers, indicators, standards, targets, withSample, observations, rankings, held] =
    await Promise.all([
      runNative(unitsInForce()),
      runNative(formerNames()),
      runNative(allIndicators()),
      runNative(allStandards()),
      runNative(allTargets()),
      runNative(boardTargets()),
      runNative(observationsInForce()),
      runNative(allRankings()),
      holdings()
    ]);
  const scope = scopeOf(DEFAULT_VIEW.period, date);
  const rows = [
    ...boardRows({ units, indicators, standards, targets, observations, scope })
  ].filter((row) => row.cells.length > 0);
  const shown = new Set([
    ...rows.flatMap((row) => row.cells.map((cell) => cell.indicator)),
    ...withSample.map((target) => target.indicator)
  ]);
  const found = units.flatMap((unit) => {
    const own = targets.filter((row) => row.unit === unit.unit);
    if (own.length === 0) return [];
    const figures = observations.filter((row) => row.unit === unit.unit);
    const facts = { targets: own, observations: figures, indicators, standards };
    return [{ unit, report: unitReport(facts, unit.type, scope) }];
  });
  const formed = new Map(formers.map((row) => [row.unit, row]));
  return {
    rows,
    findings: cityFindings(found, units.length),
    rankings,
    tiles: cityTiles(
      units.flatMap(({ unit, district, lon, lat }) =>
        lon === null || lat === null ? [] : [{ unit, district, lon, lat }]
      )
    ),
    units: units.map((row): CityUnit => {
      const { unit, code, name, type, district, area_km2, population } = row;
      return {
        unit,
        code,
        name,
        type,
        district,
        area_km2,
        population,
        formers: formed.get(unit)?.formers ?? 0,
        names: formed.get(unit)?.names ?? '',
        known: countsOf(knownOfUnit(row, held))
      };
    }),
    indicators: indicators
      .filter((row) => shown.has(row.indicator))
      .map((row) => cityIndicatorOf(row, withSample))
  };
}
