import type { OwnLayer } from '../domain/own-set';
import { tableOf } from '$lib/tables';
import { type Decoder, decoder } from './decoder';
import type { Engine } from './engine';
import { QueryError } from './error';
import type { Progress } from './fetch-bytes';
import { fill } from './fill';
import type { HeldLayer } from './layers';
import { loader } from './load';
import type { Manifest } from './manifest';
import { type Memo, memo } from './memo';
import { BROWSER, type Outside } from './outside';
import { part } from './part';
import type { Query } from './query';
import { rowsOfCells } from './rows-of-cells';
import { until } from './until';

export interface DatabaseParts {
  /** Path the site is served under, without a slash at the end: `''` or `'/thuoc-do'`. */
  readonly base: string;
  readonly onProgress?: (progress: Progress) => void;
  readonly outside?: Outside;
  readonly decode?: Decoder;
  readonly open?: () => Promise<Engine>;
  /** The reader's own rows, which stand in the tables beside the sourced ones; null for none. */
  readonly layer?: () => Promise<OwnLayer | null>;
}

/** The data in the browser: answers queries, loading tables and opening the engine when first needed. */
export interface Database {
  /**
   * Rows of a query. A failure leaves nothing broken behind: the same call may succeed the next time.
   * @throws LoadError, QueryError; the signal's reason when aborted
   */
  answer<Row>(query: Query<Row>, signal?: AbortSignal): Promise<readonly Row[]>;
  /**
   * Every row of a table as it was published, without the engine. The caller keeps them: they are read anew each time.
   * @throws LoadError, QueryError; the signal's reason when aborted
   */
  rows<Row>(table: string, signal?: AbortSignal): Promise<readonly Row[]>;
  /** Whether a table is published. @throws LoadError */
  has(table: string): Promise<boolean>;
  /** The engine with these tables loaded, for what a query cannot say; closed again when the work breaks it. */
  use<T>(tables: readonly string[], work: (engine: Engine) => Promise<T>): Promise<T>;
  /** What is published. @throws LoadError */
  manifest(): Promise<Manifest>;
  /** Opens the engine and loads tables ahead of the first question. @throws LoadError */
  prepare(tables: readonly string[]): Promise<void>;
  /** Whether the engine is open or opening. */
  isOpen(): boolean;
  /** Gives all memory back; questions under way end with an AbortError, the next one opens anew. */
  close(): void;
}

/** Whether an engine that was open is beyond use after this failure. */
function isBreakdown(error: unknown): error is Error {
  return error instanceof QueryError && error.code === 'fault';
}

/**
 * The data in the browser. Light by itself: engine, Arrow and worker are fetched with the first question.
 */
export function createDatabase({
  base,
  onProgress,
  outside = BROWSER,
  decode = decoder(),
  open = async () =>
    (await part('boot', () => import('./boot'))).openEngine({ base, outside, onProgress }),
  layer = () => Promise.resolve(null)
}: DatabaseParts): Database {
  const files = loader(base, outside, onProgress);
  const opened = memo(open);
  const tables = new Map<string, Memo<void>>();
  const filling = new Map<string, Promise<void>>();
  // Engines that broke down; a question caught in it may be asked once more.
  const broken = new WeakSet<Engine>();
  /** Null until the reader first had own rows: who brought none loads nothing for them. */
  let held: HeldLayer | null = null;

  const close = (reason: Error): void => {
    if (opened.isAsked())
      opened.get().then(
        (engine) => engine.close(reason),
        () => undefined
      );
    opened.forget();
    tables.clear();
    files.forget();
    held?.forget();
  };

  /** Work on an engine. When that breaks it, the next question gets a fresh one. */
  const guarded = async <T>(engine: Engine, work: () => Promise<T>): Promise<T> => {
    try {
      return await work();
    } catch (error) {
      if (isBreakdown(error) && !broken.has(engine)) {
        broken.add(engine);
        close(error);
      }
      throw error;
    }
  };

  const load = async (name: string): Promise<void> => {
    const table = tableOf(name);
    const { bytes, extract } = await files.file(name).catch((error: unknown) => {
      // The edition may have changed under us: then every table is to be read anew, from one edition.
      tables.clear();
      files.forget();
      throw error;
    });
    // The engine comes after the data: on a slow line it would hold them up for half a minute.
    const [engine, streams] = await Promise.all([
      opened.get(),
      decode.streams({ table: name, rows: extract.rows, bytes })
    ]);
    // One at a time: after a failure a table may be asked for anew while it is still being filled, and a
    // second filling would add its rows to those of the first.
    const before = filling.get(name) ?? Promise.resolve();
    const turn = before
      .catch(() => undefined)
      .then(() => guarded(engine, () => fill(engine, table, streams)));
    filling.set(name, turn);
    await turn;
    held?.refilled(name);
  };

  const loaded = (name: string): Promise<void> => {
    const kept = tables.get(name) ?? memo(() => load(name));
    tables.set(name, kept);
    return kept.get();
  };

  const use = async <T>(
    names: readonly string[],
    work: (engine: Engine) => Promise<T>
  ): Promise<T> => {
    const [own] = await Promise.all([layer(), ...names.map(loaded)]);
    const engine = await opened.get();
    return guarded(engine, async () => {
      if (own !== null || held !== null) {
        held ??= new (await part('layers', () => import('./layers'))).HeldLayer();
        await held.hold(engine, names, own);
      }
      return work(engine);
    });
  };

  const rows = async <Row>(name: string): Promise<readonly Row[]> => {
    const table = tableOf(name);
    const { bytes, extract } = await files.file(name).catch((error: unknown) => {
      files.forget();
      throw error;
    });
    const count = extract.rows;
    return rowsOfCells<Row>(table, await decode.cells({ table: name, rows: count, bytes }), count);
  };

  return {
    use,
    rows: (name, signal) => until(rows(name), signal),
    has: async (name) => (await files.manifest()).tables[name] !== undefined,
    close: () => close(new DOMException('The database was closed.', 'AbortError')),
    manifest: () => files.manifest(),
    isOpen: () => opened.isAsked(),
    prepare: (names) => use(names, () => Promise.resolve()),
    answer<Row>(query: Query<Row>, signal?: AbortSignal) {
      const ask = (): Promise<readonly Row[]> =>
        use(query.tables, async (engine) =>
          (await part('run', () => import('./run'))).run(engine, query)
        );
      // A breakdown may be another statement's doing: once more, on a fresh engine.
      const answered = ask().catch((error: unknown) => {
        if (isBreakdown(error)) return ask();
        throw error;
      });
      return until(answered, signal);
    }
  };
}
