import { pick } from '$lib/panels/target/finding-words';
import type { FrozenSnapshot } from '$lib/panels/frozen-snapshot';
import type { SnapshotPlace } from '$lib/panels/snapshot-place';
import { tableSnapshot } from '$lib/panels/table-snapshot';
import { unitTitleOf } from '$lib/domain/unit-name';
import { m } from '$lib/paraglide/messages';
import type { MergedUnit } from './city-merger';
import { lawLines } from './exactness-snapshot';
import { SET } from '$lib/set/set';

/** A list of units with what each is in it for. */
export interface LargestList {
  readonly title: string;
  readonly rows: readonly MergedUnit[];
  readonly says: (merged: MergedUnit) => string;
}

interface Line {
  readonly list: string;
  readonly merged: MergedUnit;
  readonly says: string;
}

/** Units that stand out: most parts, most districts, most people, most area. */
export function largestSnapshot(
  place: SnapshotPlace,
  lists: readonly LargestList[]
): FrozenSnapshot {
  const { locale } = place;
  const rows = lists.flatMap(({ title, rows: own, says }) =>
    own.map((merged): Line => ({ list: title, merged, says: says(merged) }))
  );
  const [first] = rows;
  return tableSnapshot<Line>(place, {
    title:
      first === undefined
        ? m.merger_city_largest()
        : `${first.list}: ${unitTitleOf(first.merged.unit, locale)}, ${first.says}`,
    subtitle: pick(
      locale,
      `${m.merger_city_largest()}, ${SET.name} từ ngày 01/7/2025`,
      `${m.merger_city_largest()}, ${SET.name} since 1 July 2025`
    ),
    columns: [
      {
        name: m.city_unit(),
        kind: 'text',
        value: ({ merged }) => unitTitleOf(merged.unit, locale)
      },
      {
        name: pick(locale, 'Điểm nổi bật', 'What stands out'),
        kind: 'text',
        value: ({ says }) => says || null
      },
      {
        name: pick(locale, 'Danh sách', 'List'),
        kind: 'text',
        value: ({ list }) => list,
        shown: null
      },
      {
        name: pick(locale, 'Số đơn vị cũ', 'Former units'),
        kind: 'number',
        value: ({ merged }) => merged.merger.parts,
        shown: null
      },
      {
        name: pick(locale, 'Dân số (người)', 'Population'),
        kind: 'number',
        value: ({ merged }) => merged.unit.population,
        shown: null
      },
      {
        name: pick(locale, 'Diện tích (km²)', 'Area (km²)'),
        kind: 'number',
        value: ({ merged }) => merged.unit.area_km2,
        shown: null
      }
    ],
    rows,
    groupOf: ({ list }) => list,
    sourceLines: lawLines(locale),
    sample: false,
    sheetName: pick(locale, 'Nổi bật', 'What stands out'),
    fileParts: [SET.name, 'sáp nhập', 'nổi bật']
  });
}
