import {
  allIndicators,
  allStandards,
  allTargets,
  observationsInForce
} from '$lib/data/queries/catalogue';
import { until } from '$lib/data/until';
import { boardObservations, boardTargets } from '$lib/data/queries/sample';
import { type BoardRow, boardRows } from '$lib/domain/board';
import { scopeBefore } from '$lib/domain/change';
import { isEmptyLayer, type OwnLayer } from '$lib/domain/own-set';
import { type Scope, scopeOf } from '$lib/domain/scope';
import { boardOf, type StatusRow } from '$lib/domain/status-rows';
import { breathing } from '$lib/data/breathing';
import type { Database } from '$lib/data/database';
import type { Progress } from '$lib/data/fetch-bytes';
import { statusesOf } from '$lib/tables';
import { type CityIndicator, cityIndicatorOf, type CityUnit } from './city-units';
import { unitsOfLayer } from './judged-anew';

/** What a board is asked for. */
export interface BoardChoice {
  readonly period: string;
  readonly sample: boolean;
  readonly layer: OwnLayer;
}

/** What the page knows before anything is read. */
export interface BoardGround {
  readonly units: readonly CityUnit[];
  readonly indicators: readonly CityIndicator[];
  /** Day of the data. */
  readonly date: string;
}

/** Who answers what the page was not built with. */
export interface BoardAsk {
  readonly database: Database;
  /** Path the site stands under. */
  readonly base: string;
  readonly onProgress: (progress: Progress) => void;
  readonly signal: AbortSignal;
}

/** The board at the scope. */
export interface Board {
  readonly choice: BoardChoice;
  readonly scope: Scope;
  readonly rows: readonly BoardRow[];
  readonly indicators: readonly CityIndicator[];
}

/** Judges everything here, with the engine: for periods nobody judged ahead. */
async function judgedHere(
  { units }: BoardGround,
  sample: boolean,
  scope: Scope,
  { database: data, signal }: BoardAsk
): Promise<readonly BoardRow[]> {
  const [indicators, standards, targets, observations] = await Promise.all([
    data.answer(allIndicators(), signal),
    data.answer(allStandards(), signal),
    data.answer(sample ? boardTargets() : allTargets(), signal),
    data.answer(sample ? boardObservations() : observationsInForce(), signal)
  ]);
  const facts = { indicators, standards, targets, observations };
  return breathing(boardRows({ ...facts, units, scope }), signal);
}

const ahead = new Map<string, Promise<readonly StatusRow[]>>();

/** The statuses judged while the extracts were made, once a table; null for a period that was not. */
async function judgedAhead(
  period: string,
  sample: boolean,
  { database, signal }: BoardAsk
): Promise<readonly StatusRow[] | null> {
  const { name } = statusesOf(period, sample);
  if (!(await database.has(name))) return null;
  const rows = ahead.get(name) ?? database.rows<StatusRow>(name);
  ahead.set(name, rows);
  try {
    return await until(rows, signal);
  } catch (error) {
    ahead.delete(name);
    throw error;
  }
}

async function rowsOf(
  ground: BoardGround,
  { period, sample, layer }: BoardChoice,
  ask: BoardAsk
): Promise<readonly BoardRow[]> {
  const { units, date } = ground;
  const scope = scopeOf(period, date);
  const statuses = await judgedAhead(period, sample, ask);
  const rows =
    statuses === null ? await judgedHere(ground, sample, scope, ask) : boardOf(statuses, units);
  if (isEmptyLayer(layer)) return rows;
  const { judge } = await import('./judge');
  const own = unitsOfLayer(layer, units).map(({ unit, type }) => ({ unit, type }));
  const anew = await judge(
    { base: ask.base, isSample: sample, units: own, layer, scope },
    ask.onProgress,
    ask.signal
  );
  const byUnit = new Map(anew.map((row) => [row.unit, row]));
  return rows.map((row) => byUnit.get(row.unit) ?? row);
}

/** The board of a choice. @throws LoadError, QueryError; the signal's reason when aborted */
export async function loadBoard(
  ground: BoardGround,
  choice: BoardChoice,
  ask: BoardAsk
): Promise<Board> {
  const { layer } = choice;
  const known = new Set(ground.indicators.map(({ indicator }) => indicator));
  const added = layer.indicators
    .filter(({ indicator }) => !known.has(indicator))
    .map((row) => cityIndicatorOf(row, layer.targets));
  return {
    choice,
    scope: scopeOf(choice.period, ground.date),
    rows: await rowsOf(ground, choice, ask),
    indicators: [...ground.indicators, ...added]
  };
}

/** The same board at the end of the year before. */
export function loadBefore(
  { choice, scope }: Board,
  ground: BoardGround,
  ask: BoardAsk
): Promise<readonly BoardRow[]> {
  const period = String(scopeBefore(scope).toYear);
  return rowsOf(ground, { ...choice, period }, ask);
}
