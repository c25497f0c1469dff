import type { ChartPart } from '$lib/panels/frozen-chart';
import type { TileCell, TileMapModel, TilePlace } from '$lib/charts/tile-map';
import type { TileMeaning } from '$lib/charts/tile-board';
import { byStanding } from '$lib/panels/status-order';
import type { CityTiles } from '$lib/domain/city-tiles';
import { mainDistrictOf } from '$lib/domain/city-tiles';
import { STATUS, STATUSES } from '$lib/domain/status';
import type { Locale } from '$lib/domain/text';
import { unitNameOf } from '$lib/domain/unit-name';
import { withoutType } from '$lib/format/slug';
import { m } from '$lib/paraglide/messages';
import type { CityUnit } from './city-units';
import type { TilePaint } from './tile-paint';

/** A tile map as it stands on a page. */
export interface TileScene {
  readonly tiles: CityTiles;
  readonly units: ReadonlyMap<string, CityUnit>;
  readonly paint: (unit: CityUnit) => TilePaint;
  /** Units asked for; null where all are. */
  readonly keeps: ((unit: CityUnit) => boolean) | null;
  /** What the three grounds of a tile without status mean. */
  readonly known: Readonly<Record<TilePaint['known'], string>>;
}

function placesOf({ tiles, units }: TileScene): readonly TilePlace[] {
  const names = tiles.labels.map(({ district, column, row, side }) => ({
    text: withoutType(district),
    column,
    row,
    side
  }));
  const apart = tiles.tiles.filter(({ unit }) => tiles.apart.includes(unit));
  const districtOf = ({ unit }: (typeof tiles.tiles)[number]): string =>
    mainDistrictOf(units.get(unit)?.district ?? null);
  // A district without room for its name beside the map has it below, where the map ends.
  const lowest = tiles.tiles.filter(
    ({ unit, row }) => row === tiles.rows - 1 && !tiles.apart.includes(unit)
  );
  const unnamed = [...new Set(lowest.map(districtOf))].filter(
    (district) => district !== '' && !tiles.labels.some((label) => label.district === district)
  );
  const below = unnamed.map((district): TilePlace => {
    const own = lowest.filter((tile) => districtOf(tile) === district);
    const columns = own.map(({ column }) => column);
    const column = (Math.min(...columns) + Math.max(...columns)) / 2;
    return { text: withoutType(district), column, row: tiles.rows - 1, side: 'below' };
  });
  return [
    ...names,
    ...below,
    ...apart.map(({ unit, column, row }): TilePlace => ({
      text: units.get(unit)?.name ?? '',
      column,
      row,
      side: 'below'
    }))
  ];
}

function mapOf(scene: TileScene, locale: Locale): TileMapModel {
  const { tiles, units, paint, keeps } = scene;
  const drawn = tiles.tiles.flatMap(({ unit: key, column, row }): TileCell[] => {
    const unit = units.get(key);
    if (unit === undefined) return [];
    const { status, isSample, known } = paint(unit);
    return [
      {
        id: unit.code,
        name: unitNameOf(unit, locale),
        column,
        row,
        group: mainDistrictOf(unit.district),
        tone: status === null ? 'none' : STATUS[status].colour,
        icon: status === null ? null : STATUS[status].icon,
        sample: isSample,
        chosen: false,
        island: tiles.apart.includes(key),
        ...(status === null ? { known } : {}),
        ...(keeps !== null && !keeps(unit) ? { faint: true } : {})
      }
    ];
  });
  return { columns: tiles.columns, rows: tiles.rows, tiles: drawn, places: placesOf(scene) };
}

/** What the tiles mean and how many there are of each, the best standing first. */
function meaningsOf({ units, paint, known }: TileScene, locale: Locale): readonly TileMeaning[] {
  const paints = [...units.values()].map(paint);
  const judged = STATUSES.map((status) => ({
    status,
    own: paints.filter((one) => one.status === status)
  }))
    .filter(({ own }) => own.length > 0)
    .sort((a, b) => byStanding(a.status, b.status))
    .map(({ status, own }): TileMeaning => ({
      text: STATUS[status].label[locale],
      count: String(own.length),
      tone: STATUS[status].colour,
      icon: STATUS[status].icon,
      sample: own.every(({ isSample }) => isSample)
    }));
  const others = (['full', 'some', 'none'] as const)
    .map((level) => ({
      level,
      count: paints.filter((one) => one.status === null && one.known === level).length
    }))
    .filter(({ count }) => count > 0)
    .map(({ level, count }): TileMeaning => ({
      text: known[level],
      count: String(count),
      tone: 'data',
      icon: null,
      sample: false,
      known: level
    }));
  return [...judged, ...others];
}

/** The map with its meanings, as a picture that leaves the site. */
export function tilePart(scene: TileScene, locale: Locale): ChartPart {
  return {
    kind: 'tiles',
    model: {
      map: mapOf(scene, locale),
      meanings: meaningsOf(scene, locale),
      note: m.city_map_note_short()
    }
  };
}
