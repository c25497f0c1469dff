import { pick } from '$lib/panels/target/finding-words';
import type { FrozenSnapshot } from '$lib/panels/frozen-snapshot';
import { dataColumn } from '$lib/panels/shown-table';
import type { SnapshotPlace } from '$lib/panels/snapshot-place';
import { tableSnapshot } from '$lib/panels/table-snapshot';
import type { DocumentRow } from '$lib/domain/document';
import type { Unit } from '$lib/domain/unit';
import { unitNameOf, unitTitleOf } from '$lib/domain/unit-name';
import { m } from '$lib/paraglide/messages';
import type { Row } from './dumbbell-model';
import { yearsTextOf } from './findings';
import { exactValueOf, mergerSources } from './merger-scene';
import { sideColumns } from './side-columns';

interface LackingInput {
  readonly unit: Unit;
  /** Rows with one side only; never empty. */
  readonly rows: readonly Row[];
  readonly documents: readonly DocumentRow[];
}

/** Indicators of which one side is known and the other awaited. */
export function lackingSnapshot(place: SnapshotPlace, input: LackingInput): FrozenSnapshot {
  const { locale } = place;
  const { unit, rows, documents } = input;
  const figureOf = ({ after, term, stated }: Row): Row['after'] => after ?? term ?? stated;
  const sourcesOf = (all: readonly Row[]): readonly string[] =>
    mergerSources(
      all.map(figureOf).filter((figure) => figure !== null),
      documents,
      locale
    );
  return tableSnapshot<Row>(place, {
    title: `${unitTitleOf(unit, locale)}: ${m.merger_lacking({ count: rows.length })}`,
    subtitle: pick(
      locale,
      `Số liệu chỉ có trước hoặc chỉ có sau sáp nhập, ${unitNameOf(unit, locale)}`,
      `Figures from before or from after the merger only, ${unitNameOf(unit, locale)}`
    ),
    columns: [
      ...sideColumns(locale),
      {
        name: pick(locale, 'Sau, số', 'After, number'),
        kind: 'number',
        value: ({ after, term }) => exactValueOf(after ?? term),
        shown: null
      },
      {
        name: pick(locale, 'Kỳ', 'Periods'),
        kind: 'text',
        value: (row) => yearsTextOf(row, locale)
      },
      {
        name: m.merger_col_provenance(),
        kind: 'text',
        value: (row) => sourcesOf([row])[0] ?? null,
        shown: null
      },
      dataColumn(
        ({ isSample }) => isSample,
        locale,
        ({ isOwn }) => isOwn
      )
    ],
    rows,
    sourceLines: sourcesOf(rows),
    sample: rows.some(({ isSample }) => isSample),
    own: rows.some(({ isOwn }) => isOwn),
    sheetName: pick(locale, 'Chờ một phía', 'One side awaited'),
    fileParts: [unitNameOf(unit, 'vi'), 'sáp nhập', 'chờ số liệu']
  });
}
