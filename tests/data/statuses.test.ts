import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createDatabase, type Database } from '$lib/data/database';
import {
  allIndicators,
  allStandards,
  allTargets,
  observationsInForce
} from '$lib/data/queries/catalogue';
import { boardObservations, boardTargets } from '$lib/data/queries/sample';
import { unitsInForce } from '$lib/data/queries/units';
import { boardRows, type BoardRow } from '$lib/domain/board';
import { EMPTY_LAYER, type OwnLayer } from '$lib/domain/own-set';
import { periodsAhead, type Scope, scopeOf } from '$lib/domain/scope';
import { boardOf, type StatusRow } from '$lib/domain/status-rows';
import { manifestOf } from '$lib/server/manifest';
import { statusesOf } from '$lib/tables';
import {
  judgedAnew,
  type Published,
  tablesToJudge,
  unitsOfLayer
} from '../../src/lib/panels/city/judged-anew';
import { decodeInPlace, extractsOutside } from '../support/extracts';
import { openWasmEngine } from '../support/wasm-engine';

const { date } = manifestOf();
const CASES = periodsAhead(date).flatMap((period) =>
  [false, true].map((isSample) => [period, isSample] as const)
);

const plain = ({ unit, cells, verdicts, figures }: BoardRow): BoardRow => ({
  unit,
  cells,
  verdicts,
  figures
});

describe('the statuses judged ahead', () => {
  let database: Database;
  let opened = 0;
  beforeAll(() => {
    database = createDatabase({
      base: '',
      outside: extractsOutside(),
      decode: decodeInPlace,
      open: () => {
        opened += 1;
        return openWasmEngine();
      }
    });
  });
  afterAll(() => database.close());

  /** The board as the engine's answers give it. */
  async function judged(isSample: boolean, scope: Scope, layer = EMPTY_LAYER): Promise<BoardRow[]> {
    const [units, indicators, standards, targets, observations] = await Promise.all([
      database.answer(unitsInForce()),
      database.answer(allIndicators()),
      database.answer(allStandards()),
      database.answer(isSample ? boardTargets() : allTargets()),
      database.answer(isSample ? boardObservations() : observationsInForce())
    ]);
    const facts = {
      units,
      indicators,
      standards,
      targets: [...targets, ...layer.targets],
      observations: [...observations, ...layer.observations]
    };
    return [...boardRows({ ...facts, scope })].map(plain);
  }

  it('are read without opening the engine', async () => {
    await database.rows<StatusRow>(statusesOf('2025-2030', true).name);
    expect(opened).toBe(0);
  });

  it.each(CASES)(
    'of %s (sample: %s) are those the engine’s answers give',
    async (period, isSample) => {
      const rows = await database.rows<StatusRow>(statusesOf(period, isSample).name);
      const expected = await judged(isSample, scopeOf(period, date));
      expect(boardOf(rows, expected)).toEqual(expected);
      if (isSample && period === '2025-2030')
        expect(expected.flatMap(({ verdicts }) => verdicts).length).toBeGreaterThan(2500);
    }
  );

  it('are small enough for a slow line', () => {
    for (const [period, isSample] of CASES) {
      const { name } = statusesOf(period, isSample);
      expect(readFileSync(`static/data/${name}.parquet`).length).toBeLessThan(64_000);
    }
  });

  it.each([false, true])(
    'of units of an own layer are judged anew as the engine would (sample: %s)',
    async (isSample) => {
      const scope = scopeOf('2025-2030', date);
      const tables = await Promise.all(
        tablesToJudge(isSample).map(async (name) => [name, await database.rows(name)] as const)
      );
      const published = Object.fromEntries(tables) as unknown as Published;
      const [target] = published.targets;
      const [figure] = published.observations;
      const layer: OwnLayer = {
        ...EMPTY_LAYER,
        observations: [
          {
            ...figure!,
            observation: 'own-1-0001',
            unit: 'moi-11086',
            indicator: 'gia-dinh-van-hoa',
            period: '2026',
            value: 96.5,
            comparator: '=',
            provenance: 'own',
            document: 'own-1'
          }
        ],
        targets: [{ ...target!, target: 'own-1-1', unit: 'moi-11074', document: 'own-1' }]
      };
      const everyUnit = await database.answer(unitsInForce());
      const units = unitsOfLayer(layer, everyUnit);
      expect(units.map(({ unit }) => unit).sort()).toEqual(['moi-11074', 'moi-11086']);
      const anew = judgedAnew(published, { units, layer, scope }).map(plain);
      const whole = await judged(isSample, scope, layer);
      expect(anew).toEqual(whole.filter(({ unit }) => units.some((each) => each.unit === unit)));
      const families = anew
        .find(({ unit }) => unit === 'moi-11086')
        ?.cells.find(({ indicator }) => indicator === 'gia-dinh-van-hoa');
      expect([families?.status, families?.figure?.provenance]).toEqual(['met', 'own']);
    }
  );
});
