import type { Standard } from '$lib/domain/indicator';
import { compareColumnOf } from '$lib/domain/merge/compare';
import type { PartTransfer } from '$lib/domain/merge/before-parts';
import { layerOfUnits, type OwnLayer, withLayers } from '$lib/domain/own-set';
import type { Ranking } from '$lib/domain/published-rank';
import type { Database } from '$lib/data/database';
import { sampleFiguresOf, sampleMonthsOf } from '$lib/data/queries/merger';
import type { Locale } from '$lib/domain/text';
import type { MergerIndicator } from '$lib/panels/merger/merger-indicator';
import type { CompareTableInput } from './compare-table-snapshot';
import type { Column, CompareFigure } from './column';
import type { CompareView } from './compare-view';
import type { UnitSize } from './peers-panel';
import type { UnitName } from '$lib/data/queries/compare';
import { formerDistrictOf, nameOf as nameOfUnit } from './unit-choice';

interface Titled {
  readonly document: string;
  readonly title: string;
}

/** What the comparison is built with. */
export interface CompareData {
  readonly units: readonly UnitName[];
  readonly transfers: readonly PartTransfer[];
  readonly figures: readonly CompareFigure[];
  readonly indicators: readonly MergerIndicator[];
  readonly standards: readonly Standard[];
  readonly documents: readonly Titled[];
  readonly rankings: readonly Ranking[];
  /** What is compared where an address asks for nothing. */
  readonly first: Pick<CompareView, 'units' | 'indicators'>;
  /** Size of every unit in force, for finding those alike. */
  readonly sizes: readonly UnitSize[];
}

/** Indicators to choose from: those of the site, and those an own file brought. */
export const comparable = (
  { indicators }: CompareData,
  own: OwnLayer
): readonly MergerIndicator[] => [
  ...indicators,
  ...own.indicators.filter(({ indicator }) => indicator.startsWith('own-'))
];

/** What is compared; units and indicators that do not exist are dropped, nothing at all is the first comparison. */
export function comparisonShown(
  { units, first }: CompareData,
  indicators: readonly MergerIndicator[],
  asked: CompareView
): CompareView {
  const known = asked.units.filter((unit) => units.some((row) => row.unit === unit));
  const named = asked.indicators.filter((name) => indicators.some((row) => row.indicator === name));
  return {
    units: known.length === 0 ? first.units : known,
    indicators: named.length === 0 ? first.indicators : named,
    year: asked.year,
    ...(asked.weights && { weights: asked.weights })
  };
}

/** The compared units and the former units that units in force are rebuilt from. */
export function unitsAround(
  { transfers }: CompareData,
  units: readonly string[]
): readonly string[] {
  const formers = transfers.filter((row) => units.includes(row.unit));
  return [...new Set([...units, ...formers.map((row) => row.former)])];
}

/** The sample of these units. @throws LoadError, QueryError */
export async function comparedSample(
  database: Database,
  around: readonly string[],
  indicators: readonly string[],
  signal: AbortSignal
): Promise<readonly CompareFigure[]> {
  const years = await database.answer(sampleFiguresOf(around), signal);
  const silent = indicators.filter((name) => !years.some((row) => row.indicator === name));
  if (silent.length === 0) return years;
  // What no year speaks of may be reported by month: a large table, asked only then.
  const months = await database.answer(sampleMonthsOf(around, silent), signal);
  return [...years, ...months];
}

/** What is published with the layers that are on over it. */
export interface ComparedRows {
  readonly observations: readonly CompareFigure[];
  readonly standards: readonly Standard[];
  readonly documents: readonly Titled[];
}

export function comparedRows(
  { figures, indicators, standards, documents }: CompareData,
  around: readonly string[],
  own: OwnLayer,
  sample: readonly CompareFigure[]
): ComparedRows {
  const sourced = { observations: figures, targets: [], indicators, standards, documents };
  return withLayers(sourced, [layerOfUnits(own, around), { targets: [], observations: sample }]);
}

/** A column for each indicator asked for. */
export function comparedColumns(
  { transfers }: CompareData,
  { units, indicators, year }: CompareView,
  known: readonly MergerIndicator[],
  rows: ComparedRows,
  own: OwnLayer
): readonly Column[] {
  const city = {
    transfers,
    figures: rows.observations,
    own: own.knowledge,
    standards: rows.standards
  };
  return indicators.flatMap((name) => {
    const indicator = known.find((row) => row.indicator === name);
    return indicator === undefined
      ? []
      : [{ indicator, ...compareColumnOf(units, indicator, year, city) }];
  });
}

/** The comparison as its table draws it. @param isFirst nothing was chosen yet: nothing is added up */
export function compareInput(
  { units, rankings }: CompareData,
  shown: readonly string[],
  columns: readonly Column[],
  documents: readonly Titled[],
  isFirst: boolean,
  locale: Locale
): CompareTableInput {
  const byUnit = new Map(units.map((row) => [row.unit, row]));
  return {
    units: shown,
    columns,
    nameOf(unit) {
      const row = byUnit.get(unit);
      return row === undefined ? unit : nameOfUnit(row, locale);
    },
    districtOf(unit) {
      const row = byUnit.get(unit);
      return row === undefined ? null : formerDistrictOf(row);
    },
    titles: new Map(documents.map((row) => [row.document, row.title])),
    ranked: { typeOf: (unit) => byUnit.get(unit)?.type ?? '', rankings },
    hasTotals: !isFirst && columns.some(({ total }) => total !== null)
  };
}

/** The indicator that is drawn: the first of which any unit has a value. */
export const picturedColumn = (columns: readonly Column[]): Column | undefined =>
  columns.find((column) => column.cells.some((cell) => cell.ends !== null));
