import type { Cell } from '$lib/domain/board';
import { statusLabelOf } from '$lib/domain/status-label';
import type { Target } from '$lib/domain/target';
import type { Locale, Text } from '$lib/domain/text';
import { unitTitleOf } from '$lib/domain/unit-name';
import { formatFigure } from '$lib/format/figure';
import { formatMeasure, isVerdict } from '$lib/format/measure';
import { formatDated } from '$lib/format/period';
import { formatStatusShort } from '$lib/panels/status-short';
import { formatUnitGroup } from '$lib/format/unit-group';
import { m } from '$lib/paraglide/messages';
import type { BoardLine, UnitLine } from './board-lines';
import type { CityIndicator } from './city-units';

/** A cell of the grid by row and column, from 0. */
interface Place {
  readonly row: number;
  readonly column: number;
}

/** Cells from one corner to the other, both included. */
interface Range {
  readonly from: Place;
  readonly to: Place;
}

/** What is asked, in a few words, by type of target and rule. */
const ASKED: Readonly<Record<string, Text>> = {
  A: { vi: 'lộ trình đến hạn', en: 'path to the due year' },
  B: { vi: 'mức giữ mỗi năm', en: 'limit every year' },
  C: { vi: 'lộ trình giảm', en: 'path down' },
  D: { vi: 'tăng bình quân', en: 'average growth' },
  'D each_year': { vi: 'tăng mỗi năm', en: 'growth every year' },
  'D cumulative': { vi: 'tăng cả kỳ', en: 'growth over the term' },
  E: { vi: 'chỉ tiêu trong năm', en: 'quota of the year' },
  'E over_term': { vi: 'chỉ tiêu cả kỳ', en: 'quota of the term' },
  F: { vi: 'danh hiệu có hạn', en: 'title by a date' },
  G: { vi: 'số lượng đến hạn', en: 'count by the due year' },
  H: { vi: 'trong khoảng', en: 'within a range' }
};

/** What most units are asked for the indicator. */
export function askedOf(target: Pick<Target, 'type' | 'rule'> | undefined, locale: Locale): string {
  if (target === undefined) return '';
  return (ASKED[`${target.type} ${target.rule}`] ?? ASKED[target.type])?.[locale] ?? '';
}

export function nameOf(
  indicator: Pick<CityIndicator, 'short' | 'short_en'>,
  locale: Locale
): string {
  return locale === 'en' ? indicator.short_en : indicator.short;
}

/** Name and measure of a column, unless the name says it already; a title has no measure. */
export function headOf(indicator: CityIndicator, locale: Locale): string {
  const name = nameOf(indicator, locale);
  const { short, measure } = indicator;
  return isVerdict(measure) || short.toLowerCase().includes(measure)
    ? name
    : `${name}, ${formatMeasure(measure, locale)}`;
}

/** Digits of a cell; empty for a title, whose status says it, and where nothing is known. */
export function digitsOf(cell: Cell, indicator: CityIndicator, locale: Locale): string {
  if (cell.figure === null || isVerdict(indicator.measure)) return '';
  return formatFigure(cell.figure, indicator, locale, {
    bare: true,
    beside: cell.goal,
    marked: true
  });
}

export function wordOf({ status, reason }: Cell, locale: Locale): string {
  return status === null ? m.city_map_no_target() : formatStatusShort({ status, reason }, locale);
}

/** A cell in a sentence, for hovering and for who does not see it. */
export function sentenceOf(cell: Cell, indicator: CityIndicator, locale: Locale): string {
  const { figure, status, reason } = cell;
  const value =
    figure === null
      ? m.city_map_no_figure()
      : `${formatFigure(figure, indicator, locale, { beside: cell.goal, marked: true })}, ${formatDated(figure, locale, indicator)}`;
  const marks = [
    figure?.standing === 'estimate' ? m.city_mark_estimate() : '',
    cell.isBase ? m.city_mark_base() : '',
    cell.isSample ? m.city_mark_sample() : '',
    cell.isOwn === true ? m.own_stamp() : ''
  ].filter(Boolean);
  const verdict =
    status === null ? m.city_map_no_target() : statusLabelOf({ status, reason })[locale];
  return [`${nameOf(indicator, locale)}: ${value}`, verdict, ...marks].join(' · ');
}

