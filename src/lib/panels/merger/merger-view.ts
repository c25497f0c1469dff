import type { MergerFigure } from '$lib/data/queries/merger';
import type { DocumentRow } from '$lib/domain/document';
import { isApplicable, type Standard } from '$lib/domain/indicator';
import type { MergerInput } from '$lib/domain/merge/merger-input';
import type { OwnKnowledge } from '$lib/domain/merge/own-knowledge';
import { FIRST_HALF } from '$lib/domain/merge/merger-year';
import { MERGER_YEAR } from '$lib/domain/merge/mid-year-flow';
import { layerOfUnits, type OwnLayer, withLayers } from '$lib/domain/own-set';
import type { Unit } from '$lib/domain/unit';
import type { Definitions } from '$lib/panels/panel-page';
import { type Derivation, derivationOf } from './derivation';
import { leadingRow, type Row } from './dumbbell-model';
import type { MergerIndicator } from './merger-indicator';
import type { MergerTransfer } from './transfer';

/** What the page of a unit's merger is built with. */
export interface MergerData {
  readonly unit: Unit;
  readonly transfers: readonly MergerTransfer[];
  readonly figures: readonly MergerFigure[];
  readonly indicators: readonly MergerIndicator[];
  readonly standards: readonly Standard[];
  readonly documents: readonly DocumentRow[];
}

/** What is published with the layers that are on over it. */
export interface MergerRows {
  /** Every indicator that makes sense for the unit. */
  readonly indicators: readonly MergerIndicator[];
  readonly figures: readonly MergerFigure[];
  /** Documents of the page, and the files of own sets that speak of its units. */
  readonly documents: readonly DocumentRow[];
  readonly standards: readonly Standard[];
}

/** Indicator shown first where no document says anything: every unit is asked for it. */
const FIRST = 'ho-ngheo';
/** Year rebuilt first where nothing is known. */
const YEAR = String(MERGER_YEAR - 1);

/** The rows of the unit and of the former units it was formed from. */
export function mergerRows(
  data: MergerData,
  layers: {
    readonly own: OwnLayer;
    readonly sample: readonly MergerFigure[];
    /** Every indicator that adds up; null for those built into the page. */
    readonly definitions: Definitions | null;
  }
): MergerRows {
  const { unit, transfers, figures, indicators, standards, documents } = data;
  const formers = transfers.filter((row) => row.unit === unit.unit).map((row) => row.former);
  const own = layerOfUnits(layers.own, [unit.unit, ...formers]);
  const definitions = layers.definitions ?? { indicators, standards };
  const sourced = { observations: figures, targets: [], documents, ...definitions };
  const rows = withLayers(sourced, [own, { targets: [], observations: layers.sample }]);
  const reported = new Set(rows.observations.map(({ indicator }) => indicator));
  return {
    indicators: rows.indicators.filter(
      (row) => isApplicable(row, unit.type) || reported.has(row.indicator)
    ),
    figures: rows.observations,
    documents: rows.documents,
    standards: rows.standards
  };
}

/** What is computed across the merger. */
export function mergerInput(
  { unit, transfers }: MergerData,
  { indicators, figures, standards }: MergerRows,
  own: OwnKnowledge
): MergerInput<MergerFigure, MergerIndicator> {
  return { unit: unit.unit, indicators, transfers, figures, own, standards };
}

/** The year asked for; the merger year is one of halves. Null for none, or a later one. */
export const yearAsked = (period: string): string | null =>
  /^\d{4}$/.test(period) && Number(period) <= MERGER_YEAR ? period : null;

/** The indicator asked for, else that of the row to begin with, else the one every unit is asked for. */
export function chosenIndicator(
  rows: readonly Row[],
  indicators: readonly MergerIndicator[],
  asked: string | null
): MergerIndicator | undefined {
  const byName = (name: string | null): MergerIndicator | undefined =>
    indicators.find((row) => row.indicator === name);
  return byName(asked) ?? leadingRow(rows)?.indicator ?? byName(FIRST);
}

/** What the chosen indicator is rebuilt for. */
export interface MergerChoice {
  readonly row: Row | undefined;
  /** Part of the year that it is compared in: "" for whole years. */
  readonly likeness: string;
  readonly period: string;
  /** The halves of the merger year are asked for, and there are both. */
  readonly isMergerYear: boolean;
}

export function mergerChoice(
  rows: readonly Row[],
  chosen: MergerIndicator | undefined,
  year: string | null
): MergerChoice {
  const row = rows.find(({ indicator }) => indicator.indicator === chosen?.indicator);
  const likeness = row?.likeness ?? '';
  const isMergerYear = year === String(MERGER_YEAR) && row?.mergerYear != null;
  const periodOf = (): string => {
    if (year === null) return row?.period ?? YEAR + likeness;
    if (row?.period?.startsWith(year)) return row.period;
    return isMergerYear ? FIRST_HALF : year + likeness;
  };
  return { row, likeness, period: periodOf(), isMergerYear };
}

/** How the chosen value follows from those of the former units; null where nothing is chosen. */
export function chosenDerivation(
  { unit, transfers }: MergerData,
  figures: readonly MergerFigure[],
  chosen: MergerIndicator | undefined,
  { row, period, isMergerYear }: MergerChoice,
  knowledge: { readonly own: OwnKnowledge; readonly typed: OwnKnowledge }
): Derivation | null {
  return chosen === undefined
    ? null
    : derivationOf({
        unit: unit.unit,
        indicator: chosen,
        period,
        transfers,
        figures,
        ...knowledge,
        mergerYear: isMergerYear ? (row?.mergerYear ?? null) : null
      });
}
