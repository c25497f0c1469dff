import { pick } from '$lib/panels/target/finding-words';
import type { FrozenSnapshot } from '$lib/panels/frozen-snapshot';
import { dataColumn, type ShownColumn } from '$lib/panels/shown-table';
import type { SnapshotPlace } from '$lib/panels/snapshot-place';
import type { TableCell } from '$lib/panels/table-cell';
import { tableSnapshot } from '$lib/panels/table-snapshot';
import { weakestOf } from '$lib/domain/comparability';
import { formatMeasure, formatMeasured, isPercent } from '$lib/format/measure';
import { m } from '$lib/paraglide/messages';
import { ownWord } from '$lib/panels/merger/own-word';
import {
  cellMarkText,
  cellText,
  columnMarkText,
  emptyText,
  type RankedUnits,
  cellPeriodText
} from './cell-words';
import type { Column } from '$lib/panels/compare/column';
import {
  type ComparedCell,
  comparedSources,
  isAbout,
  sourceOf,
  type Titles
} from './compare-snapshot';

export interface CompareTableInput {
  readonly units: readonly string[];
  readonly columns: readonly Column[];
  readonly nameOf: (unit: string) => string;
  readonly titles: Titles;
  readonly ranked: RankedUnits;
  /** Old district of a former unit; null for units in force. */
  readonly districtOf: (unit: string) => string | null;
  /** Whether sums stand below the columns, or why they do not. */
  readonly hasTotals: boolean;
}

interface Line {
  readonly unit: string;
  readonly cells: readonly (ComparedCell | undefined)[];
}

/** Value with its period, a number, and where it stands, for one indicator. */
function columnsOf(
  { indicator, total }: Column,
  at: number,
  { titles, ranked, hasTotals }: CompareTableInput,
  locale: SnapshotPlace['locale']
): readonly ShownColumn<Line>[] {
  const short = locale === 'en' ? indicator.short_en : indicator.short;
  const bare = { ...indicator, measure: '' };
  const words = (cell: ComparedCell | undefined, measured = indicator): string | null => {
    if (cell === undefined) return null;
    if (cell.empty !== null) return emptyText(cell.empty);
    const when = cellPeriodText(cell, indicator, locale);
    const period = when === '' ? '' : ` (${when})`;
    const mark = [cellMarkText(cell, indicator, locale)].filter(Boolean).map((text) => `, ${text}`);
    const own = cell.isOwn
      ? `, ${ownWord({ figures: [cell.figure], steps: cell.rebuilt?.steps })}`
      : '';
    return `${cellText(cell, measured, locale, ranked) ?? ''}${period}${mark.join('')}${own}`;
  };
  const drawn = (cell: ComparedCell | undefined): TableCell => {
    if (cell === undefined) return '';
    if (cell.empty !== null) return { text: emptyText(cell.empty), isAbsent: true };
    const notes = [
      cellPeriodText(cell, indicator, locale),
      cellMarkText(cell, indicator, locale),
      cell.isOwn ? ownWord({ figures: [cell.figure], steps: cell.rebuilt?.steps }) : '',
      cell.isSample ? m.compare_sample() : ''
    ];
    const source = sourceOf(cell, titles);
    const said = cellText(cell, indicator, locale, ranked) ?? '';
    return {
      line: [{ text: said, isStrong: true, ...(source !== null && { title: source }) }],
      notes: [notes.filter(Boolean).join(' · ')]
    };
  };
  const measured = (value: number): string => formatMeasured(value, indicator.measure, locale);
  const sum = (): TableCell => {
    if (total === null) return '';
    if (total.value !== null) return { text: measured(total.value), isStrong: true };
    if (total.naive === null) return '';
    const text = m.compare_total_refused({ naive: measured(total.naive) });
    return { text, isAbsent: true };
  };
  return [
    {
      key: indicator.indicator,
      name: short,
      kind: 'text',
      align: 'end',
      cell: ({ cells }) => drawn(cells[at]),
      ...(hasTotals && { foot: sum() }),
      value: ({ cells }) => words(cells[at]),
      // The head names what is counted: a picture has no room to repeat it in every cell.
      shown: ({ cells }) => words(cells[at], isPercent(indicator.measure) ? indicator : bare) ?? ''
    },
    {
      name: `${short}, ${pick(locale, 'số', 'number')} (${formatMeasure(indicator.measure, locale)})`,
      kind: 'number',
      value: ({ cells }) => {
        const cell = cells[at];
        if (cell === undefined || cell.ends === null || isAbout(cell)) return null;
        return cell.ends.low === cell.ends.high ? cell.ends.low : null;
      },
      shown: null
    },
    {
      name: `${short}, ${pick(locale, 'nguồn', 'source')}`,
      kind: 'text',
      value: ({ cells }) => {
        const cell = cells[at];
        return cell === undefined ? null : sourceOf(cell, titles);
      },
      shown: null
    }
  ];
}

/** A unit a row, and of each indicator its value, a number of it and its source. */
export function compareColumns(
  input: CompareTableInput,
  locale: SnapshotPlace['locale']
): readonly ShownColumn<Line>[] {
  const { columns, nameOf, districtOf, hasTotals } = input;
  return [
    {
      key: 'unit',
      name: m.compare_col_unit(),
      kind: 'text',
      value: ({ unit }) => nameOf(unit),
      isRowHead: true,
      cell: ({ unit }) => ({
        line: [{ text: nameOf(unit) }],
        notes: [districtOf(unit) ?? []].flat()
      }),
      ...(hasTotals && { foot: m.compare_total() })
    },
    ...columns.flatMap((column, at) => columnsOf(column, at, input, locale)),
    dataColumn(
      ({ cells }) => cells.some((cell) => cell?.isSample === true),
      locale,
      ({ cells }) => cells.some((cell) => cell?.isOwn === true)
    )
  ];
}

/** A unit with its cell of each column. */
export const compareLines = ({ units, columns }: CompareTableInput): readonly Line[] =>
  units.map((unit, at) => ({ unit, cells: columns.map(({ cells }) => cells[at]) }));

/** The whole comparison: a row a unit, a column an indicator. */
export function compareTableSnapshot(
  place: SnapshotPlace,
  input: CompareTableInput
): FrozenSnapshot {
  const { locale } = place;
  const { units, columns, nameOf, titles } = input;
  const all = columns.flatMap(({ cells }) => cells);
  const weakest = weakestOf(columns.flatMap(({ mark }) => mark ?? []));
  const weakestColumn = columns.find(({ mark }) => mark === weakest);
  const names = columns.map(({ indicator }) =>
    locale === 'en' ? indicator.short_en : indicator.short
  );
  return tableSnapshot<Line>(place, {
    title: m.compare_title({ units: units.length, indicators: columns.length }),
    subtitle: names.join(', '),
    columns: compareColumns(input, locale),
    rows: compareLines(input),
    sourceLines: comparedSources(all, titles, locale),
    comparability: weakestColumn === undefined ? null : columnMarkText(weakestColumn, locale),
    sample: all.some(({ isSample }) => isSample),
    own: all.some(({ isOwn }) => isOwn),
    sheetName: pick(locale, 'So sánh', 'Comparison'),
    fileParts: ['so sánh', ...units.slice(0, 3).map(nameOf)]
  });
}
