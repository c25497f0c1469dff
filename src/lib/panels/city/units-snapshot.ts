import { pick } from '$lib/panels/target/finding-words';
import type { FrozenSnapshot } from '$lib/panels/frozen-snapshot';
import type { SnapshotPlace } from '$lib/panels/snapshot-place';
import { tableSnapshot } from '$lib/panels/table-snapshot';
import type { BoardRow } from '$lib/domain/board';
import { groupOf } from '$lib/domain/unit-name';
import { inGroups } from '$lib/domain/groups';
import { formatUnitGroup } from '$lib/format/unit-group';
import { m } from '$lib/paraglide/messages';
import type { CityUnit } from './city-units';
import { citySources } from './city-sources';
import { unitColumns } from './unit-columns';
import { SET } from '$lib/set/set';

interface UnitsInput {
  readonly units: readonly CityUnit[];
  readonly rows: ReadonlyMap<string, BoardRow>;
}

/** Every unit of the list with what it was formed from and what is known of it. */
export function unitsSnapshot(place: SnapshotPlace, { units, rows }: UnitsInput): FrozenSnapshot {
  const { locale } = place;
  const ordered = inGroups(units, ({ type }) => type).flatMap(([, list]) => list);
  const known = units.filter(({ unit }) => rows.has(unit)).length;
  return tableSnapshot<CityUnit>(place, {
    title: pick(
      locale,
      `${units.length} đơn vị và các đơn vị cũ đã hợp thành`,
      `${units.length} units and the former units they were formed from`
    ),
    subtitle: pick(locale, `${SET.name} từ ngày 01/7/2025`, `${SET.name} since 1 July 2025`),
    columns: [
      ...unitColumns<CityUnit>((unit) => unit, locale),
      { name: pick(locale, 'Mã', 'Code'), kind: 'text', value: ({ code }) => code, shown: null },
      {
        name: pick(locale, 'Hợp thành từ đơn vị cũ', 'Formed from former units'),
        kind: 'text',
        value: ({ names }) => names
      },
      {
        name: pick(locale, 'Số đơn vị cũ', 'Former units'),
        kind: 'number',
        value: ({ formers }) => formers,
        shown: null
      },
      {
        name: pick(locale, 'Diện tích (km²)', 'Area (km²)'),
        kind: 'number',
        value: ({ area_km2 }) => area_km2,
        shown: null
      },
      {
        name: pick(locale, 'Dân số (người)', 'Population'),
        kind: 'number',
        value: ({ population }) => population,
        shown: null
      },
      {
        name: m.indicator_targets(),
        kind: 'number',
        value: ({ unit }) => rows.get(unit)?.verdicts.length || null
      },
      {
        name: m.city_figures(),
        kind: 'number',
        value: ({ unit }) => rows.get(unit)?.figures ?? null
      },
      {
        name: m.emulation_movements(),
        kind: 'number',
        value: ({ known }) => known?.movements || null
      },
      {
        name: m.emulation_documents(),
        kind: 'number',
        value: ({ known }) => known?.documents || null
      }
    ],
    rows: ordered,
    groupOf: ({ type }) => formatUnitGroup(groupOf(type), locale),
    sourceLines: [
      pick(
        locale,
        'nghị quyết sắp xếp đơn vị hành chính năm 2025',
        'resolution on the arrangement of units of 2025'
      ),
      ...citySources(known, locale)
    ],
    sample: false,
    sheetName: pick(locale, 'Các đơn vị', 'Units'),
    fileParts: [SET.name, pick(locale, 'các đơn vị', 'units')]
  });
}
