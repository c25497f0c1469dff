import { readFileSync } from 'node:fs';
import type { Engine } from '../../src/lib/data/engine';
import { fill } from '../../src/lib/data/fill';
import { parseManifest } from '../../src/lib/data/manifest';
import { toArrow } from '../../src/lib/data/parquet';
import { allIndicators, allStandards } from '../../src/lib/data/queries/catalogue';
import { formerFigures, sampleFigures, sampleTargets } from '../../src/lib/data/queries/indicator';
import { allTransfers } from '../../src/lib/data/queries/merger';
import { boardObservations, boardTargets } from '../../src/lib/data/queries/sample';
import {
  observationsOfUnits,
  sampleObservationsOfUnits,
  sampleTargetsOfUnits,
  targetsOfUnits
} from '../../src/lib/data/queries/several-units';
import { unitsInForce } from '../../src/lib/data/queries/units';
import type { Query } from '../../src/lib/data/query';
import { run } from '../../src/lib/data/run';
import { SAMPLE_TABLES, TABLES } from '../../src/lib/tables';
import { openWasmEngine } from './wasm-engine';

const SIX = ['moi-11086', 'moi-11074', 'moi-11077', 'moi-11083', 'moi-11050', 'moi-11071'];

/** What each page asks of the engine with the sample on, all at once. */
export const VIEW_QUERIES: Readonly<Record<string, readonly Query<unknown>[]>> = {
  'city board': [allIndicators(), allStandards(), boardTargets(), boardObservations()],
  'unit page': [
    sampleTargetsOfUnits(['moi-11086']),
    sampleObservationsOfUnits(['moi-11086']),
    allIndicators(),
    allStandards()
  ],
  'comparison of six units': [
    targetsOfUnits(SIX),
    observationsOfUnits(SIX),
    sampleTargetsOfUnits(SIX),
    sampleObservationsOfUnits(SIX),
    allIndicators(),
    allStandards()
  ],
  'indicator page': [
    unitsInForce(),
    sampleFigures('ho-ngheo'),
    sampleTargets('ho-ngheo'),
    formerFigures('ho-ngheo'),
    allTransfers()
  ]
};

/** The browser's engine in Node with every table in it, and how many observations these are. */
export async function filledEngine(): Promise<{ engine: Engine; observations: number }> {
  const engine = await openWasmEngine();
  const { tables } = parseManifest(readFileSync('static/data/manifest.json', 'utf8'));
  let observations = 0;
  for (const table of [...TABLES, ...SAMPLE_TABLES]) {
    const rows = tables[table.name]?.rows ?? 0;
    const bytes = new Uint8Array(readFileSync(`static/data/${table.name}.parquet`));
    await fill(engine, table, await toArrow(bytes, table, rows));
    if (table.name.includes('observations')) observations += rows;
  }
  return { engine, observations };
}

/** Milliseconds until every row of the queries stood there. */
export async function timed(engine: Engine, queries: readonly Query<unknown>[]): Promise<number> {
  const start = performance.now();
  await Promise.all(queries.map((query) => run(engine, query)));
  return performance.now() - start;
}
