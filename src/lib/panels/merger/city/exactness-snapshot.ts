import { pick } from '$lib/panels/target/finding-words';
import type { FrozenSnapshot } from '$lib/panels/frozen-snapshot';
import { pageSnapshot } from '$lib/panels/page-snapshot';
import { type ShownColumn, tableOf } from '$lib/panels/shown-table';
import type { SnapshotPlace } from '$lib/panels/snapshot-place';
import { EXACTNESS } from '$lib/domain/merge/exactness';
import { m } from '$lib/paraglide/messages';
import { tilePart, type TileScene } from '$lib/panels/city/tile-part';
import { unitColumns } from '$lib/panels/city/unit-columns';
import type { MergedUnit } from './city-merger';
import { SET } from '$lib/set/set';

/** The resolutions the city's units stand on. */
export const lawLines = (locale: SnapshotPlace['locale']): readonly string[] => [
  pick(
    locale,
    'nghị quyết sắp xếp đơn vị hành chính cấp xã năm 2025 của Ủy ban Thường vụ Quốc hội',
    'resolutions of the Standing Committee of the National Assembly on the units of 2025'
  )
];

/** How exactly each unit was formed, with the former units it took. */
export function mergedColumns(locale: SnapshotPlace['locale']): readonly ShownColumn<MergedUnit>[] {
  return [
    ...unitColumns<MergedUnit>(({ unit }) => unit, locale),
    {
      name: pick(locale, 'Cách hợp thành', 'How it was formed'),
      kind: 'text',
      value: ({ merger }) => EXACTNESS[merger.exactness].label[locale],
      shown: null
    },
    {
      name: pick(locale, 'Số đơn vị cũ', 'Former units'),
      kind: 'number',
      value: ({ merger }) => merger.parts
    },
    {
      name: pick(locale, 'Đơn vị cũ', 'Former units by name'),
      kind: 'text',
      value: ({ unit }) => unit.names,
      // The head says that they are former units.
      shown: ({ unit }) => unit.names.replaceAll(/ \((?:cũ|former)\)/g, '')
    }
  ];
}

interface ExactnessInput {
  readonly scene: TileScene;
  readonly units: readonly MergedUnit[];
  /** The finding over the map. */
  readonly title: string;
}

/** The tile map of how exactly values before the merger can be rebuilt. */
export function exactnessSnapshot(place: SnapshotPlace, input: ExactnessInput): FrozenSnapshot {
  const { locale } = place;
  return pageSnapshot(place, {
    title: input.title,
    subtitle: pick(
      locale,
      `Ranh giới đơn vị mới so với đơn vị cũ, ${SET.name}, ngày 01/7/2025`,
      `New units against former ones, ${SET.name}, 1 July 2025`
    ),
    parts: [tilePart(input.scene, locale)],
    sourceLines: lawLines(locale),
    sample: false,
    caption: m.merger_city_exact_note(),
    table: tableOf(mergedColumns(locale), input.units),
    sheetName: pick(locale, 'Cách hợp thành', 'How units were formed'),
    fileParts: [SET.name, 'sáp nhập', 'cách hợp thành']
  });
}
