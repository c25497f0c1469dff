import { pick } from '$lib/panels/target/finding-words';
import type { FrozenSnapshot } from '$lib/panels/frozen-snapshot';
import type { SnapshotPlace } from '$lib/panels/snapshot-place';
import type { ShownColumn } from '$lib/panels/shown-table';
import { tableSnapshot } from '$lib/panels/table-snapshot';
import type { BoardRow } from '$lib/domain/board';
import { m } from '$lib/paraglide/messages';
import type { CityUnit } from './city-units';
import { citySources } from './city-sources';
import { unitColumns } from './unit-columns';
import { SET } from '$lib/set/set';

export interface KnownInput {
  readonly units: readonly CityUnit[];
  readonly rows: ReadonlyMap<string, BoardRow>;
  /** A few figures of a unit in words. */
  readonly someOf: (unit: CityUnit) => string;
}

/** Name of a unit, some of its figures in words, and how many there are. */
export function knownColumns(
  { rows, someOf }: Pick<KnownInput, 'rows' | 'someOf'>,
  locale: SnapshotPlace['locale']
): readonly ShownColumn<CityUnit>[] {
  return [
    ...unitColumns<CityUnit>((unit) => unit, locale),
    {
      key: 'some',
      name: m.city_some_figures(),
      kind: 'text',
      value: someOf,
      cell: someOf
    },
    {
      key: 'count',
      name: m.city_figures(),
      kind: 'number',
      value: ({ unit }) => rows.get(unit)?.figures ?? null,
      align: 'end',
      cell: ({ unit }) => String(rows.get(unit)?.figures ?? m.indicator_none())
    }
  ];
}

/** Units with figures but no targets. */
export function knownUnitsSnapshot(
  place: SnapshotPlace,
  { units, rows, someOf }: KnownInput
): FrozenSnapshot {
  const { locale } = place;
  return tableSnapshot<CityUnit>(place, {
    title: pick(
      locale,
      `${units.length} đơn vị có số liệu hoặc văn bản, dữ liệu chưa có mục tiêu`,
      `${units.length} units with figures or documents, no targets held yet`
    ),
    subtitle: pick(locale, `Số liệu có nguồn, ${SET.name}`, `Sourced figures, ${SET.name}`),
    columns: knownColumns({ rows, someOf }, locale),
    rows: units,
    sourceLines: citySources(units.length, locale),
    sample: false,
    sheetName: m.city_known_rest(),
    fileParts: [SET.name, m.city_known_rest()]
  });
}
