import type { ShownColumn } from '$lib/panels/shown-table';
import type { Locale } from '$lib/domain/text';
import { groupOf, unitTitleOf } from '$lib/domain/unit-name';
import { unitPathOf } from '$lib/format/address';
import { districtNames } from '$lib/format/district';
import { formatUnitGroup } from '$lib/format/unit-group';
import { m } from '$lib/paraglide/messages';
import type { CityUnit } from './city-units';

type Named = Pick<CityUnit, 'code' | 'name' | 'type' | 'district'>;

/** Name, group and former district of a unit, as the first columns of a table that leaves the site. */
export function unitColumns<Row>(
  unitOf: (row: Row) => Named,
  locale: Locale
): readonly ShownColumn<Row>[] {
  return [
    {
      key: 'unit',
      name: m.city_unit(),
      kind: 'text',
      value: (row) => unitTitleOf(unitOf(row), locale),
      isRowHead: true,
      cell: (row) => {
        const unit = unitOf(row);
        return { text: unitTitleOf(unit, locale), href: unitPathOf(unit) };
      }
    },
    {
      name: m.city_filter_group(),
      kind: 'text',
      value: (row) => formatUnitGroup(groupOf(unitOf(row).type), locale),
      shown: null
    },
    {
      name: m.city_filter_district(),
      kind: 'text',
      value: (row) => districtNames(unitOf(row)),
      shown: null
    }
  ];
}
