import { QueryError, isAbort, messageOf } from './error';
import type { Param } from './query';
import { tokensOf } from './sql-tokens';

/** The engine as the rest sees it: statements in, Arrow IPC bytes out. One browser worker, or Node in tests. */
export interface Engine {
  /** Runs one statement with `?` parameters; the result as one Arrow IPC stream. @throws QueryError */
  ask(name: string, sql: string, params: readonly Param[]): Promise<Uint8Array>;
  /** Runs statements for their effect. @throws QueryError */
  run(sql: string): Promise<void>;
  /** Appends the rows of an Arrow IPC stream to a table that is there. @throws QueryError */
  insert(table: string, ipc: Uint8Array): Promise<void>;
  /**
   * Runs one reading statement piece by piece, so that it can be stopped: each piece is an Arrow IPC stream
   * of its own, the first one may have no rows. Stops when the consumer does or the signal is aborted.
   * @throws QueryError; the signal's reason when aborted
   */
  read(sql: string, signal?: AbortSignal): AsyncGenerator<Uint8Array>;
  /** Ends the engine and gives its memory back, whatever it is doing; who waits gets the reason. */
  close(reason?: Error): void;
}

type Awaitable<T> = T | Promise<T>;

/** What the engine's asynchronous (browser) and blocking (Node) bindings have in common. */
export interface Bindings {
  runQuery(conn: number, text: string): Awaitable<Uint8Array>;
  createPrepared(conn: number, text: string): Awaitable<number>;
  runPrepared(conn: number, statement: number, params: Param[]): Awaitable<Uint8Array>;
  closePrepared(conn: number, statement: number): Awaitable<void>;
  startPendingQuery(conn: number, text: string, stream: boolean): Awaitable<Uint8Array | null>;
  pollPendingQuery(conn: number): Awaitable<Uint8Array | null>;
  cancelPendingQuery(conn: number): Awaitable<boolean>;
  fetchQueryResults(conn: number): Awaitable<Uint8Array | null>;
  insertArrowFromIPCStream(
    conn: number,
    buffer: Uint8Array,
    options: { name: string; create: boolean }
  ): Awaitable<void>;
}

/** Integers, decimals and timestamps come as plain numbers and dates instead of 64- and 128-bit words. */
export const QUERY_CONFIG = {
  castBigIntToDouble: true,
  castDecimalToDouble: true,
  castTimestampToDate: true
};

/**
 * No extension is fetched, no file or address can be read from a statement (whatever the reader types), and
 * nobody turns that off again. The memory limit makes a heavy statement fail before the browser's tab does.
 */
const SETTINGS = [
  'set autoinstall_known_extensions = false',
  'set autoload_known_extensions = false',
  `set memory_limit = '192MB'`,
  'set enable_external_access = false',
  'set lock_configuration = true'
];

