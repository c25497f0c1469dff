import { pick } from '$lib/panels/target/finding-words';
import type { FrozenSnapshot } from '$lib/panels/frozen-snapshot';
import type { SnapshotPlace } from '$lib/panels/snapshot-place';
import { tableSnapshot } from '$lib/panels/table-snapshot';
import type { DocumentRow } from '$lib/domain/document';
import { BASIS } from '$lib/domain/lineage';
import type { Unit } from '$lib/domain/unit';
import { unitNameOf, unitTitleOf } from '$lib/domain/unit-name';
import { m } from '$lib/paraglide/messages';
import { districtOf, formerOf, type MergerTransfer, successorOf } from './transfer';
import { inFlowOrder, othersOf } from './flow-model';
import { mergerSources } from './merger-scene';

interface DividedInput {
  readonly unit: Unit;
  /** Divided former units of the unit, each with every part of it, the unit's own first; never empty. */
  readonly divided: readonly (readonly MergerTransfer[])[];
  readonly documents: readonly DocumentRow[];
}

/** Every part of each divided former unit of a unit, the one that came to it first. */
export const dividedParts = (
  { unit }: Pick<Unit, 'unit'>,
  transfers: readonly MergerTransfer[]
): readonly (readonly [MergerTransfer, ...MergerTransfer[]])[] =>
  inFlowOrder(transfers.filter((row) => row.unit === unit))
    .map((row) => [row, ...othersOf(row, transfers)] as const)
    .filter((parts) => parts.length > 1);

/** Where the parts of the divided former units of a unit went. */
export function dividedSnapshot(place: SnapshotPlace, input: DividedInput): FrozenSnapshot {
  const { locale } = place;
  const { unit, divided, documents } = input;
  const rows = divided.flat();
  const others = new Set(rows.map((row) => row.unit).filter((key) => key !== unit.unit)).size;
  return tableSnapshot<MergerTransfer>(place, {
    title: pick(
      locale,
      `${unitTitleOf(unit, locale)}: ${divided.length} đơn vị cũ bị chia, phần còn lại về ${others} đơn vị khác`,
      `${unitTitleOf(unit, locale)}: ${divided.length} former units divided, the rest went to ${others} other units`
    ),
    subtitle: pick(
      locale,
      `Đơn vị cũ bị chia và nơi nhận từng phần, ${unitNameOf(unit, locale)}, ngày 01/7/2025`,
      `Divided former units and who took each part, ${unitNameOf(unit, locale)}, 1 July 2025`
    ),
    columns: [
      { name: m.merger_col_former(), kind: 'text', value: (row) => formerOf(row, locale) },
      { name: m.merger_col_district(), kind: 'text', value: districtOf, shown: null },
      {
        name: pick(locale, 'Phần về', 'Part went to'),
        kind: 'text',
        value: (row) => successorOf(row, locale)
      },
      {
        name: pick(locale, 'Cách chuyển', 'Basis'),
        kind: 'text',
        value: ({ basis }) => BASIS[basis].label[locale]
      },
      {
        name: `${m.merger_col_area()} (km²)`,
        kind: 'number',
        value: ({ area_km2 }) => area_km2,
        none: m.merger_figure_none()
      }
    ],
    rows,
    sourceLines: mergerSources(
      rows.map(({ source }) => ({ document: source, section: null })),
      documents,
      locale
    ),
    sample: false,
    sheetName: pick(locale, 'Đơn vị cũ bị chia', 'Divided former units'),
    fileParts: [unitNameOf(unit, 'vi'), 'sáp nhập', 'đơn vị cũ bị chia']
  });
}
