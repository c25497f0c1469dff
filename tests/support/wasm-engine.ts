import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { engineProgram } from '../../scripts/engine/program';
import { type Engine, QUERY_CONFIG, engineOn } from '../../src/lib/data/engine';

const require = createRequire(import.meta.url);

/** The engine as it is shipped to browsers, blocking in Node: open it once a test file, for it takes a second. */
export async function openWasmEngine(): Promise<Engine> {
  const path = require.resolve('@duckdb/duckdb-wasm/dist/duckdb-node-blocking.cjs');
  const duckdb = require(path) as typeof import('@duckdb/duckdb-wasm/blocking');
  const folder = mkdtempSync(join(tmpdir(), 'engine-'));
  const program = { mainModule: join(folder, 'duckdb-eh.wasm'), mainWorker: '' };
  writeFileSync(program.mainModule, engineProgram().wasm);
  const bindings = await duckdb.createDuckDB(
    { mvp: program, eh: program },
    new duckdb.VoidLogger(),
    duckdb.NODE_RUNTIME
  );
  await bindings.instantiate(() => undefined);
  rmSync(folder, { recursive: true });
  bindings.open({ query: QUERY_CONFIG });
  const connection = (): number => bindings.connect().useUnsafe((_, id) => id);
  return engineOn(bindings, [connection(), connection()], () => bindings.reset());
}
