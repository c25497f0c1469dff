import { pick } from '$lib/panels/target/finding-words';
import type { FrozenSnapshot } from '$lib/panels/frozen-snapshot';
import { dataColumn, type ShownColumn } from '$lib/panels/shown-table';
import type { SnapshotPlace } from '$lib/panels/snapshot-place';
import { tableSnapshot } from '$lib/panels/table-snapshot';
import type { DocumentRow } from '$lib/domain/document';
import { refusalOf } from '$lib/domain/merge/before-value';
import { REFUSAL } from '$lib/domain/merge/refusal';
import type { TitleBefore } from '$lib/domain/merge/title-before';
import type { Unit } from '$lib/domain/unit';
import { unitNameOf, unitTitleOf } from '$lib/domain/unit-name';
import { m } from '$lib/paraglide/messages';
import type { Row } from './dumbbell-model';
import { afterTextOf, termTextOf, titleText } from './findings';
import { exactValueOf, mergerSources } from './merger-scene';

const REFUSALS = ['title', 'score', 'not_additive'] as const;
type RefusalShown = (typeof REFUSALS)[number];

/** Rows that cannot be merged, by why not; reasons nothing has are left out. */
export const refusedRows = (
  rows: readonly Row[]
): readonly { readonly refusal: RefusalShown; readonly rows: readonly Row[] }[] =>
  REFUSALS.map((refusal) => ({
    refusal,
    rows: rows.filter(({ indicator }) => refusalOf(indicator) === refusal)
  })).filter((group) => group.rows.length > 0);

interface RefusedInput {
  readonly unit: Unit;
  /** Rows that cannot be merged, those refused for the same reason together; never empty. */
  readonly rows: readonly Row[];
  /** What former units held of a title, by indicator. */
  readonly titles: ReadonlyMap<string, TitleBefore>;
  readonly documents: readonly DocumentRow[];
}

function heldColumns(
  { titles }: RefusedInput,
  locale: SnapshotPlace['locale']
): readonly ShownColumn<Row>[] {
  const of = ({ indicator }: Row): TitleBefore | undefined => titles.get(indicator.indicator);
  return [
    {
      name: pick(locale, 'Trước, ở các đơn vị cũ', 'Before, in the former units'),
      kind: 'text',
      value: (row) => {
        const title = of(row);
        return title === undefined ? null : titleText(title, locale) || null;
      },
      none: m.merger_figure_none()
    },
    {
      name: pick(locale, 'Số đơn vị cũ đã đạt', 'Former units that held it'),
      kind: 'number',
      value: (row) => {
        const title = of(row);
        // Where nothing is known of any of them, none is not 0.
        return title === undefined || title.silent.length === title.total
          ? null
          : title.holders.length;
      },
      shown: null
    },
    {
      name: pick(locale, 'Số đơn vị cũ', 'Former units'),
      kind: 'number',
      value: (row) => of(row)?.total ?? null,
      shown: null
    }
  ];
}

/** Indicators that cannot be merged: why, and what the former units had. */
export function refusedSnapshot(place: SnapshotPlace, input: RefusedInput): FrozenSnapshot {
  const { locale } = place;
  const { unit, rows, documents } = input;
  const why = ({ indicator }: Row): string => {
    const refusal = refusalOf(indicator);
    return refusal === null ? '' : REFUSAL[refusal][locale];
  };
  const figures = rows.map(({ after, term, stated }) => after ?? term ?? stated);
  return tableSnapshot<Row>(place, {
    title: `${unitTitleOf(unit, locale)}: ${m.merger_refused({ count: rows.length })}`,
    subtitle: pick(
      locale,
      `Danh hiệu, điểm số và chỉ tiêu không cộng được từ đơn vị cũ, ${unitNameOf(unit, locale)}`,
      `Titles, scores and what does not add up from former units, ${unitNameOf(unit, locale)}`
    ),
    columns: [
      {
        name: m.merger_col_indicator(),
        kind: 'text',
        value: ({ indicator }) => (locale === 'en' ? indicator.short_en : indicator.short)
      },
      { name: pick(locale, 'Vì sao', 'Why'), kind: 'text', value: why, shown: null },
      ...heldColumns(input, locale),
      {
        name: m.merger_col_after(),
        kind: 'text',
        value: (row) => afterTextOf(row, locale) ?? termTextOf(row, locale)
      },
      {
        name: pick(locale, 'Sau, số', 'After, number'),
        kind: 'number',
        value: ({ after, term }) => exactValueOf(after ?? term),
        shown: null
      },
      dataColumn(
        ({ isSample }) => isSample,
        locale,
        ({ isOwn }) => isOwn
      )
    ],
    rows,
    // Its first clause: a heading has one line.
    groupOf: (row) => why(row).split(';')[0]?.replace(/\.$/, '') ?? '',
    sourceLines: mergerSources(
      figures.filter((figure) => figure !== null),
      documents,
      locale
    ),
    sample: rows.some(({ isSample }) => isSample),
    own: rows.some(({ isOwn }) => isOwn),
    sheetName: pick(locale, 'Không gộp được', 'Not merged'),
    fileParts: [unitNameOf(unit, 'vi'), 'sáp nhập', 'không gộp được']
  });
}
