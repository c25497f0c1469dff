import type { FlowModel } from '$lib/charts/flow-model';
import { pick, toInside } from '$lib/panels/target/finding-words';
import type { FrozenSnapshot } from '$lib/panels/frozen-snapshot';
import { pageSnapshot } from '$lib/panels/page-snapshot';
import { type ShownColumn, tableOf } from '$lib/panels/shown-table';
import type { SnapshotPlace } from '$lib/panels/snapshot-place';
import type { Census } from '$lib/domain/merge/census';
import type { DocumentRow } from '$lib/domain/document';
import { BASIS } from '$lib/domain/lineage';
import type { Unit } from '$lib/domain/unit';
import { doubtOf, unitNameOf, unitTitleOf } from '$lib/domain/unit-name';
import { m } from '$lib/paraglide/messages';
import { districtOf, formerOf, type MergerTransfer, successorOf } from './transfer';
import { originFinding } from './findings';
import { dayOf, flowCaption, inFlowOrder, othersOf, statedAreaOf } from './flow-model';

interface FlowInput {
  readonly unit: Unit;
  readonly transfers: readonly MergerTransfer[];
  readonly documents: readonly DocumentRow[];
  readonly model: FlowModel;
  readonly census?: Census | null;
}

/** The document that a census stands in. */
const CENSUS = 'tong-dieu-tra-2019';

/** What a unit was formed from, as a flow. */
export function flowSnapshot(place: SnapshotPlace, input: FlowInput): FrozenSnapshot {
  const { locale } = place;
  const { unit, transfers, documents, model, census = null } = input;
  const parts = inFlowOrder(
    transfers.filter((row) => row.unit === unit.unit),
    census
  );
  const counted = documents.find((row) => row.document === CENSUS);
  const partOf = (row: MergerTransfer) =>
    census?.parts.find((part) => part.former === row.former) ?? null;
  const sum = census?.people.value ?? null;
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
      total === null ? flowCaption(parts, census, locale) : ''
    ]
      .filter(Boolean)
      .join('. '),
    description: `${finding}: ${parts.map((row) => formerOf(row, locale)).join(', ')}.`,
    parts: [{ kind: 'flow', model }],
    sourceLines: [
      [law?.title, unit.clause && m.unit_clause({ clause: unit.clause })]
        .filter(Boolean)
        .join(', '),
      total === null ? '' : m.merger_source_area(),
      census === null || counted === undefined
        ? ''
        : m.merger_source_census({ document: counted.title, day: dayOf(census, locale) }),
      doubtOf(unit, locale) ?? ''
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
        ...(census === null
          ? []
          : ([
              {
                name: m.merger_col_people({ day: dayOf(census, locale) }),
                kind: 'number',
                value: (row) => partOf(row)?.people.value ?? null
              },
              {
                name: `${m.merger_col_people_share()} (%)`,
                kind: 'percent',
                value: (row) =>
                  sum === null || sum === 0
                    ? null
                    : Number(((100 * (partOf(row)?.people.value ?? 0)) / sum).toFixed(1))
              },
              {
                name: m.merger_col_households({ day: dayOf(census, locale) }),
                kind: 'number',
                value: (row) => partOf(row)?.households.value ?? null
              },
              {
                name: m.merger_col_estimated(),
                kind: 'text',
                value: (row) =>
                  partOf(row)?.people.isEstimate === true
                    ? m.merger_csv_estimate({ year: census.day.slice(0, 4) })
                    : null
              }
            ] satisfies ShownColumn<MergerTransfer>[])),
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
