import { formerFigures, sampleFigures, sampleTargets } from '$lib/data/queries/indicator';
import { allTransfers } from '$lib/data/queries/merger';
import { unitsInForce } from '$lib/data/queries/units';
import type { PartTransfer } from '$lib/domain/merge/before-parts';
import { withLayers } from '$lib/domain/own-set';
import type { Scope } from '$lib/domain/scope';
import { type SeriesInput, type UnitSeries, unitSeries } from '$lib/domain/unit-series';
import type { Unit } from '$lib/domain/unit';
import { breathing } from '$lib/state/breathing';
import { database } from '$lib/state/database';
import type { PageData } from './$types';

/** Everything drawn on the page: the units, and the series of each about which something is known. */
export interface Shown {
  readonly units: readonly Unit[];
  readonly series: readonly UnitSeries[];
}

type Facts = Omit<SeriesInput, 'scope' | 'units'> & { readonly units: readonly Unit[] };

/** What came with the page: sourced figures only. */
export function sourcedFacts(data: PageData): Facts {
  return { ...data, formerFigures: [], transfers: [] };
}

let kept: { readonly page: PageData; readonly facts: Facts } | null = null;

async function sampleFacts(data: PageData, signal: AbortSignal): Promise<Facts> {
  const { indicator } = data.indicator;
  if (kept?.page === data) return kept.facts;
  const engine = database();
  const [units, figures, targets, former, transfers] = await Promise.all([
    engine.answer(unitsInForce(), signal),
    engine.answer(sampleFigures(indicator), signal),
    engine.answer(sampleTargets(indicator), signal),
    engine.answer(formerFigures(indicator), signal),
    engine.answer(allTransfers(), signal)
  ]);
  const facts: Facts = {
    ...withLayers({ ...data, indicators: [data.indicator] }, [{ observations: figures, targets }]),
    units,
    formerFigures: former,
    transfers: transfers as readonly PartTransfer[]
  };
  kept = { page: data, facts };
  return facts;
}

/** The series of every unit, with the sample. @throws LoadError, QueryError */
export async function loadSeries(
  data: PageData,
  scope: Scope,
  signal: AbortSignal
): Promise<Shown> {
  const facts = await sampleFacts(data, signal);
  return {
    units: facts.units,
    series: await breathing(unitSeries({ ...facts, scope }), signal)
  };
}
