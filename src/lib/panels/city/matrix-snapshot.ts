import type { BarsModel } from '$lib/charts/bars';
import { lightTheme } from '$lib/charts/theme';
import { pick } from '$lib/panels/target/finding-words';
import type { FrozenSnapshot } from '$lib/panels/frozen-snapshot';
import { pageSnapshot } from '$lib/panels/page-snapshot';
import { dataColumn, restOf, type ShownColumn, tableOf } from '$lib/panels/shown-table';
import type { SnapshotPlace } from '$lib/panels/snapshot-place';
import { byStanding } from '$lib/panels/status-order';
import type { Cell } from '$lib/domain/board';
import { isSourced } from '$lib/domain/sourced';
import { STATUS, STATUSES, type Status, type StatusColour } from '$lib/domain/status';
import { statusLabelOf } from '$lib/domain/status-label';
import { yardstickOf } from '$lib/domain/yardstick';
import type { Locale, Text } from '$lib/domain/text';
import type { LegendItem } from '$lib/export/snapshot';
import { formatFigure } from '$lib/format/figure';
import { isPercent } from '$lib/format/measure';
import { formatGood } from '$lib/format/yardstick';
import { m } from '$lib/paraglide/messages';
import type { BoardLine, UnitLine } from './board-lines';
import type { CityIndicator } from './city-units';
import { citySources } from './city-sources';
import { headOf, nameOf, scoreOf } from './matrix-text';
import { unitColumns } from './unit-columns';
import { SET } from '$lib/set/set';

interface MatrixInput {
  readonly lines: readonly BoardLine[];
  readonly columns: readonly CityIndicator[];
  /** The period looked at, in words. */
  readonly period: string;
}

const isUnit = (line: BoardLine): line is UnitLine => line.kind === 'unit';
const judgedAs = (cell: Cell | null): Status | null => cell?.status ?? null;

/** A bar an indicator: the units by status, the best first, all bars on the scale of all units. */
function barsOf(
  units: readonly UnitLine[],
  columns: readonly CityIndicator[],
  locale: Locale
): BarsModel {
  const order = [...STATUSES].sort(byStanding);
  const rows = columns.map((indicator, at) => {
    const cells = units.map(({ cells: own }) => own[at] ?? null);
    let from = 0;
    const parts = order.flatMap((status) => {
      const own = cells.filter((cell) => judgedAs(cell) === status);
      const tone = STATUS[status].colour;
      return [false, true].flatMap((isSample) => {
        const count = own.filter((cell) => cell?.isSample === isSample).length;
        if (count === 0) return [];
        const start = from;
        from += count;
        return [{ from: start, to: from, tone, fill: isSample ? 'sample' : 'solid' } as const];
      });
    });
    const { good, judged } = yardstickOf(
      cells.flatMap((cell) => (cell?.status == null ? [] : [{ status: cell.status }]))
    );
    return {
      name: nameOf(indicator, locale),
      note: '',
      icon: null,
      parts,
      text: judged === 0 ? '' : `${good}/${judged}`
    };
  });
  return { min: 0, max: Math.max(1, units.length), rows, rest: restOf(rows.length, locale) };
}

/** Colours of statuses in a few words: a status each would fill the slide. */
const COLOUR_WORDS: Readonly<Record<StatusColour, Text>> = {
  met: { vi: 'đạt', en: 'met' },
  on: { vi: 'đúng tiến độ', en: 'on track' },
  acc: { vi: 'cần tăng tốc, có nguy cơ', en: 'needs acceleration, at risk' },
  lim: { vi: 'chậm', en: 'slow' },
  away: { vi: 'chưa đạt, xa dần', en: 'not met, moving away' },
  none: { vi: 'chưa xét được', en: 'not judged yet' }
};

function legendOf(units: readonly UnitLine[], locale: Locale): readonly LegendItem[] {
  const cells = units.flatMap(({ cells: own }) => own);
  const present = new Set(
    cells.flatMap((cell) => (cell?.status == null ? [] : STATUS[cell.status].colour))
  );
  const mark = cells.some((cell) => cell?.isSample === true) ? 'hatch' : 'bar';
  return (Object.keys(COLOUR_WORDS) as StatusColour[])
    .filter((colour) => present.has(colour))
    .map((colour) => ({
      label: COLOUR_WORDS[colour][locale],
      mark,
      colour: lightTheme.tone[colour]
    }));
}

