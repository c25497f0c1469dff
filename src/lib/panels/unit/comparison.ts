import { FIELDS } from '$lib/domain/field';
import { type Figure, latestOf } from '$lib/domain/figure';
import type { Headline } from '$lib/domain/headline';
import type { Field, Indicator, Standard } from '$lib/domain/indicator';
import type { Assessment } from '$lib/domain/result';
import type { Scope } from '$lib/domain/scope';
import type { Unit } from '$lib/domain/unit';
import { groupOf } from '$lib/domain/unit-name';
import { unitReport, type UnitReport, type UnitRows } from './unit-report';

/** What one unit has for an indicator: its own targets, judged; where it has none, its latest figure. */
export interface ComparedCell {
  readonly assessments: readonly Assessment[];
  readonly figure: Figure | null;
}

export interface ComparedRow {
  readonly indicator: Indicator;
  /** In the order of the units. */
  readonly cells: readonly ComparedCell[];
}

export interface Comparison {
  readonly units: readonly { readonly unit: Unit; readonly headline: Headline }[];
  /** Indicators that a target of one of the units speaks of, by field. */
  readonly fields: readonly { readonly field: Field; readonly rows: readonly ComparedRow[] }[];
}

/** The units named by code that may stand beside a unit: of its group, not itself, in the order named. */
export function peersOf(
  unit: Pick<Unit, 'unit' | 'type'>,
  codes: readonly string[],
  all: readonly Unit[]
): Unit[] {
  return codes.flatMap((code) => {
    const found = all.find((one) => one.code === code);
    const fits = found && found.unit !== unit.unit && groupOf(found.type) === groupOf(unit.type);
    return fits ? [found] : [];
  });
}

function cellOf(
  indicator: Indicator,
  report: UnitReport,
  standards: readonly Standard[]
): ComparedCell {
  const own = (row: { readonly indicator: string }): boolean =>
    row.indicator === indicator.indicator;
  return {
    assessments: report.assessments.filter(({ target }) => own(target)),
    figure: latestOf(report.observations.filter(own), indicator, standards)
  };
}

/** Units side by side, each judged by its own targets; nothing is added up and nobody is ranked. */
export function comparisonOf(units: readonly Unit[], rows: UnitRows, scope: Scope): Comparison {
  const reports = units.map((unit) => {
    const own = (row: { readonly unit: string }): boolean => row.unit === unit.unit;
    const { targets, observations } = rows;
    const its = { ...rows, targets: targets.filter(own), observations: observations.filter(own) };
    return { unit, report: unitReport(its, unit.type, scope) };
  });
  const asked = new Set(
    reports.flatMap(({ report }) => report.assessments.map(({ target }) => target.indicator))
  );
  const shown = rows.indicators.filter((row) => asked.has(row.indicator));
  return {
    units: reports.map(({ unit, report }) => ({ unit, headline: report.headline })),
    fields: FIELDS.map((field) => ({
      field,
      rows: shown
        .filter((indicator) => indicator.field === field)
        .map((indicator) => ({
          indicator,
          cells: reports.map(({ report }) => cellOf(indicator, report, rows.standards))
        }))
    })).filter((group) => group.rows.length > 0)
  };
}
