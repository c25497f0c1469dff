import { changesOf, scopeBefore } from '$lib/domain/change';
import { isEmptyLayer } from '$lib/domain/own-set';
import { countsSnapshot } from '$lib/panels/counts-snapshot';
import type { FrozenSnapshot } from '$lib/panels/frozen-snapshot';
import type { PanelMaker, PanelPage, PanelRequest, PanelView } from '$lib/panels/panel-page';
import type { SnapshotPlace } from '$lib/panels/snapshot-place';
import { m } from '$lib/paraglide/messages';
import { changeCounts, keyed } from './board-index';
import { columnsOf, linesOf } from './board-lines';
import { boardMapOf } from './board-map';
import { loadBefore, loadBoard } from './board-source';
import { boardIndicator, scopeText } from './board-view';
import { changesSnapshot } from './changes-snapshot';
import { behindSlide, owedSlide } from './city-slides';
import { rowsByUnit, unitFilter } from './city-units';
import { knownUnitsSnapshot } from './known-units-snapshot';
import { leadSnapshot } from './lead-snapshot';
import { mapSnapshot } from './map-snapshot';
import { nameOf } from './matrix-text';
import { matrixSnapshot } from './matrix-snapshot';
import { someKnown } from './some-figures';
import { type CityData, sourcedCity, sourcedMap } from './sourced-city';
import { knownWords } from './tile-paint';
import { unitsSnapshot } from './units-snapshot';
import { SET } from '$lib/set/set';

type Makers = Readonly<Record<string, (place: SnapshotPlace) => FrozenSnapshot | null>>;

/** What stands where only documents speak. */
function sourcedPanels(data: CityData, view: PanelView): Makers {
  const city = sourcedCity(data, view);
  const { rows, indicators, keeps } = city;
  const units = new Map(data.units.map((unit) => [unit.unit, unit]));
  return {
    'co-muc-tieu': (place) => leadSnapshot(place, city.lead, rows),
    'so-lieu': (place) =>
      knownUnitsSnapshot(place, {
        units: city.rest,
        rows,
        someOf: (unit) =>
          someKnown(
            unit,
            rows.get(unit.unit),
            { indicators, rankings: data.rankings },
            place.locale
          )
      }),
    'don-vi': (place) => unitsSnapshot(place, { units: city.found, rows }),
    'luoi-o'(place) {
      const { chosen, finding, paint } = sourcedMap(data, city, view.indicator, place.locale);
      const known = knownWords(chosen !== null);
      return mapSnapshot(place, {
        scene: { tiles: data.tiles, units, paint, keeps, known },
        rows,
        indicator: chosen,
        title: finding,
        period: ''
      });
    }
  };
}

/** What stands where every unit is judged, with the sample or own figures. */
async function boardPanels(data: CityData, request: PanelRequest): Promise<Makers> {
  const { view, own: layer } = request;
  const choice = { period: view.period, sample: view.sample, layer };
  const board = await loadBoard(data, choice, request);
  const before = await loadBefore(board, data, request);
  const units = keyed(data.units, ({ unit }) => unit);
  const indicators = keyed(board.indicators, ({ indicator }) => indicator);
  const rows = rowsByUnit(board.rows);
  const all = columnsOf(board.rows, board.indicators);
  const columns = all.filter(({ field }) => view.field === null || field === view.field);
  const chosen = boardIndicator(all, view.indicator);
  const changes = changesOf(before, board.rows, indicators);
  const keeps = unitFilter(view, data.units);
  const shown = keeps === null ? data.units : data.units.filter(keeps);
  const lines = linesOf({
    units: shown,
    rows,
    columns,
    statuses: view.statuses,
    sort: view.sort,
    sorted: chosen ?? null,
    changes: changeCounts(
      data.units,
      changes.filter(({ way }) => way !== 'unclear')
    )
  });
  const { scope } = board;
  return {
    'luoi-o'(place) {
      if (chosen === undefined) return null;
      const { paint, title } = boardMapOf(data.units, rows, chosen, keeps, place.locale);
      return mapSnapshot(place, {
        scene: { tiles: data.tiles, units, paint, keeps, known: knownWords(true) },
        rows,
        indicator: chosen,
        title,
        period: scopeText(scope, place.locale)
      });
    },
    dem(place) {
      if (chosen === undefined) return null;
      const period = scopeText(scope, place.locale);
      const map = boardMapOf(data.units, rows, chosen, keeps, place.locale);
      return countsSnapshot(place, {
        statuses: map.statuses,
        title: map.title,
        subtitle: m.city_finding_lead({ indicator: map.longName, period }),
        sheetName: nameOf(chosen, place.locale),
        fileParts: [SET.name, chosen.short, 'đếm theo tình trạng', period],
        sample: map.isSample,
        sourced: map.sourced
      });
    },
    bang: (place) =>
      columns.length === 0
        ? null
        : matrixSnapshot(place, { lines, columns, period: scopeText(scope, place.locale) }),
    'chieu-cham': (place) =>
      behindSlide(place, { units: shown, rows, period: scopeText(scope, place.locale) }),
    'chieu-no': (place) =>
      owedSlide(place, { units: shown, rows, period: scopeText(scope, place.locale) }),
    'thay-doi': (place) =>
      changes.length === 0 || all.length === 0
        ? null
        : changesSnapshot(place, {
            changes,
            units,
            indicators,
            year: scopeBefore(scope).toYear
          })
  };
}

/** The city. */
export const cityPage: PanelPage<CityData> = async (data, request): Promise<PanelMaker> => {
  const { view, own } = request;
  const isSourced = !view.sample && isEmptyLayer(own);
  const panels = isSourced ? sourcedPanels(data, view) : await boardPanels(data, request);
  return (place) => panels[place.anchor]?.(place) ?? null;
};
