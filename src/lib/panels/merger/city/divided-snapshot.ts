import { pick } from '$lib/panels/target/finding-words';
import type { FrozenSnapshot } from '$lib/panels/frozen-snapshot';
import type { SnapshotPlace } from '$lib/panels/snapshot-place';
import { tableSnapshot } from '$lib/panels/table-snapshot';
import { BASIS } from '$lib/domain/lineage';
import type { DividedFormer } from '$lib/domain/merge/lineage-summary';
import { m } from '$lib/paraglide/messages';
import { lawLines } from './exactness-snapshot';
import { type CityTransfer, districtOf, formerOf, successorOf } from '$lib/panels/merger/transfer';
import { SET } from '$lib/set/set';

const order = new Intl.Collator('vi');

interface Line {
  readonly rows: readonly CityTransfer[];
  readonly isPeople: boolean;
}

/** Former units that were divided, and where their parts went; those whose people were divided first. */
export function dividedSnapshot(
  place: SnapshotPlace,
  divided: readonly DividedFormer[],
  transfers: readonly CityTransfer[],
  title: string
): FrozenSnapshot {
  const { locale } = place;
  const lines = divided
    .map(({ former, isPeopleDivided }): Line => ({
      rows: transfers.filter((row) => row.former === former),
      isPeople: isPeopleDivided
    }))
    .sort(
      (a, b) =>
        Number(b.isPeople) - Number(a.isPeople) ||
        order.compare(a.rows[0]?.former_name ?? '', b.rows[0]?.former_name ?? '')
    );
  const counts = [true, false].map(
    (isPeople) => lines.filter((l) => l.isPeople === isPeople).length
  );
  const [people = 0, land = 0] = counts;
  return tableSnapshot<Line>(place, {
    title,
    subtitle: pick(
      locale,
      `Đơn vị cũ và các đơn vị mới nhận từng phần, ${SET.name}, ngày 01/7/2025`,
      `Former units and the new units that took their parts, ${SET.name}, 1 July 2025`
    ),
    columns: [
      {
        name: m.merger_col_former(),
        kind: 'text',
        value: ({ rows: [first] }) => (first === undefined ? null : formerOf(first, locale))
      },
      {
        name: m.merger_col_district(),
        kind: 'text',
        value: ({ rows: [first] }) => (first === undefined ? null : districtOf(first)),
        shown: null
      },
      {
        name: pick(locale, 'Các phần về', 'Parts went to'),
        kind: 'text',
        value: ({ rows }) =>
          rows
            .map((row) => `${successorOf(row, locale)} (${BASIS[row.basis].label[locale]})`)
            .join('; '),
        shown: ({ rows }) => rows.map((row) => successorOf(row, locale)).join(', ')
      },
      {
        name: pick(locale, 'Số phần', 'Parts'),
        kind: 'number',
        value: ({ rows }) => rows.length
      }
    ],
    rows: lines,
    groupOf: ({ isPeople }) =>
      isPeople
        ? m.merger_city_divided_people({ count: people })
        : m.merger_city_divided_land({ count: land }),
    sourceLines: lawLines(locale),
    sample: false,
    sheetName: pick(locale, 'Đơn vị cũ bị chia', 'Divided former units'),
    fileParts: [SET.name, 'sáp nhập', 'đơn vị cũ bị chia']
  });
}
