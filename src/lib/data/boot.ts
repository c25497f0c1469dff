import type { AsyncDuckDB } from '@duckdb/duckdb-wasm';
import { type Engine, QUERY_CONFIG, engineOn } from './engine';
import { loadEngineFiles } from './engine-files';
import { LoadError, QueryError, messageOf } from './error';
import { type Progress, fetchBytes } from './fetch-bytes';
import { type Life, life } from './life';
import { type Outside, within } from './outside';
import { part } from './part';
import { startError } from './policy';

/** Compiling tells nothing of its progress; after this long it is taken for stuck. */
const START_MS = 60_000;

export interface BootParts {
  readonly base: string;
  readonly outside: Outside;
  readonly onProgress?: (progress: Progress) => void;
  /** A worker running the script at this address. */
  readonly startWorker?: (url: string) => Worker;
}

/** The worker is handed the program as it is packed, and unpacks it while the browser compiles it. */
const UNPACKING = `{
  const packed = self.fetch;
  self.fetch = async (address) => {
    const { body } = await packed(address);
    const program = body.pipeThrough(new DecompressionStream('gzip'));
    return new Response(program, { headers: { 'content-type': 'application/wasm' } });
  };
}
`;

const library = () => part('duckdb', () => import('@duckdb/duckdb-wasm'));

function checkBrowser(): void {
  const missing = ['WebAssembly', 'DecompressionStream'].find((name) => !(name in globalThis));
  if (missing !== undefined)
    throw new LoadError('unsupported', { file: 'duckdb', detail: missing });
}

/** A worker and the time during which it answers. */
interface Host {
  readonly worker: Worker;
  readonly lasting: Life;
}

/** Starts a worker that runs this script; its life ends when it does. */
function hostOf(url: string, file: string, { startWorker }: BootParts): Host {
  const worker = startWorker?.(url) ?? new Worker(url);
  const lasting = life();
  worker.addEventListener('error', (event) => {
    event.preventDefault();
    // The library would only write it to the console and forget who is waiting.
    event.stopImmediatePropagation();
    const detail = event.message ?? 'did not start';
    lasting.end(new QueryError('fault', { query: file, detail }));
  });
  return { worker, lasting };
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

async function opened(
  { worker, lasting }: Host,
  program: string,
  file: string,
  outside: Outside
): Promise<Engine> {
  const { AsyncDuckDB, VoidLogger } = await library();
  const database = mortal(new AsyncDuckDB(new VoidLogger(), worker), lasting);
  const late = (): LoadError => new LoadError('engine', { file, detail: `> ${START_MS} ms` });
  await within(database.instantiate(program), START_MS, outside, late);
  await database.open({ query: QUERY_CONFIG });
  const connections = [await database.connectInternal(), await database.connectInternal()] as const;
  return engineOn(database, connections, (reason = new Error('closed')) => {
    worker.terminate();
    lasting.end(reason);
  });
}

function loadError(error: unknown, file: string): LoadError {
  if (error instanceof LoadError) return error;
  // It died before it was open, so this is a failure to load.
  if (error instanceof QueryError && error.code === 'fault')
    return startError('worker', { file, detail: error.facts.detail }, error);
  return startError('engine', { file, detail: messageOf(error) }, error);
}

/**
 * Opens the engine in a worker: our own boot, since the library's waits for ever when its program is
 * missing or is a page. Nothing is kept of a failed attempt, so the next one starts clean.
 * @throws LoadError
 */
export async function openEngine(parts: BootParts): Promise<Engine> {
  const { base, outside, onProgress } = parts;
  checkBrowser();
  const { wasm, worker } = await loadEngineFiles(base, outside);
  const at = (file: string): string => `${base}/engine/${file}`;
  const urls: string[] = [];
  const urlOf = (content: Blob): string => {
    const url = URL.createObjectURL(content);
    urls.push(url);
    return url;
  };
  const release = (): void => urls.forEach((url) => URL.revokeObjectURL(url));
  // Its worker reads the script while the program is on its way.
  const hosting = fetchBytes({ url: at(worker.file), expected: worker }, outside).then((script) =>
    hostOf(urlOf(new Blob([UNPACKING, script], { type: 'text/javascript' })), wasm.file, parts)
  );
  try {
    const [program, host] = await Promise.all([
      fetchBytes({ url: at(wasm.file), expected: wasm, onProgress }, outside),
      hosting,
      library()
    ]);
    const engine = await opened(host, urlOf(new Blob([program])), wasm.file, outside);
    release();
    return engine;
  } catch (error) {
    void hosting.then(({ worker: running }) => running.terminate()).then(release, release);
    throw loadError(error, wasm.file);
  }
}
