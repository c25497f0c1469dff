import type { DumbbellModel } from '$lib/charts/dumbbell';
import { pick } from '$lib/panels/target/finding-words';
import type { FrozenSnapshot } from '$lib/panels/frozen-snapshot';
import { pageSnapshot } from '$lib/panels/page-snapshot';
import { dataColumn, tableOf } from '$lib/panels/shown-table';
import type { SnapshotPlace } from '$lib/panels/snapshot-place';
import type { Locale } from '$lib/domain/text';
import { isRank } from '$lib/domain/published-rank';
import { formatMeasure, isPercent } from '$lib/format/measure';
import { m } from '$lib/paraglide/messages';
import {
  cellComparability,
  cellText,
  columnMarkText,
  emptyText,
  type RankedUnits,
  cellPeriodText
} from './cell-words';
import type { Column } from '$lib/panels/compare/column';

export type ComparedCell = Column['cells'][number];

/** Titles of documents by their key. */
export type Titles = ReadonlyMap<string, string>;

interface CompareInput {
  readonly column: Column;
  readonly model: DumbbellModel;
  readonly nameOf: (unit: string) => string;
  readonly titles: Titles;
  readonly ranked: RankedUnits;
}

/**
 * Where a cell's figure stands, and what contradicts it; null for what is rebuilt, typed in, or a sample.
 */
export function sourceOf({ figure }: ComparedCell, titles: Titles): string | null {
  const places = figure === null ? [] : [figure, ...(figure.rivals ?? [])];
  const texts = places.flatMap(({ document, section }) => {
    const title = document === null ? undefined : titles.get(document);
    return title === undefined ? [] : [[title, section].filter(Boolean).join(', ')];
  });
  return [...new Set(texts)].join('; ') || null;
}

/** Whether a cell is approximate or contradicted: it has words, and no number to compute with. */
export function isAbout({ figure, rebuilt }: ComparedCell): boolean {
  return figure?.comparator === '~' || figure?.rivals !== undefined || rebuilt?.isAbout === true;
}

const MOST_NAMED = 2;

/** A unit inside a sentence: "xã Đại Sơn"; a name that begins with itself keeps its capital. */
const toLower = (name: string): string =>
  name.replace(/^(?:Phường|Xã|Đặc khu|Thị trấn|Huyện)(?= )/u, (type) =>
    type.toLocaleLowerCase('vi')
  );

/** Documents of all cells, the first ones named. */
export function comparedSources(
  cells: readonly ComparedCell[],
  titles: Titles,
  locale: Locale
): readonly string[] {
  const all = [...new Set(cells.flatMap((cell) => sourceOf(cell, titles) ?? []))];
  const more = all.length - MOST_NAMED;
  if (more <= 1) return all;
  const rest = pick(
    locale,
    `và ${more} chỗ khác trong văn bản, ghi ở cột Nguồn của bảng`,
    `and ${more} more places, in the column Source of the table`
  );
  return [...all.slice(0, MOST_NAMED), rest];
}

/** One indicator over the compared units. */
export function compareSnapshot(place: SnapshotPlace, input: CompareInput): FrozenSnapshot {
  const { locale } = place;
  const { column, model, nameOf, titles, ranked } = input;
  const { indicator, cells } = column;
  const short = locale === 'en' ? indicator.short_en : indicator.short;
  const isCompared = column.mark !== 'not_comparable';
  const known = cells
    .filter(({ ends }) => ends !== null)
    .sort((a, b) =>
      isCompared ? (b.ends?.high ?? b.ends?.low ?? 0) - (a.ends?.high ?? a.ends?.low ?? 0) : 0
    );
  const [first, last] = [known[0], known.at(-1)];
  const one = (cell: ComparedCell): string =>
    `${toLower(nameOf(cell.unit))} ${cellText(cell, isRank(indicator) ? indicator : { ...indicator, measure: '' }, locale, ranked) ?? ''}`;
  const range = !isCompared
    ? pick(
        locale,
        `${known.length} đơn vị, không so sánh được`,
        `${known.length} units, not comparable`
      )
    : first === undefined || last === undefined || first === last
      ? (first && one(first)) || ''
      : pick(locale, `từ ${one(first)} đến ${one(last)}`, `from ${one(first)} to ${one(last)}`);
  return pageSnapshot(place, {
    title: `${short}: ${range}`,
    subtitle: [
      locale === 'en' ? indicator.name_en : indicator.name,
      formatMeasure(indicator.measure, locale),
      pick(locale, `${known.length} đơn vị đặt cạnh nhau`, `${known.length} units side by side`)
    ].join(', '),
    parts: [{ kind: 'dumbbell', model }],
    sourceLines: comparedSources(known, titles, locale),
    comparability: columnMarkText(column, locale),
    sample: cells.some(({ isSample }) => isSample),
    own: cells.some(({ isOwn }) => isOwn),
    table: tableOf<ComparedCell>(
      [
        { name: m.compare_col_unit(), kind: 'text', value: ({ unit }) => nameOf(unit) },
        {
          name: short,
          kind: 'text',
          value: (cell) =>
            cellText(cell, indicator, locale, ranked) ?? (cell.empty && emptyText(cell.empty))
        },
        {
          name: `${pick(locale, 'Thấp nhất', 'Lowest')} (${formatMeasure(indicator.measure, locale)})`,
          kind: isPercent(indicator.measure) ? 'percent' : 'number',
          value: (cell) => (isAbout(cell) ? null : (cell.ends?.low ?? null))
        },
        {
          name: `${pick(locale, 'Cao nhất', 'Highest')} (${formatMeasure(indicator.measure, locale)})`,
          kind: isPercent(indicator.measure) ? 'percent' : 'number',
          value: (cell) => (isAbout(cell) ? null : (cell.ends?.high ?? null))
        },
        {
          name: pick(locale, 'Kỳ', 'Period'),
          kind: 'text',
          value: (cell) => cellPeriodText(cell, indicator, locale) || null
        },
        {
          name: pick(locale, 'Mức so sánh', 'Comparability'),
          kind: 'text',
          value: (cell) => cellComparability(cell, indicator, locale)
        },
        {
          name: pick(locale, 'Nguồn', 'Source'),
          kind: 'text',
          value: (cell) => sourceOf(cell, titles)
        },
        dataColumn(
          (cell) => (cell.ends === null ? null : cell.isSample),
          locale,
          ({ isOwn }) => isOwn
        )
      ],
      cells
    ),
    sheetName: short,
    fileParts: ['so sánh', indicator.short]
  });
}
