import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SAMPLE_TABLES } from '../../src/lib/tables';
import type { Problem } from '../checks/problem';
import type { Line, Sheet } from '../checks/sheet';
import { checkSheets } from '../sources/check';
import { observations } from '../sources/observations';
import { stagedOf, stagingOf } from '../sources/statement';
import { targets } from '../sources/targets';
import { sampleTables } from './sample';
import { type World, world } from './world.fixture';

let native: World['native'];
let sheets: World['sheets'];
let rows: World['rows'];
beforeAll(async () => {
  ({ native, sheets, rows } = await world());
}, 180_000);
afterAll(() => native.close());

/** What the checks of sourced data must say of a sample: that it is one, and that it has no document. */
function isOwedToSample({ column, value, expected }: Problem): boolean {
  return (
    expected.en.includes('sample') ||
    (column === 'provenance' && value === 'sample') ||
    (column === 'document' && value === 'mau')
  );
}

describe('the sample', () => {
  it('covers every unit of both generations and at least 24 indicators, some 200,000 rows', () => {
    expect(new Set(rows.map((row) => row.unit)).size).toBe(114 + 375);
    const indicators = new Set(rows.map((row) => row.indicator));
    expect(indicators.size).toBeGreaterThanOrEqual(24);
    const withParts = new Set(
      rows.filter((row) => row.denominator !== null).map((row) => row.indicator)
    );
    expect(withParts.size).toBeGreaterThanOrEqual(24);
    expect(rows.length).toBeGreaterThan(190_000);
    expect(rows.length).toBeLessThan(215_000);
  });

  it('is the same text when it is generated again', async () => {
    const [first, second] = [await sampleTables(native), await sampleTables(native)];
    expect(second.map(({ csv }) => csv)).toEqual(first.map(({ csv }) => csv));
    expect(first.map(({ table }) => table)).toEqual(SAMPLE_TABLES);
  }, 180_000);

  it('has only numbers that can be', () => {
    const wrong = rows.filter(
      ({ value, numerator, denominator }) =>
        [value, numerator, denominator].some(
          (number) => number !== null && (!Number.isFinite(number) || number < 0)
        ) ||
        (value === null && denominator !== 0)
    );
    expect(wrong).toEqual([]);
  });

  it('passes the checks of the sourced tables, but for being a sample', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'sample-'));
    for (const { table, csv } of await sampleTables(native)) {
      const source = table.name === 'sample_targets' ? targets : observations;
      const path = join(folder, `${table.name}.csv`);
      await writeFile(path, csv);
      await native.run(stagingOf(table, path));
      const staged = await native.rows(`select * from ${stagedOf(table)} order by line`);
      const lines = staged.map(({ line, ...cells }) => ({ line: Number(line), cells }) as Line);
      const sheet: Sheet = { table: source.table, file: table.name, lines };
      const others = sheets.filter((other) => other.table !== source.table);
      const problems = checkSheets([source], [...others, sheet]);
      expect(problems.filter((found) => !isOwedToSample(found)).slice(0, 5)).toEqual([]);
    }
    await rm(folder, { recursive: true });
  }, 180_000);
});
