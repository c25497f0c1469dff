import { type BoardRow, byTrouble, type Cell, type Verdict } from '$lib/domain/board';
import { FIELDS } from '$lib/domain/field';
import type { Status } from '$lib/domain/status';
import { placesOf } from '$lib/domain/rank';
import type { PanelView } from '$lib/panels/panel-page';
import { inGroups } from '$lib/domain/groups';
import { yardstickOf } from '$lib/domain/yardstick';
import { byName, type CityIndicator, type CityUnit } from './city-units';

/** A unit on the board: its cells in the order of the columns, null where it has none. */
export interface UnitLine {
  readonly kind: 'unit';
  readonly unit: CityUnit;
  readonly cells: readonly (Cell | null)[];
  /** The yardstick over all its targets, shown or not. */
  readonly good: number;
  readonly judged: number;
  readonly verdicts: readonly Verdict[];
}

/** The head of a group of units. */
export interface GroupLine {
  readonly kind: 'group';
  readonly group: 'phuong' | 'xa';
  readonly count: number;
}

export type BoardLine = UnitLine | GroupLine;

/** An indicator has a column when at least this part of the units that have targets has one for it. */
const COMMON = 0.1;

/** Indicators that many units are asked for, by field and then as their targets are ordered. */
export function columnsOf(
  rows: readonly BoardRow[],
  indicators: readonly CityIndicator[]
): readonly CityIndicator[] {
  const asked = new Map<string, number>();
  const asking = rows.filter(({ cells }) => cells.some(({ targets }) => targets > 0));
  for (const { cells } of asking)
    for (const { indicator, targets } of cells)
      if (targets > 0) asked.set(indicator, (asked.get(indicator) ?? 0) + 1);
  return indicators
    .filter(({ indicator }) => (asked.get(indicator) ?? 0) >= Math.max(1, asking.length * COMMON))
    .sort((a, b) => FIELDS.indexOf(a.field) - FIELDS.indexOf(b.field));
}

export interface LineChoice {
  readonly units: readonly CityUnit[];
  readonly rows: ReadonlyMap<string, BoardRow>;
  readonly columns: readonly CityIndicator[];
  readonly statuses: readonly Status[];
  readonly sort: PanelView['sort'];
  /** Column that "sort by value" and the filter of statuses look at; the filter at all where it is not among them. */
  readonly sorted: CityIndicator | null;
  /** Number of changes by unit. */
  readonly changes: ReadonlyMap<string, number>;
}

function exactOf(line: UnitLine, column: number): number | null {
  const figure = line.cells[column]?.figure ?? null;
  return figure === null || figure.comparator !== '=' || figure.valueMax !== null
    ? null
    : figure.value;
}

function inOrder(lines: readonly UnitLine[], choice: LineChoice): readonly UnitLine[] {
  const named = [...lines].sort((a, b) => byName(a.unit, b.unit));
  const { rows, sort, sorted, changes } = choice;
  const rowOf = ({ unit }: UnitLine): BoardRow | undefined => rows.get(unit.unit);
  if (sort === 'worst')
    return named.sort((a, b) => byTrouble(rowOf(a) ?? NOTHING, rowOf(b) ?? NOTHING));
  if (sort === 'change') {
    const count = ({ unit }: UnitLine): number => changes.get(unit.unit) ?? 0;
    return named.sort((a, b) => count(b) - count(a));
  }
  const column = choice.columns.findIndex((each) => each.indicator === sorted?.indicator);
  if (sort !== 'value' || sorted === null || column < 0) return named;
  // The best last: who opens the board looks for those who need help.
  const best = placesOf(named, (line) => exactOf(line, column), sorted.direction === 'decrease');
  const placed = best.filter(({ place }) => place !== null).reverse();
  return [...placed, ...best.filter(({ place }) => place === null)].map(({ item }) => item);
}

const NOTHING = { verdicts: [] };

/** The lines of the board: phường, then xã and đặc khu, each group sorted by itself. */
export function linesOf(choice: LineChoice): readonly BoardLine[] {
  const { units, rows, columns, statuses } = choice;
  const lines = units.map((unit): UnitLine => {
    const row = rows.get(unit.unit);
    const byIndicator = new Map(row?.cells.map((cell) => [cell.indicator, cell]));
    const verdicts = row?.verdicts ?? [];
    const { good, judged } = yardstickOf(verdicts);
    const cells = columns.map(({ indicator }) => byIndicator.get(indicator) ?? null);
    return { kind: 'unit', unit, cells, good, judged, verdicts };
  });
  const chosen = columns.findIndex(({ indicator }) => indicator === choice.sorted?.indicator);
  const kept =
    statuses.length === 0
      ? lines
      : lines.filter(({ cells }) =>
          (chosen < 0 ? cells : cells.slice(chosen, chosen + 1)).some(
            (cell) => cell !== null && cell.status !== null && statuses.includes(cell.status)
          )
        );
  return inGroups(kept, ({ unit }) => unit.type).flatMap(([group, list]): BoardLine[] =>
    list.length === 0
      ? []
      : [{ kind: 'group', group, count: list.length }, ...inOrder(list, choice)]
  );
}