// A fault of the program, after which nothing it says can be trusted; "Out of Memory Error" is not one.
const FAULT =
  /memory access out of bounds|table index is out of bounds|unreachable|signature mismatch|maximum call stack|invalid array|cannot enlarge memory|Aborted\(/i;

/** More than this and the engine's stack in a browser overflows, which kills it. */
const MAX_UNIONS = 75;

/** A statement's fault as the engine says it; what stands in it may be the reader's own words. */
const SAID = /^(?!FATAL|INTERNAL)[A-Z][A-Za-z ]* Error:/;

/**
 * The engine's words without its advice to install things, which nobody can follow here, and with the place
 * of the fault named once.
 */
function wordsOf(cause: unknown): string {
  const words = messageOf(cause).split(/\n\s*(?:Please try installing|Database is launched)/)[0];
  return (words ?? '').trimEnd().replace(/(\nLINE \d+: [^\n]*\n *\^)(?:\s*\1)+/g, '$1');
}

function queryError(query: string, cause: unknown): QueryError {
  const detail = wordsOf(cause);
  const facts = { query, detail };
  const isFault = !SAID.test(detail) && (FAULT.test(detail) || detail.startsWith('FATAL'));
  if (isFault || (cause instanceof Error && cause.name === 'RuntimeError'))
    return new QueryError('fault', facts, cause);
  const isMemory = detail.startsWith('Out of Memory Error');
  return new QueryError(isMemory ? 'memory' : 'refused', facts, cause);
}

function checkStatement(query: string, sql: string, params: readonly Param[] = []): void {
  const unions = tokensOf(sql).tokens.filter(
    ({ kind, text }) => kind === 'word' && /^union$/i.test(text)
  ).length;
  if (unions > MAX_UNIONS)
    throw new QueryError('too_large', { query, detail: `${unions} × UNION, ≤ ${MAX_UNIONS}` });
  const wrong = params.find((value) => typeof value === 'number' && !Number.isFinite(value));
  // It would arrive as null without a word.
  if (wrong !== undefined)
    throw new QueryError('refused', { query, detail: `parameter ${String(wrong)}` });
}

async function tried<T>(query: string, work: () => Awaitable<T>): Promise<T> {
  try {
    return await work();
  } catch (cause) {
    if (cause instanceof QueryError || isAbort(cause)) throw cause;
    throw queryError(query, cause);
  }
}

function joined(head: Uint8Array, tail: Uint8Array): Uint8Array {
  const whole = new Uint8Array(head.length + tail.length);
  whole.set(head);
  whole.set(tail, head.length);
  return whole;
}

async function* pieces(
  bindings: Bindings,
  conn: number,
  sql: string,
  signal?: AbortSignal
): AsyncGenerator<Uint8Array> {
  // Preparing refuses more than one statement, which starting would not.
  await bindings.closePrepared(conn, await bindings.createPrepared(conn, sql));
  let isOver = false;
  try {
    let head = await bindings.startPendingQuery(conn, sql, true);
    while (head === null) {
      signal?.throwIfAborted();
      head = await bindings.pollPendingQuery(conn);
    }
    yield head;
    for (;;) {
      signal?.throwIfAborted();
      const piece = await bindings.fetchQueryResults(conn);
      if (piece === null) continue;
      if (piece.length === 0) break;
      yield joined(head, piece);
    }
    isOver = true;
  } finally {
    if (!isOver) await bindings.cancelPendingQuery(conn);
  }
}

/** One after another: who enters waits until the one before has left. */
function queue(): { enter(): Promise<() => void> } {
  let last: Promise<void> = Promise.resolve();
  return {
    async enter() {
      const before = last;
      let leave = (): void => undefined;
      last = new Promise((resolve) => {
        leave = resolve;
      });
      await before;
      return leave;
    }
  };
}

/**
 * The engine on bindings with two connections: one for our queries, one for what the reader types, inside a
 * transaction that cannot write.
 */
export async function engineOn(
  bindings: Bindings,
  [own, readers]: readonly [number, number],
  close: (reason?: Error) => void
): Promise<Engine> {
  const run = (conn: number, sql: string): Promise<Uint8Array> =>
    tried(sql, () => bindings.runQuery(conn, sql));
  const turns = queue();
  for (const setting of SETTINGS) await run(own, setting);
  return {
    async ask(name, sql, params) {
      checkStatement(name, sql, params);
      return tried(name, async () => {
        const statement = await bindings.createPrepared(own, sql);
        try {
          return await bindings.runPrepared(own, statement, [...params]);
        } finally {
          await bindings.closePrepared(own, statement);
        }
      });
    },
    async run(sql) {
      await run(own, sql);
    },
    insert: (name, ipc) =>
      tried(name, () => bindings.insertArrowFromIPCStream(own, ipc, { name, create: false })),
    async *read(sql, signal) {
      checkStatement('sql', sql);
      const leave = await turns.enter();
      try {
        signal?.throwIfAborted();
        await run(readers, 'begin transaction read only');
        yield* pieces(bindings, readers, sql, signal);
      } catch (error) {
        signal?.throwIfAborted();
        throw error instanceof QueryError || isAbort(error) ? error : queryError('sql', error);
      } finally {
        await run(readers, 'rollback').catch(() => undefined);
        leave();
      }
    },
    close
  };
}
