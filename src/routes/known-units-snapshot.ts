import { pick } from '$lib/panels/target/finding-words';
import type { FrozenSnapshot } from '$lib/panels/frozen-snapshot';
import type { SnapshotPlace } from '$lib/panels/snapshot-place';
import { tableSnapshot } from '$lib/panels/table-snapshot';
import type { BoardRow } from '$lib/domain/board';
import { m } from '$lib/paraglide/messages';
import type { CityUnit } from './city-units';
import { citySources } from '$lib/panels/city-sources';
import { unitColumns } from './unit-columns';

interface KnownInput {
  readonly units: readonly CityUnit[];
  readonly rows: ReadonlyMap<string, BoardRow>;
  /** A few figures of a unit in words. */
  readonly someOf: (unit: CityUnit) => string;
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
    subtitle: pick(locale, 'Số liệu có nguồn, Hải Phòng', 'Sourced figures, Hải Phòng'),
    columns: [
      ...unitColumns<CityUnit>((unit) => unit, locale),
      { name: m.city_some_figures(), kind: 'text', value: someOf },
      {
        name: m.city_figures(),
        kind: 'number',
        value: ({ unit }) => rows.get(unit)?.figures ?? null
      }
    ],
    rows: units,
    sourceLines: citySources(units.length, locale),
    sample: false,
    sheetName: m.city_known_rest(),
    fileParts: ['Hải Phòng', m.city_known_rest()]
  });
}
