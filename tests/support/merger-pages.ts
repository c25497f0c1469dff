import type { Engine } from '../../src/lib/data/engine';
import { allIndicators, allStandards } from '../../src/lib/data/queries/catalogue';
import {
  allTransfers,
  figuresAround,
  sampleFiguresAround,
  sampleMonthsAround
} from '../../src/lib/data/queries/merger';
import { run } from '../../src/lib/data/run';
import type { Basis } from '../../src/lib/domain/lineage';
import { courseOf } from '../../src/lib/domain/merge/course';
import { mergerRowsOf } from '../../src/lib/domain/merge/merger-rows';
import { NOTHING_OWN } from '../../src/lib/domain/merge/own-knowledge';

/** The five whose documents were read, the one of most former units, one divided everywhere, both đặc khu. */
const UNITS = ['11617', '11086', '11680', '11242', '11629', '11914', '11948', '11581'];
const RUNS = 5;

/**
 * Milliseconds of the processor from "tables are there" to every row of a unit's merger page with the sample on,
 * queries and arithmetic: of each unit the best of its runs, so that what else the machine does is left out.
 */
export async function mergerPages(engine: Engine): Promise<readonly number[]> {
  const transfers = (await run(engine, allTransfers())).map((row) => ({
    ...row,
    basis: row.basis as Basis
  }));
  const indicators = await run(engine, allIndicators());
  const standards = await run(engine, allStandards());
  const read = async (unit: string): Promise<void> => {
    const figures = [
      ...(await run(engine, figuresAround(unit))),
      ...(await run(engine, sampleFiguresAround(unit))),
      ...(await run(engine, sampleMonthsAround(unit)))
    ];
    const formers = new Set(transfers.filter((row) => row.unit === unit).map((row) => row.former));
    const around = transfers.filter((row) => formers.has(row.former));
    const input = { unit, indicators, transfers: around, figures, own: NOTHING_OWN, standards };
    const rows = mergerRowsOf(input, null);
    const chosen = rows.find((row) => row.before !== null) ?? rows[0];
    if (chosen !== undefined) courseOf(input, chosen.indicator, chosen.likeness);
  };
  await read('moi-11593');
  const best: number[] = [];
  for (const code of UNITS) {
    const times: number[] = [];
    for (let turn = 0; turn < RUNS; turn += 1) {
      const start = process.cpuUsage();
      await read(`moi-${code}`);
      const { user, system } = process.cpuUsage(start);
      times.push((user + system) / 1000);
    }
    best.push(Math.min(...times));
  }
  return best;
}
