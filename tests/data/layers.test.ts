import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createDatabase, type Database } from '$lib/data/database';
import type { Engine } from '$lib/data/engine';
import { allIndicators, allObservations, allTargets } from '$lib/data/queries/catalogue';
import { boardObservations } from '$lib/data/queries/sample';
import { observationsOfUnits } from '$lib/data/queries/several-units';
import { runSql } from '$lib/data/sql';
import type { Indicator } from '$lib/domain/indicator';
import type { Observation } from '$lib/domain/observation';
import { layerOf, type OwnLayer, type OwnSet, withLayer } from '$lib/domain/own-set';
import type { Target } from '$lib/domain/target';
import { decodeInPlace, extractsOutside } from '../support/extracts';
import { openWasmEngine } from '../support/wasm-engine';

const UNIT = 'moi-11086';

const figure = (part: Partial<Observation>): Observation => ({
  observation: 'own-q3 A1',
  unit: UNIT,
  indicator: 'ho-ngheo',
  period: '2026',
  as_of: '2026-10-31',
  value: 0.52,
  value_max: null,
  comparator: '=',
  numerator: 43,
  denominator: 8270,
  standing: 'final',
  provenance: 'own',
  standard: null,
  document: 'own-q3',
  section: 'Số liệu!A1',
  quote: `o'hara "đã" rà soát; --`,
  formula: null,
  note: null,
  note_en: null,
  ...part
});

const set = (part: Partial<OwnSet>): OwnSet => ({
  id: 'q3',
  name: 'Báo cáo quý III',
  file: 'quy-3.xlsx',
  day: '2026-11-30',
  isOn: true,
  observations: [figure({})],
  targets: [],
  indicators: [],
  standards: [],
  units: [],
  ...part
});

