import type { FlowModel } from '$lib/charts/flow-model';
import { pick, toInside } from '$lib/panels/target/finding-words';
import type { FrozenSnapshot } from '$lib/panels/frozen-snapshot';
import { pageSnapshot } from '$lib/panels/page-snapshot';
import { type ShownColumn, tableOf } from '$lib/panels/shown-table';
import type { SnapshotPlace } from '$lib/panels/snapshot-place';
import { mergerPathOf } from '$lib/format/address';
import { decimalsWrittenOf } from '$lib/format/decimals';
import { formatMeasured } from '$lib/format/measure';
import { formatNumber } from '$lib/format/number';
import type { Locale } from '$lib/domain/text';
import type { TableCell } from '$lib/panels/table-cell';
import { formatShare } from './value-words';
import type { Census, CensusCount } from '$lib/domain/merge/census';
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

/** The former units of a unit with what is known of each; sums stand below what can be added. */
export function partColumns(
  { transfers, census = null }: Pick<FlowInput, 'transfers' | 'census'>,
  parts: readonly MergerTransfer[],
  locale: Locale
): readonly ShownColumn<MergerTransfer>[] {
  const partOf = (row: MergerTransfer) =>
    census?.parts.find((part) => part.former === row.former) ?? null;
  const sum = census?.people.value ?? null;
  const total = statedAreaOf(parts);
  const area = (km2: number): string => formatMeasured(km2, 'km²', locale, decimalsWrittenOf(km2));
  const counted = (count: CensusCount | null): string => {
    if (count === null || count.value === null) return m.merger_figure_none();
    const text = formatNumber(count.value, locale);
    return count.isEstimate ? m.merger_census_about({ text }) : text;
  };
  const shareOfPeople = (row: MergerTransfer): number =>
    Math.round((1000 * (partOf(row)?.people.value ?? 0)) / (sum ?? 1)) / 1000;
  const restCell = (row: MergerTransfer): TableCell => {
    const others = othersOf(row, transfers);
    if (others.length === 0) return m.merger_rest_none();
    return {
      line: others.map((other) => ({
        text: successorOf(other, locale),
        href: mergerPathOf({ code: other.unit_code, name: other.unit_name }),
        after: ` (${BASIS[other.basis].label[locale]})`
      })),
      notes: []
    };
  };
  const hasFoot = total !== null || sum !== null;
  const counts: readonly ShownColumn<MergerTransfer>[] =
    census === null
      ? []
      : [
          {
            key: 'people',
            name: m.merger_col_people({ day: dayOf(census, locale) }),
            kind: 'number',
            value: (row) => partOf(row)?.people.value ?? null,
            align: 'end',
            cell: (row) => counted(partOf(row)?.people ?? null),
            ...(hasFoot && { foot: counted(census.people) })
          },
          {
            key: 'people-share',
            name: `${m.merger_col_people_share()} (%)`,
            head: m.merger_col_people_share(),
            kind: 'percent',
            value: (row) =>
              sum === null || sum === 0
                ? null
                : Number(((100 * (partOf(row)?.people.value ?? 0)) / sum).toFixed(1)),
            align: 'end',
            ...(sum !== null &&
              sum !== 0 && {
                cell: (row: MergerTransfer) => formatShare(shareOfPeople(row), locale),
                foot: formatShare(1, locale)
              })
          },
          {
            key: 'households',
            name: m.merger_col_households({ day: dayOf(census, locale) }),
            kind: 'number',
            value: (row) => partOf(row)?.households.value ?? null,
            align: 'end',
            cell: (row) => counted(partOf(row)?.households ?? null),
            ...(hasFoot && { foot: counted(census.households) })
          },
          {
            name: m.merger_col_estimated(),
            kind: 'text',
            value: (row) =>
              partOf(row)?.people.isEstimate === true
                ? m.merger_csv_estimate({ year: census.day.slice(0, 4) })
                : null
          }
        ];
  return [
    {
      key: 'former',
      name: m.merger_col_former(),
      kind: 'text',
      value: (row) => formerOf(row, locale),
      isRowHead: true,
      cell: (row) => formerOf(row, locale),
      ...(hasFoot && { foot: m.merger_sum() })
    },
    {
      key: 'district',
      name: m.merger_col_district(),
      kind: 'text',
      value: districtOf,
      cell: (row) => districtOf(row) ?? ''
    },
    {
      key: 'basis',
      name: m.merger_col_basis(),
      kind: 'text',
      value: ({ basis }) => BASIS[basis].label[locale],
      cell: ({ basis }) => BASIS[basis].label[locale]
    },
    {
      key: 'area',
      name: `${m.merger_col_area()} (km²)`,
      head: m.merger_col_area(),
      kind: 'number',
      value: ({ area_km2 }) => area_km2,
      align: 'end',
      ...(total !== null && {
        cell: ({ area_km2 }: MergerTransfer) => (area_km2 === null ? '' : area(area_km2)),
        foot: area(total)
      })
    },
    {
      key: 'area-share',
      name: m.merger_col_area_share(),
      kind: 'percent',
      value: ({ area_km2 }) =>
        area_km2 === null || total === null ? null : Number(((100 * area_km2) / total).toFixed(2)),
      align: 'end',
      ...(total !== null && {
        cell: ({ area_km2 }: MergerTransfer) =>
          area_km2 === null ? '' : formatShare(area_km2 / total, locale),
        foot: formatShare(1, locale)
      })
    },
    ...counts,
    {
      key: 'rest',
      name: m.merger_col_rest(),
      kind: 'text',
      value: (row) =>
        othersOf(row, transfers)
          .map((other) => successorOf(other, locale))
          .join('; ') || null,
      cell: restCell
    },
    { name: pick(locale, 'Ghi chú', 'Note'), kind: 'text', value: ({ note }) => note }
  ];
}

/** What a unit was formed from, as a flow. */
export function flowSnapshot(place: SnapshotPlace, input: FlowInput): FrozenSnapshot {
  const { locale } = place;
  const { unit, transfers, documents, model, census = null } = input;
  const parts = inFlowOrder(
    transfers.filter((row) => row.unit === unit.unit),
    census
  );
  const counted = documents.find((row) => row.document === CENSUS);
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
    table: tableOf(partColumns(input, parts, locale), parts),
    sheetName: pick(locale, 'Đơn vị cũ', 'Former units'),
    fileParts: [unitNameOf(unit, 'vi'), 'sáp nhập', 'nguồn gốc']
  });
}
