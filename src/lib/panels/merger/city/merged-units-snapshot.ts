import { pick } from '$lib/panels/target/finding-words';
import type { FrozenSnapshot } from '$lib/panels/frozen-snapshot';
import type { SnapshotPlace } from '$lib/panels/snapshot-place';
import { tableSnapshot } from '$lib/panels/table-snapshot';
import { EXACTNESS } from '$lib/domain/merge/exactness';
import type { MergedUnit } from './city-merger';
import { lawLines, mergedColumns } from './exactness-snapshot';
import { SET } from '$lib/set/set';

/** The units of the list with their former units, by how they were formed. */
export function mergedUnitsSnapshot(
  place: SnapshotPlace,
  units: readonly MergedUnit[]
): FrozenSnapshot {
  const { locale } = place;
  const order = ['people_divided', 'land_divided', 'whole'];
  const rows = [...units].sort(
    (a, b) => order.indexOf(a.merger.exactness) - order.indexOf(b.merger.exactness)
  );
  return tableSnapshot<MergedUnit>(place, {
    title: pick(
      locale,
      `${units.length} đơn vị mới và các đơn vị cũ của từng đơn vị`,
      `${units.length} new units and the former units of each`
    ),
    subtitle: pick(locale, `${SET.name} từ ngày 01/7/2025`, `${SET.name} since 1 July 2025`),
    columns: mergedColumns(locale),
    rows,
    groupOf: ({ merger }) => EXACTNESS[merger.exactness].label[locale],
    sourceLines: lawLines(locale),
    sample: false,
    sheetName: pick(locale, 'Đơn vị mới', 'New units'),
    fileParts: [SET.name, 'sáp nhập', 'các đơn vị']
  });
}
