import { pick } from '$lib/panels/target/finding-words';
import type { FrozenSnapshot } from '$lib/panels/frozen-snapshot';
import { type ShownColumn, statusCell } from '$lib/panels/shown-table';
import type { SnapshotPlace } from '$lib/panels/snapshot-place';
import type { TablePanel } from '$lib/panels/panel';
import { tableSnapshot } from '$lib/panels/table-snapshot';
import { STATUS, type Status, STATUSES } from '$lib/domain/status';
import type { Locale } from '$lib/domain/text';
import { m } from '$lib/paraglide/messages';

const own = (locale: Locale): readonly string[] => [
  pick(locale, 'trang Phương pháp của Thước Đo', 'the page Method of Thước Đo')
];

const COUNTING = {
  judged: m.method_counting_judged,
  waiting: m.method_counting_waiting,
  excluded: m.method_counting_excluded
};

/** Every status with its meaning and how it is counted. */
export function statusesPanel(locale: Locale): TablePanel<Status> {
  const countingOf = (status: Status): string => COUNTING[STATUS[status].counting]();
  return {
    columns: [
      {
        key: 'status',
        name: m.method_status(),
        kind: 'text',
        value: (status) => STATUS[status].label[locale],
        shown: (status) => statusCell({ status }, false, locale),
        isRowHead: true,
        cell: (status) => ({ status, isSample: false, flips: '' })
      },
      {
        key: 'meaning',
        name: m.method_meaning(),
        kind: 'text',
        value: (status) => STATUS[status].meaning[locale],
        cell: (status) => STATUS[status].meaning[locale]
      },
      {
        key: 'counting',
        name: m.method_counting(),
        kind: 'text',
        value: countingOf,
        cell: countingOf
      }
    ],
    rows: STATUSES,
    words: () => ({
      title: pick(
        locale,
        `${STATUSES.length} tình trạng của một mục tiêu và cách tính vào “đạt k/n”`,
        `${STATUSES.length} statuses of a target and how they count in “met k of n”`
      ),
      subtitle: m.method_statuses_note(),
      sourceLines: own(locale),
      sample: false,
      sheetName: m.method_statuses(),
      fileParts: ['phương pháp', 'tình trạng']
    })
  };
}

/** A worked example as it stands on the page: its columns and rows in words and numbers. */
export function workedSnapshot<Row>(
  place: SnapshotPlace,
  title: string,
  columns: readonly ShownColumn<Row>[],
  rows: readonly Row[]
): FrozenSnapshot {
  const { locale } = place;
  return tableSnapshot<Row>(place, {
    title,
    subtitle: pick(
      locale,
      'Ví dụ để thử công thức, không phải số liệu của đơn vị nào',
      'An example to try a formula with, not figures of any unit'
    ),
    columns,
    rows,
    sourceLines: own(locale),
    sample: false,
    sheetName: pick(locale, 'Ví dụ', 'Example'),
    fileParts: ['phương pháp', 'ví dụ', place.anchor]
  });
}
