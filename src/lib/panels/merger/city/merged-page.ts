import { dividedFormersOf } from '$lib/domain/merge/lineage-summary';
import type { FrozenSnapshot } from '$lib/panels/frozen-snapshot';
import type { PanelPage } from '$lib/panels/panel-page';
import type { SnapshotPlace } from '$lib/panels/snapshot-place';
import { m } from '$lib/paraglide/messages';
import { dumbbellModel } from '../dumbbell-model';
import { cityChangesSnapshot, uncomparedSnapshot } from './city-changes-snapshot';
import { exactnessShares, mergedFilter, mergedUnitsOf } from './city-merger';
import { dividedSnapshot } from './divided-snapshot';
import { exactnessSnapshot } from './exactness-snapshot';
import { largestSnapshot } from './largest-snapshot';
import {
  changesOfCity,
  cityChanges,
  cityIndicator,
  citySample,
  exactnessScene,
  largestLists,
  type MergedCityData,
  mergedCityRows,
  MOST_CHANGES
} from './merged-city';
import { mergedUnitsSnapshot } from './merged-units-snapshot';

/** The merger of the whole city. */
export const mergedPage: PanelPage<MergedCityData> = async (data, request) => {
  const { view, own, database, signal } = request;
  const isOwn = own.observations.length > 0 || own.indicators.length > 0;
  const [sample, definitions] = await Promise.all([
    view.sample ? citySample(database, view.indicator, signal) : [],
    view.sample || isOwn ? request.definitions() : null
  ]);
  const rows = mergedCityRows(data, { own, sample, definitions });
  const chosen = cityIndicator(rows.indicators, view.indicator, view.sample);
  const changes = changesOfCity(data, rows, chosen, own);
  const isFiltered = view.search !== '' || view.group !== null || view.district !== null;
  const keeps = isFiltered ? mergedFilter(view) : null;
  return (place) => {
    const { locale } = place;
    const units = mergedUnitsOf(data.units, data.transfers, locale);
    const makers: Readonly<Record<string, (at: SnapshotPlace) => FrozenSnapshot | null>> = {
      exact(at) {
        const { counts } = exactnessShares(units);
        const exact = counts.whole + counts.land_divided;
        return exactnessSnapshot(at, {
          scene: exactnessScene(data.tiles, units, keeps, locale),
          units,
          title: m.merger_city_exact({ exact, all: units.length })
        });
      },
      changes(at) {
        const { compared, finding } = cityChanges(changes, units, chosen, locale);
        return chosen === undefined || compared.length === 0
          ? null
          : cityChangesSnapshot(at, {
              rows: compared,
              model: dumbbellModel(compared.slice(0, MOST_CHANGES), locale, true),
              indicator: chosen,
              title: finding
            });
      },
      uncompared(at) {
        const { uncompared } = cityChanges(changes, units, chosen, locale);
        return chosen === undefined || uncompared.length === 0
          ? null
          : uncomparedSnapshot(at, uncompared, chosen);
      },
      largest: (at) => largestSnapshot(at, largestLists(units, data.transfers, locale)),
      divided(at) {
        const divided = dividedFormersOf(data.transfers);
        const formers = new Set(data.transfers.map((row) => row.former)).size;
        const title = m.merger_city_divided({ count: divided.length, formers });
        return dividedSnapshot(at, divided, data.transfers, title);
      },
      all: (at) => mergedUnitsSnapshot(at, keeps === null ? units : units.filter(keeps))
    };
    return makers[place.anchor]?.(place) ?? null;
  };
};
