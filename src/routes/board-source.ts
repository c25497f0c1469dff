import {
  allIndicators,
  allStandards,
  allTargets,
  observationsInForce
} from '$lib/data/queries/catalogue';
import { boardObservations, boardTargets } from '$lib/data/queries/sample';
import { type BoardInput, type BoardRow, boardRows } from '$lib/domain/board';
import { type OwnLayer, withLayer } from '$lib/domain/own-set';
import { scopeBefore } from '$lib/domain/change';
import type { Scope } from '$lib/domain/scope';
import { breathing } from '$lib/state/breathing';
import { database } from '$lib/state/database';
import type { CityUnit } from './city-units';

/** Everything the board is made from, read once: another period only judges it anew. */
export type BoardFacts = Omit<BoardInput, 'scope' | 'units'>;

const read = new Map<boolean, BoardFacts>();

/** Reads the facts from the engine; sourced ones alone, or with the sample series. @throws LoadError, QueryError */
export async function loadFacts(isSample: boolean, signal: AbortSignal): Promise<BoardFacts> {
  const kept = read.get(isSample);
  if (kept !== undefined) return kept;
  const data = database();
  const [indicators, standards, targets, observations] = await Promise.all([
    data.answer(allIndicators(), signal),
    data.answer(allStandards(), signal),
    data.answer(isSample ? boardTargets() : allTargets(), signal),
    data.answer(isSample ? boardObservations() : observationsInForce(), signal)
  ]);
  const facts = { indicators, standards, targets, observations };
  read.set(isSample, facts);
  return facts;
}

/** The board at the scope, and how it stood before. */
export interface Board {
  readonly facts: BoardFacts;
  readonly scope: Scope;
  readonly rows: readonly BoardRow[];
}

export async function loadBoard(
  units: readonly CityUnit[],
  { sample, layer }: { readonly sample: boolean; readonly layer: OwnLayer },
  scope: Scope,
  signal: AbortSignal
): Promise<Board> {
  const facts = withLayer(await loadFacts(sample, signal), layer);
  const rows = await breathing(boardRows({ ...facts, units, scope }), signal);
  return { facts, scope, rows };
}

/** The same board at the end of the year before. */
export function loadBefore(
  { facts, scope }: Board,
  units: readonly CityUnit[],
  signal: AbortSignal
): Promise<readonly BoardRow[]> {
  return breathing(boardRows({ ...facts, units, scope: scopeBefore(scope) }), signal);
}