/** Words of a figure that is more or less than its number: a bound, contradicted, or worked out; null for a plain one. */
function writtenOf(cell: Cell | null, indicator: CityIndicator, locale: Locale): string | null {
  const figure = cell?.figure ?? null;
  if (figure === null) return null;
  const { comparator, provenance, rivals = [] } = figure;
  const isPlain = comparator === '=' && provenance !== 'derived' && rivals.length === 0;
  return isPlain ? null : formatFigure(figure, indicator, locale);
}

/**
 * A value and a verdict an indicator, and the figure as it was written where it is more or less than its number: a
 * bound and what is contradicted have words only.
 */
function cellColumns(
  indicator: CityIndicator,
  at: number,
  units: readonly UnitLine[],
  locale: Locale
): readonly ShownColumn<UnitLine>[] {
  const name = headOf(indicator, locale);
  const cellOf = ({ cells }: UnitLine): Cell | null => cells[at] ?? null;
  return [
    {
      name,
      kind: isPercent(indicator.measure) ? 'percent' : 'number',
      value: (line) => {
        const figure = cellOf(line)?.figure ?? null;
        const isNumber = figure?.comparator === '=' && (figure.rivals ?? []).length === 0;
        return isNumber ? figure.value : null;
      }
    },
    ...(units.some((line) => writtenOf(cellOf(line), indicator, locale) !== null)
      ? [
          {
            name: `${nameOf(indicator, locale)}: ${m.merger_col_written()}`,
            kind: 'text',
            value: (line: UnitLine) => writtenOf(cellOf(line), indicator, locale)
          } as const
        ]
      : []),
    {
      name: `${nameOf(indicator, locale)}: ${m.city_filter_status().toLocaleLowerCase('vi')}`,
      kind: 'text',
      value: (line) => {
        const status = judgedAs(cellOf(line));
        const estimate =
          cellOf(line)?.figure?.standing === 'estimate' ? ` (${m.city_mark_estimate_short()})` : '';
        return status === null
          ? null
          : statusLabelOf({ status, reason: cellOf(line)?.reason ?? null })[locale] + estimate;
      }
    }
  ];
}

/** The matrix: its picture a bar an indicator, its table a row a unit. */
export function matrixSnapshot(place: SnapshotPlace, input: MatrixInput): FrozenSnapshot {
  const { locale } = place;
  const { columns, period } = input;
  const units = input.lines.filter(isUnit);
  const yard = yardstickOf(units.flatMap(({ verdicts }) => verdicts));
  const sourced = units.filter(({ cells }) =>
    cells.some((cell) => cell !== null && isSourced(cell))
  ).length;
  const sample = units.some(({ cells }) => cells.some((cell) => cell?.isSample === true));
  return pageSnapshot(place, {
    // A title has room for how many are on course; the bars and their legend say the rest.
    title: pick(
      locale,
      `${units.length} đơn vị: ${formatGood(yard, locale)}`,
      `${units.length} units: ${formatGood(yard, locale)}`
    ),
    subtitle: pick(
      locale,
      `Số đơn vị theo tình trạng của từng chỉ tiêu, đúng hướng/được xét, ${SET.name}, ${period}`,
      `Units by status for each indicator, on course/judged, ${SET.name}, ${period}`
    ),
    parts: [{ kind: 'bars', model: barsOf(units, columns, locale) }],
    legend: legendOf(units, locale),
    sourceLines: citySources(sourced, locale),
    sample,
    own: units.some(({ cells }) => cells.some((cell) => cell?.isOwn === true)),
    table: tableOf<UnitLine>(
      [
        ...unitColumns<UnitLine>(({ unit }) => unit, locale),
        { name: m.common_yard_head(), kind: 'text', value: (line) => scoreOf(line) || null },
        ...columns.flatMap((indicator, at) => cellColumns(indicator, at, units, locale)),
        dataColumn(
          ({ cells }) => cells.some((cell) => cell?.isSample === true),
          locale,
          ({ cells }) => cells.some((cell) => cell?.isOwn === true)
        )
      ],
      units
    ),
    sheetName: m.city_matrix_title(),
    fileParts: [SET.name, m.city_matrix_title(), period]
  });
}
