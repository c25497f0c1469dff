import type { BoardRow, Cell, Verdict } from './board';
import type { Comparator, Provenance, Standing } from './observation';
import type { Reason } from './reason';
import type { Rival } from './rival';
import type { Status } from './status';

/**
 * A row of the board as a table keeps it: a target of a unit as it was judged, or a figure nobody is asked
 * for (status null). Of the targets of one indicator one leads: it carries the figure and all else a cell says.
 */
export interface StatusRow {
  readonly unit: string;
  readonly indicator: string;
  readonly status: Status | null;
  readonly is_lead: boolean;
  readonly reason: Reason | null;
  readonly is_base: boolean;
  readonly is_sample: boolean;
  readonly goal: number | null;
  readonly period: string | null;
  /** The day up to which the figure was counted, where its period was not over by then. */
  readonly up_to: string | null;
  readonly value: number | null;
  readonly value_max: number | null;
  readonly comparator: Comparator | null;
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly standing: Standing | null;
  readonly provenance: Provenance | null;
  /** What contradicts the figure, as JSON; null where nothing does. */
  readonly rivals: string | null;
  /** Figures known of the unit, the same in each of its rows. */
  readonly figures: number;
}

const BESIDE = {
  is_lead: false,
  is_base: false,
  is_sample: false,
  goal: null,
  period: null,
  up_to: null,
  value: null,
  value_max: null,
  comparator: null,
  numerator: null,
  denominator: null,
  standing: null,
  provenance: null,
  rivals: null
} as const;

function leadRow({ unit, figures }: BoardRow, cell: Cell): StatusRow {
  const { figure } = cell;
  return {
    unit,
    indicator: cell.indicator,
    status: cell.status,
    is_lead: true,
    reason: cell.reason,
    is_base: cell.isBase,
    is_sample: cell.isSample,
    goal: cell.goal,
    period: figure?.period ?? null,
    up_to: figure?.upTo ?? null,
    value: figure?.value ?? null,
    value_max: figure?.valueMax ?? null,
    comparator: figure?.comparator ?? null,
    numerator: figure?.numerator ?? null,
    denominator: figure?.denominator ?? null,
    standing: figure?.standing ?? null,
    provenance: figure?.provenance ?? null,
    rivals: figure?.rivals === undefined ? null : JSON.stringify(figure.rivals),
    figures
  };
}

/** The rows of a board as a table; units without a cell have none. */
export function statusRowsOf(rows: readonly BoardRow[]): readonly StatusRow[] {
  return rows.flatMap((row) =>
    row.cells.flatMap((cell) => {
      const judged = row.verdicts.filter(({ indicator }) => indicator === cell.indicator);
      const lead = judged.findIndex(
        ({ status, reason }) => status === cell.status && reason === cell.reason
      );
      if (lead < 0) return [leadRow(row, cell)];
      return judged.map(({ indicator, status, reason }, at): StatusRow =>
        at === lead
          ? leadRow(row, cell)
          : { ...BESIDE, unit: row.unit, indicator, status, reason, figures: row.figures }
      );
    })
  );
}

function cellOf(row: StatusRow, targets: number): Cell {
  const { period, value, comparator, standing, provenance } = row;
  const isThere =
    period !== null &&
    value !== null &&
    comparator !== null &&
    standing !== null &&
    provenance !== null;
  return {
    indicator: row.indicator,
    status: row.status,
    reason: row.reason,
    figure: isThere
      ? {
          period,
          value,
          valueMax: row.value_max,
          comparator,
          numerator: row.numerator,
          denominator: row.denominator,
          standing,
          provenance,
          ...(row.up_to === null ? {} : { upTo: row.up_to }),
          ...(row.rivals === null ? {} : { rivals: JSON.parse(row.rivals) as readonly Rival[] })
        }
      : null,
    isBase: row.is_base,
    goal: row.goal,
    isSample: row.is_sample,
    targets
  };
}

/** The board that a table of statuses stands for: a row for each unit, in the order given. */
export function boardOf(
  rows: readonly StatusRow[],
  units: readonly { readonly unit: string }[]
): readonly BoardRow[] {
  const byUnit = new Map<string, StatusRow[]>();
  for (const row of rows) {
    const kept = byUnit.get(row.unit);
    if (kept === undefined) byUnit.set(row.unit, [row]);
    else kept.push(row);
  }
  return units.map(({ unit }): BoardRow => {
    const own = byUnit.get(unit) ?? [];
    const verdicts = own.flatMap(({ indicator, status, reason }): Verdict[] =>
      status === null ? [] : [{ indicator, status, reason }]
    );
    const targets = new Map<string, number>();
    for (const { indicator } of verdicts) targets.set(indicator, (targets.get(indicator) ?? 0) + 1);
    const cells = own
      .filter((row) => row.is_lead)
      .map((row) => cellOf(row, targets.get(row.indicator) ?? 0));
    return { unit, cells, verdicts, figures: own[0]?.figures ?? 0 };
  });
}