describe('own rows as a layer of the tables', () => {
  let wasm: Engine;
  let layer: OwnLayer | null = null;
  let database: Database;
  beforeAll(async () => {
    wasm = await openWasmEngine();
  });
  afterAll(() => wasm.close());
  beforeEach(() => {
    layer = null;
    database = createDatabase({
      base: '',
      outside: extractsOutside(),
      decode: decodeInPlace,
      open: () => Promise.resolve({ ...wasm, close: () => undefined }),
      layer: () => Promise.resolve(layer)
    });
  });
  const ofUnit = (): Promise<readonly Observation[]> =>
    database.answer(observationsOfUnits([UNIT]));
  const counted = async (sql: string): Promise<unknown> =>
    (await runSql(database, sql)).rows[0]?.[0];

  it('are in every query of the table while their set is on, as they were taken in, and gone after', async () => {
    const before = await ofUnit();
    layer = layerOf([set({})]);
    const during = await ofUnit();
    expect(during.filter((row) => row.provenance === 'own')).toEqual([figure({})]);
    expect(during).toHaveLength(before.length + 1);
    layer = null;
    expect(await ofUnit()).toEqual(before);
  });

  it('change with the layer: none stays of the one before, none is there twice', async () => {
    layer = layerOf([set({})]);
    await ofUnit();
    layer = layerOf([
      set({
        observations: [figure({ value: 0.5 }), figure({ observation: 'own-q3 A2', period: '2025' })]
      })
    ]);
    await Promise.all([ofUnit(), ofUnit()]);
    const own = (await ofUnit()).filter((row) => row.provenance === 'own');
    expect(own.map(({ period, value }) => [period, value])).toEqual([
      ['2025', 0.52],
      ['2026', 0.5]
    ]);
  });

  it('are seen by what the reader asks in SQL, with their document', async () => {
    const all = Number(await counted('select count(*) from observations'));
    layer = layerOf([set({})]);
    expect(await counted('select count(*) from observations')).toBe(all + 1);
    expect(
      await counted(
        `select title from documents join observations using (document) where provenance = 'own'`
      )
    ).toBe('Báo cáo quý III (số của đơn vị, chưa công bố)');
    // What carried them there is no table of the contract.
    const { rows } = await runSql(database, 'show tables');
    expect(rows.flat().filter((name) => String(name).startsWith('own_'))).toEqual([]);
  });

  it('bring the indicators they made, whatever these are called, and leave those of the contract alone', async () => {
    const all = await database.answer(allIndicators());
    const [known] = all;
    if (known === undefined) throw new Error('no indicators');
    const made = (indicator: string): Indicator => ({ ...known, indicator, name: 'Chợ dân sinh' });
    const idsOf = async (): Promise<readonly string[]> =>
      (await database.answer(allIndicators()))
        .map(({ indicator }) => indicator)
        .filter((id) => !all.some(({ indicator }) => indicator === id));
    layer = layerOf([
      set({ indicators: [made('cho-dan-sinh'), made('own-x'), { ...known, name: 'tên khác' }] })
    ]);
    expect([...(await idsOf())].sort()).toEqual(['cho-dan-sinh', 'own-x']);
    layer = layerOf([set({ indicators: [made('own-x')] })]);
    expect(await idsOf()).toEqual(['own-x']);
    layer = null;
    expect(await database.answer(allIndicators())).toEqual(all);
    const { rows } = await runSql(database, 'show tables');
    expect(rows.flat().filter((name) => String(name).includes('key'))).toEqual([]);
  });

  it('stand beside the sample', async () => {
    layer = layerOf([set({})]);
    const rows = (await database.answer(boardObservations())).filter(
      (row) => row.unit === UNIT && row.indicator === 'ho-ngheo' && row.period === '2026'
    );
    expect(new Set(rows.map((row) => row.provenance))).toContain('own');
  });

  it('bring no target that is published already, as joining in a page brings none', async () => {
    const published = await database.answer(allTargets());
    const first = published.find((row) => row.unit === UNIT) as Target;
    const repeated = { ...first, target: 'own-q3 B1', document: 'own-q3', title: null };
    const other = { ...repeated, target: 'own-q3 B2', due: '2029' };
    const own = layerOf([set({ targets: [repeated, other] })]);
    layer = own;
    const targets = await database.answer(allTargets());
    expect(targets.filter((row) => row.document === 'own-q3').map((row) => row.target)).toEqual([
      'own-q3 B2'
    ]);
    const [observations, indicators] = await Promise.all([
      database.answer(allObservations()),
      database.answer(allIndicators())
    ]);
    const page = withLayer({ observations, targets: published, indicators, standards: [] }, own);
    expect(page.targets.length).toBe(targets.length);
  });

  it('bring an indicator that was made for a file, not one the contract has', async () => {
    const published = await database.answer(allIndicators());
    const [known] = published as [Indicator];
    layer = layerOf([
      set({
        indicators: [
          { ...known, name: 'khác' },
          { ...known, indicator: 'own-cay-xanh' }
        ]
      })
    ]);
    const all = await database.answer(allIndicators());
    expect(all).toHaveLength(published.length + 1);
    expect(all.find((row) => row.indicator === known.indicator)?.name).toBe(known.name);
  });

  it('come again into an engine that was closed', async () => {
    layer = layerOf([set({})]);
    await ofUnit();
    database.close();
    expect((await ofUnit()).filter((row) => row.provenance === 'own')).toHaveLength(1);
  });

  it('leave a number or a day that is none empty, as missing', async () => {
    layer = layerOf([set({ observations: [figure({ value: NaN, as_of: 'hôm qua' })] })]);
    const [own] = (await ofUnit()).filter((row) => row.provenance === 'own');
    expect([own?.value, own?.as_of]).toEqual([null, null]);
  });

  it('leave every question possible after a failure', async () => {
    layer = layerOf([set({ observations: [figure({ unit: null as unknown as string })] })]);
    await ofUnit().catch(() => undefined);
    layer = null;
    expect((await ofUnit()).length).toBeGreaterThan(0);
  });
});
