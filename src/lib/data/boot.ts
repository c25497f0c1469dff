import type { AsyncDuckDB } from '@duckdb/duckdb-wasm';
import type { Decoder } from './decoder';
import { type Engine, QUERY_CONFIG, engineOn } from './engine';
import { loadEngineFiles } from './engine-files';
import { LoadError, QueryError, messageOf } from './error';
import { type Progress, fetchBytes } from './fetch-bytes';
import { type Life, life } from './life';
import { type Outside, within } from './outside';
import { part } from './part';

/** Compiling tells nothing of its progress; after this long it is taken for stuck. */
const START_MS = 60_000;

export interface BootParts {
  readonly base: string;
  readonly outside: Outside;
  readonly decoder: Decoder;
  readonly onProgress?: (progress: Progress) => void;
  /** A worker running the script at this address. */
  readonly startWorker?: (url: string) => Worker;
}

const library = () => part('duckdb', () => import('@duckdb/duckdb-wasm'));

function checkBrowser(): void {
  const missing = ['WebAssembly', 'DecompressionStream'].find((name) => !(name in globalThis));
  if (missing !== undefined)
    throw new LoadError('unsupported', { file: 'duckdb', detail: missing });
}

/** A life that ends when the worker does. */
function lifeOf(worker: Worker, file: string): Life {
  const lasting = life();
  worker.addEventListener('error', (event) => {
    event.preventDefault();
    // The library would only write it to the console and forget who is waiting.
    event.stopImmediatePropagation();
    const detail = event.message ?? 'did not start';
    lasting.end(new QueryError('fault', { query: file, detail }));
  });
  return lasting;
}

/** The bindings, every call of which also ends when the worker does. */
function mortal(database: AsyncDuckDB, { with: during }: Life): AsyncDuckDB {
  return new Proxy(database, {
    get(target, name) {
      const member: unknown = Reflect.get(target, name);
      if (typeof member !== 'function') return member;
      return (...args: unknown[]): unknown => {
        const result: unknown = member.apply(target, args);
        return result instanceof Promise ? during(result) : result;
      };
    }
  });
}

async function started(
  program: Blob,
  script: Blob,
  file: string,
  { outside, startWorker = (url) => new Worker(url) }: BootParts
): Promise<Engine> {
  const { AsyncDuckDB, VoidLogger } = await library();
  const urls = [URL.createObjectURL(program), URL.createObjectURL(script)] as const;
  const worker = startWorker(urls[1]);
  try {
    const lasting = lifeOf(worker, file);
    const database = mortal(new AsyncDuckDB(new VoidLogger(), worker), lasting);
    const late = (): LoadError => new LoadError('engine', { file, detail: `> ${START_MS} ms` });
    await within(database.instantiate(urls[0]), START_MS, outside, late);
    await database.open({ query: QUERY_CONFIG });
    const connections = [
      await database.connectInternal(),
      await database.connectInternal()
    ] as const;
    return await engineOn(database, connections, (reason = new Error('closed')) => {
      worker.terminate();
      lasting.end(reason);
    });
  } catch (error) {
    worker.terminate();
    if (error instanceof LoadError) throw error;
    // It died before it was open, so this is a failure to load.
    if (error instanceof QueryError && error.code === 'fault')
      throw new LoadError('worker', { file, detail: error.facts.detail }, error);
    throw new LoadError('engine', { file, detail: messageOf(error) }, error);
  } finally {
    for (const url of urls) URL.revokeObjectURL(url);
  }
}

/**
 * Opens the engine in a worker: our own boot, since the library's waits for ever when its program is
 * missing or is a page. Nothing is kept of a failed attempt, so the next one starts clean.
 * @throws LoadError
 */
export async function openEngine(parts: BootParts): Promise<Engine> {
  const { base, outside, decoder, onProgress } = parts;
  checkBrowser();
  const { wasm, worker } = await loadEngineFiles(base, outside);
  const at = (file: string): string => `${base}/engine/${file}`;
  const [program, script] = await Promise.all([
    decoder.engine({ url: at(wasm.file), expected: wasm, unpacked: wasm.unpacked }, onProgress),
    fetchBytes({ url: at(worker.file), expected: worker }, outside),
    // On its way while the program arrives.
    library()
  ]);
  return started(program, new Blob([script], { type: 'text/javascript' }), wasm.file, parts);
}
