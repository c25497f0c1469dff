import type { DumbbellModel } from '$lib/charts/dumbbell';
import { pick, toInside } from '$lib/panels/target/finding-words';
import type { FrozenSnapshot } from '$lib/panels/frozen-snapshot';
import { pageSnapshot } from '$lib/panels/page-snapshot';
import { dataColumn, type ShownColumn, tableOf, tablePart } from '$lib/panels/shown-table';
import type { TableCell } from '$lib/panels/table-cell';
import type { SnapshotPlace } from '$lib/panels/snapshot-place';
import { COMPARABILITY, weakestOf } from '$lib/domain/comparability';
import type { DocumentRow } from '$lib/domain/document';
import type { Unit } from '$lib/domain/unit';
import { unitNameOf, unitTitleOf } from '$lib/domain/unit-name';
import { m } from '$lib/paraglide/messages';
import { endsLegend } from './ends-legend';
import { changeTextOf, isDrawn, isRebuilt, markTextOf, type Row } from './dumbbell-model';
import { changeFinding, yearsTextOf } from './findings';
import { exactValueOf, mergerSources } from './merger-scene';
import { type RowLinks, sideColumns } from './side-columns';

interface RowsInput {
  readonly unit: Unit;
  /** Every row the table lists. */
  readonly rows: readonly Row[];
  /** The picture; null where the rows are drawn as a table. */
  readonly model: DumbbellModel | null;
  readonly documents: readonly DocumentRow[];
  /** The finding of the table; that of the picture is of what it draws. */
  readonly title: string;
}

/** The columns of the rows; with links also as the page draws them. */
export function rowColumns(
  locale: SnapshotPlace['locale'],
  links?: RowLinks
): readonly ShownColumn<Row>[] {
  const changeCell = (row: Row): TableCell => ({
    stack: [
      changeTextOf(row, locale),
      { icon: COMPARABILITY[row.mark].icon, text: markTextOf(row, locale) }
    ]
  });
  return [
    ...sideColumns(locale, links),
    {
      name: pick(locale, 'Sau, số', 'After, number'),
      kind: 'number',
      value: ({ after }) => exactValueOf(after),
      shown: null
    },
    { name: pick(locale, 'Kỳ', 'Periods'), kind: 'text', value: (row) => yearsTextOf(row, locale) },
    {
      name: m.merger_col_change(),
      kind: 'text',
      value: (row) => changeTextOf(row, locale),
      ...(links && { key: 'change', align: 'end' as const, cell: changeCell })
    },
    {
      name: pick(locale, 'Mức so sánh', 'Comparability'),
      kind: 'text',
      value: (row) => markTextOf(row, locale),
      shown: null
    },
    dataColumn(
      ({ isSample }) => isSample,
      locale,
      ({ isOwn }) => isOwn
    )
  ];
}

/** Indicators of a unit before and after the merger. */
export function rowsSnapshot(place: SnapshotPlace, input: RowsInput): FrozenSnapshot {
  const { locale } = place;
  const { unit, model, documents } = input;
  // The picture draws rates only: a finding of a count would speak of what it does not show.
  const title = model === null ? input.title : changeFinding(input.rows.filter(isDrawn), locale);
  // What can be compared comes first, then what has one end.
  const ends = ({ before, after }: Row): number => Number(before !== null) + Number(after !== null);
  const rows = [...input.rows].sort((a, b) => ends(b) - ends(a));
  const columns = rowColumns(locale);
  const both = rows.filter(({ before, after }) => before !== null && after !== null);
  // The mark is that of what is seen: what cannot be subtracted stands in the table, with its own.
  const seen = model === null ? both : both.filter(isDrawn);
  const weakest = weakestOf(seen.map(({ mark }) => mark));
  const figures = rows.flatMap(({ after, term, stated }) => [after, term, stated ?? null]);
  const isNamed = title.includes(unit.name);
  return pageSnapshot(place, {
    title: isNamed ? title : `${unitTitleOf(unit, locale)}: ${toInside(title)}`,
    subtitle: pick(
      locale,
      `Trước và sau sáp nhập trên ranh giới mới, ${unitNameOf(unit, locale)}`,
      `Before and after the merger on the new boundary, ${unitNameOf(unit, locale)}`
    ),
    parts: [model === null ? tablePart(columns, rows, locale) : { kind: 'dumbbell', model }],
    legend:
      model === null
        ? []
        : endsLegend(
            locale,
            rows.some((row) => isDrawn(row) && !isRebuilt(row))
          ),
    sourceLines: mergerSources(
      figures.filter((figure) => figure !== null),
      documents,
      locale
    ),
    comparability: seen.length === 0 ? null : COMPARABILITY[weakest].label[locale],
    sample: rows.some(({ isSample }) => isSample),
    own: rows.some(({ isOwn }) => isOwn),
    table: tableOf(columns, rows),
    sheetName: pick(locale, 'Trước và sau', 'Before and after'),
    fileParts: [
      unitNameOf(unit, 'vi'),
      'trước và sau sáp nhập',
      ...(model === null ? ['bảng'] : [])
    ]
  });
}
