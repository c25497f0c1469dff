import type { WatchedRow } from '$lib/domain/board';
import type { Ranking } from '$lib/domain/published-rank';
import type { Locale } from '$lib/domain/text';
import type { CityTiles } from '$lib/domain/city-tiles';
import type { PanelView } from '$lib/panels/panel-page';
import { m } from '$lib/paraglide/messages';
import { byName, type CityIndicator, type CityUnit, rowsByUnit, unitFilter } from './city-units';
import { indicatorPaint, knownPaint } from './sourced-paint';
import type { TilePaint } from './tile-paint';

/** What the city's page is built with: everything sourced, in the default period. */
export interface CityData {
  readonly rows: readonly WatchedRow[];
  readonly units: readonly CityUnit[];
  readonly indicators: readonly CityIndicator[];
  readonly rankings: readonly Ranking[];
  readonly tiles: CityTiles;
  /** Day of the data. */
  readonly date: string;
}

/** The units of the city by what is known of them. */
export interface SourcedCity {
  readonly rows: ReadonlyMap<string, WatchedRow>;
  /** By the Vietnamese alphabet. */
  readonly units: readonly CityUnit[];
  readonly indicators: ReadonlyMap<string, CityIndicator>;
  /** Units with judged targets. */
  readonly lead: readonly CityUnit[];
  /** Units with figures or documents only, the most figures first. */
  readonly rest: readonly CityUnit[];
  readonly keeps: ((unit: CityUnit) => boolean) | null;
  /** Those the filters leave. */
  readonly found: readonly CityUnit[];
}

export function sourcedCity(
  data: CityData,
  view: Pick<PanelView, 'search' | 'group' | 'district'>
): SourcedCity {
  const rows = rowsByUnit(data.rows);
  const units = [...data.units].sort(byName);
  const lead = units.filter(({ unit }) => (rows.get(unit)?.verdicts.length ?? 0) > 0);
  const figuresOf = ({ unit }: CityUnit): number => rows.get(unit)?.figures ?? 0;
  const rest = units
    .filter(
      (unit) => (figuresOf(unit) > 0 || (unit.known?.documents ?? 0) > 0) && !lead.includes(unit)
    )
    .sort((a, b) => figuresOf(b) - figuresOf(a));
  const keeps = unitFilter(view, units);
  return {
    rows,
    units,
    indicators: new Map(data.indicators.map((row) => [row.indicator, row])),
    lead,
    rest,
    keeps,
    found: keeps === null ? units : units.filter(keeps)
  };
}

/** What the map of the sourced city shows: an indicator, or how much is known. */
export interface SourcedMap {
  readonly chosen: CityIndicator | null;
  readonly finding: string;
  readonly paint: (unit: CityUnit) => TilePaint;
}

export function sourcedMap(
  data: CityData,
  { rows, indicators }: Pick<SourcedCity, 'rows' | 'indicators'>,
  asked: string | null,
  locale: Locale
): SourcedMap {
  const chosen = indicators.get(asked ?? '') ?? null;
  const targets = data.rows.filter((row) => row.verdicts.length > 0).length;
  const withFigure = data.rows.filter((row) =>
    row.cells.some((cell) => cell.indicator === chosen?.indicator && cell.figure !== null)
  ).length;
  return {
    chosen,
    finding:
      chosen === null
        ? m.city_map_finding({ figures: data.rows.length, units: data.units.length, targets })
        : m.city_map_finding_indicator({
            count: withFigure,
            indicator: locale === 'en' ? chosen.short_en : chosen.short
          }),
    paint: (unit) =>
      chosen === null
        ? knownPaint(rows.get(unit.unit), unit.known, locale)
        : indicatorPaint(rows.get(unit.unit), unit, chosen, data.rankings, locale)
  };
}
