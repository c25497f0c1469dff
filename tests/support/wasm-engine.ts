import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { type Engine, QUERY_CONFIG, engineOn } from '../../src/lib/data/engine';

const require = createRequire(import.meta.url);

/** The browser's engine, the same wasm, blocking in Node: open it once a test file, for it takes a second. */
export async function openWasmEngine(): Promise<Engine> {
  const path = require.resolve('@duckdb/duckdb-wasm/dist/duckdb-node-blocking.cjs');
  const duckdb = require(path) as typeof import('@duckdb/duckdb-wasm/blocking');
  const bundle = (name: string): { mainModule: string; mainWorker: string } => ({
    mainModule: join(dirname(path), `duckdb-${name}.wasm`),
    mainWorker: ''
  });
  const bundles = { mvp: bundle('mvp'), eh: bundle('eh') };
  const bindings = await duckdb.createDuckDB(bundles, new duckdb.VoidLogger(), duckdb.NODE_RUNTIME);
  await bindings.instantiate(() => undefined);
  bindings.open({ query: QUERY_CONFIG });
  const connection = (): number => bindings.connect().useUnsafe((_, id) => id);
  return engineOn(bindings, [connection(), connection()], () => bindings.reset());
}
