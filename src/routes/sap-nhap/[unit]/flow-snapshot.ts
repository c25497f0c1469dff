import type { FlowModel } from '$lib/charts/lineage-flow';
import { pick, toInside } from '$lib/components/export/finding-words';
import type { FrozenSnapshot } from '$lib/components/export/frozen-snapshot';
import { pageSnapshot } from '$lib/components/export/page-snapshot';
import { tableOf } from '$lib/components/export/shown-table';
import type { SnapshotPlace } from '$lib/components/export/snapshot-place';
import type { DocumentRow } from '$lib/domain/document';
import { BASIS } from '$lib/domain/lineage';
import type { Unit } from '$lib/domain/unit';
import { unitNameOf, unitTitleOf } from '$lib/domain/unit-name';
import { m } from '$lib/paraglide/messages';
import { districtOf, formerOf, type MergerTransfer, successorOf } from '../transfer';
import { originFinding } from './findings';
import { inFlowOrder, othersOf, statedAreaOf } from './flow-model';

interface FlowInput {
  readonly unit: Unit;
  readonly transfers: readonly MergerTransfer[];
  readonly documents: readonly DocumentRow[];
  readonly model: FlowModel;
}

/** What a unit was formed from, as a flow. */
export function flowSnapshot(place: SnapshotPlace, input: FlowInput): FrozenSnapshot {
  const { locale } = place;
  const { unit, transfers, documents, model } = input;
  const parts = inFlowOrder(transfers.filter((row) => row.unit === unit.unit));
  const total = statedAreaOf(parts);
  const law = documents.find((row) => row.document === parts[0]?.source);
  const finding = originFinding(parts, locale);
  return pageSnapshot(place, {
    title: `${unitTitleOf(unit, locale)}: ${toInside(finding)}`,
    subtitle: [
      pick(
        locale,
        `Các đơn vị cũ hợp thành ${unitNameOf(unit, locale)}, ngày 01/7/2025`,
        `Former units that formed ${unitNameOf(unit, locale)}, 1 July 2025`
      ),
      total === null && parts.length > 1 ? m.merger_origin_sub_even() : ''
    ]
      .filter(Boolean)
      .join('. '),
    description: `${finding}: ${parts.map((row) => formerOf(row, locale)).join(', ')}.`,
    parts: [{ kind: 'flow', model }],
    sourceLines: [
      [law?.title, unit.clause && m.unit_clause({ clause: unit.clause })]
        .filter(Boolean)
        .join(', '),
      total === null ? '' : m.merger_source_area()
    ].filter(Boolean),
    sample: false,
    table: tableOf<MergerTransfer>(
      [
        { name: m.merger_col_former(), kind: 'text', value: (row) => formerOf(row, locale) },
        { name: m.merger_col_district(), kind: 'text', value: districtOf },
        {
          name: m.merger_col_basis(),
          kind: 'text',
          value: ({ basis }) => BASIS[basis].label[locale]
        },
        { name: `${m.merger_col_area()} (km²)`, kind: 'number', value: ({ area_km2 }) => area_km2 },
        {
          name: m.merger_col_area_share(),
          kind: 'percent',
          value: ({ area_km2 }) =>
            area_km2 === null || total === null
              ? null
              : Number(((100 * area_km2) / total).toFixed(2))
        },
        {
          name: m.merger_col_rest(),
          kind: 'text',
          value: (row) =>
            othersOf(row, transfers)
              .map((other) => successorOf(other, locale))
              .join('; ') || null
        },
        { name: pick(locale, 'Ghi chú', 'Note'), kind: 'text', value: ({ note }) => note }
      ],
      parts
    ),
    sheetName: pick(locale, 'Đơn vị cũ', 'Former units'),
    fileParts: [unitNameOf(unit, 'vi'), 'sáp nhập', 'nguồn gốc']
  });
}
