import { resolve } from 'node:path';
import { type Native, openNative, type SqlRow } from '../../src/lib/server/native';
import { tableOf } from '../../src/lib/tables';
import type { Sheet } from '../checks/sheet';
import { SET_FOLDER } from '../set-folder.mjs';
import { readSources } from '../sources/read';
import { SOURCES } from '../sources/sources';
import { stagedOf } from '../sources/statement';
import { type Documented, documentedIn } from './documented';
import { type Land, landOf } from './land';
import { sampleObservations } from './observations';
import type { SampleRow } from './report';

/** The sample of the real tables, with what it was made from. */
export interface World {
  readonly native: Native;
  readonly sheets: readonly Sheet[];
  readonly documented: Documented;
  readonly land: Land;
  readonly rows: readonly SampleRow[];
  /** Rows of one unit and indicator, in order of time. */
  rowsOf(unit: string, indicator: string): readonly SampleRow[];
}

async function typed(native: Native, name: string): Promise<readonly SqlRow[]> {
  const table = tableOf(name);
  const columns = table.columns.map(
    (column) => `"${column.name}"::${column.kind} as "${column.name}"`
  );
  return native.rows(`select ${columns.join(', ')} from ${stagedOf(table)} order by line`);
}

/** Close `native` when done. */
export async function world(): Promise<World> {
  const native = await openNative();
  const { sheets } = await readSources(native, SOURCES, resolve(SET_FOLDER), SET_FOLDER);
  const documented = documentedIn(await typed(native, 'observations'));
  const land = landOf(await typed(native, 'units'), await typed(native, 'lineage'), documented);
  const rows = sampleObservations(land, documented);
  const lists = new Map<string, SampleRow[]>();
  for (const row of rows) {
    const key = `${row.unit} ${row.indicator}`;
    const list = lists.get(key);
    if (list === undefined) lists.set(key, [row]);
    else list.push(row);
  }
  const rowsOf = (unit: string, indicator: string): readonly SampleRow[] =>
    lists.get(`${unit} ${indicator}`) ?? [];
  return { native, sheets, documented, land, rows, rowsOf };
}
