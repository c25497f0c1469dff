import type { Database } from '$lib/data/database';
import { breathing } from '$lib/data/breathing';
import { formerFigures, sampleFigures, sampleTargets } from '$lib/data/queries/indicator';
import { allTransfers } from '$lib/data/queries/merger';
import { unitsInForce } from '$lib/data/queries/units';
import type { Commendation } from '$lib/domain/commendation';
import type { DocumentRow } from '$lib/domain/document';
import type { Indicator, Standard } from '$lib/domain/indicator';
import type { NamedMovement } from '$lib/domain/known';
import type { PartTransfer } from '$lib/domain/merge/before-parts';
import type { Observation } from '$lib/domain/observation';
import { layerOfIndicator, type OwnLayer, withLayers } from '$lib/domain/own-set';
import type { Scope } from '$lib/domain/scope';
import type { Target } from '$lib/domain/target';
import { type SeriesInput, type UnitSeries, unitSeries } from '$lib/domain/unit-series';
import type { Unit } from '$lib/domain/unit';
import type { PublishedRanks } from './published-ranks';

/** What an indicator's page is built with. */
export interface IndicatorData extends PublishedRanks {
  readonly indicator: Indicator;
  readonly standards: readonly Standard[];
  readonly units: readonly Unit[];
  readonly targets: readonly Target[];
  readonly observations: readonly Observation[];
  readonly documents: readonly DocumentRow[];
  readonly commendations: readonly Commendation[];
  readonly movements: readonly NamedMovement[];
  /** Day of the data. */
  readonly date: string;
}

/** Everything drawn on the page: the units, and the series of each about which something is known. */
export interface Shown {
  readonly units: readonly Unit[];
  readonly series: readonly UnitSeries[];
}

type Facts = Omit<SeriesInput, 'scope' | 'units'> & { readonly units: readonly Unit[] };

/** What is published, with the reader's own figures over it. */
export function withOwn<Data extends IndicatorData>(published: Data, layer: OwnLayer): Data {
  const own = layerOfIndicator(layer, published.indicator.indicator);
  return {
    ...published,
    ...withLayers({ ...published, indicators: [published.indicator] }, [own])
  };
}

/** The series of what came with the page: sourced figures only, and own ones. */
export function sourcedSeries(data: IndicatorData, scope: Scope): Shown {
  const facts = { ...data, formerFigures: [], transfers: [] };
  return { units: data.units, series: [...unitSeries({ ...facts, scope })] };
}

let kept: { readonly page: IndicatorData; readonly facts: Facts } | null = null;

async function sampleFacts(
  data: IndicatorData,
  database: Database,
  signal: AbortSignal
): Promise<Facts> {
  const { indicator } = data.indicator;
  if (kept?.page === data) return kept.facts;
  const [units, figures, targets, former, transfers] = await Promise.all([
    database.answer(unitsInForce(), signal),
    database.answer(sampleFigures(indicator), signal),
    database.answer(sampleTargets(indicator), signal),
    database.answer(formerFigures(indicator), signal),
    database.answer(allTransfers(), signal)
  ]);
  const facts: Facts = {
    ...withLayers({ ...data, indicators: [data.indicator] }, [{ observations: figures, targets }]),
    indicator: data.indicator,
    units,
    formerFigures: former,
    transfers: transfers as readonly PartTransfer[]
  };
  kept = { page: data, facts };
  return facts;
}

/** The series of every unit, with the sample. @throws LoadError, QueryError */
export async function loadSeries(
  data: IndicatorData,
  scope: Scope,
  database: Database,
  signal: AbortSignal
): Promise<Shown> {
  const facts = await sampleFacts(data, database, signal);
  return {
    units: facts.units,
    series: await breathing(unitSeries({ ...facts, scope }), signal)
  };
}