function copyOf(
  line: BoardLine,
  column: number,
  columns: readonly CityIndicator[],
  locale: Locale
): string {
  if (line.kind === 'group') return column === 0 ? formatUnitGroup(line.group, locale) : '';
  if (column === 0) return unitTitleOf(line.unit, locale);
  if (column === 1) return scoreOf(line);
  const [indicator, cell] = [columns[column - 2], line.cells[column - 2]];
  if (indicator === undefined || cell == null) return '';
  return digitsOf(cell, indicator, locale) || wordOf(cell, locale);
}

/** What one place of the board says in full; empty for names and heads. */
export function placeText(
  { row, column }: Place,
  lines: readonly BoardLine[],
  columns: readonly CityIndicator[],
  locale: Locale
): string {
  const [line, indicator] = [lines[row - 1], columns[column - 2]];
  const cell = line?.kind === 'unit' ? line.cells[column - 2] : null;
  return line?.kind === 'unit' && cell && indicator
    ? `${unitTitleOf(line.unit, locale)} · ${sentenceOf(cell, indicator, locale)}`
    : '';
}

/** The marked cells as they stand: row 0 is the head, column 0 the name, 1 the yardstick, then the indicators. */
export function rangeTable(
  { from, to }: Range,
  lines: readonly BoardLine[],
  columns: readonly CityIndicator[],
  locale: Locale
): string[][] {
  const heads = [
    m.city_unit(),
    m.common_yard_head(),
    ...columns.map((column) => headOf(column, locale))
  ];
  const upTo = (first: number, last: number): number[] =>
    Array.from({ length: last - first + 1 }, (_, at) => first + at);
  return upTo(from.row, to.row).map((row) =>
    upTo(from.column, to.column).map((column) => {
      const line = lines[row - 1];
      return line === undefined ? (heads[column] ?? '') : copyOf(line, column, columns, locale);
    })
  );
}

/** "3/7", or nothing where no target could be judged: never 0/0. */
export function scoreOf({ good, judged }: UnitLine): string {
  return judged === 0 ? '' : `${good}/${judged}`;
}

/** The whole board for a spreadsheet: a value and a status a column, and what is sample says so. */
export function boardTable(
  lines: readonly BoardLine[],
  columns: readonly CityIndicator[],
  locale: Locale
): string[][] {
  const head = [
    m.city_unit(),
    m.city_filter_group(),
    m.city_filter_district(),
    m.common_yard_head(),
    ...columns.flatMap((column) => [headOf(column, locale), m.city_filter_status()])
  ];
  const rows = lines.flatMap((line) => {
    if (line.kind === 'group') return [];
    const cells = line.cells.flatMap((cell, at) => {
      const column = columns[at];
      if (cell === null || column === undefined) return ['', ''];
      const mark =
        (cell.figure?.standing === 'estimate' ? ` (${m.city_mark_estimate()})` : '') +
        (cell.isSample ? ` (${m.city_mark_sample()})` : '') +
        (cell.isOwn === true ? ` (${m.own_stamp()})` : '');
      return [digitsOf(cell, column, locale), `${wordOf(cell, locale)}${mark}`];
    });
    const { name, type, district } = line.unit;
    return [[name, type, (district ?? '').replaceAll(';', ','), scoreOf(line), ...cells]];
  });
  return [head, ...rows];
}

/** Units that lack figures: how many of the targets of these columns have none yet, and which; samples say so. */
export function owedTable(
  lines: readonly BoardLine[],
  columns: readonly CityIndicator[],
  locale: Locale
): string[][] {
  const rows = lines.flatMap((line) => {
    if (line.kind === 'group') return [];
    const owed = columns.flatMap((column, at) => {
      const cell = line.cells[at];
      if (cell?.status !== 'no_data') return [];
      return nameOf(column, locale) + (cell.isSample ? ` (${m.city_mark_sample()})` : '');
    });
    if (owed.length === 0) return [];
    return [[unitTitleOf(line.unit, locale), String(owed.length), owed.join(', ')]];
  });
  return [[m.city_unit(), m.city_owed_count(), m.city_owed_which()], ...rows];
}
