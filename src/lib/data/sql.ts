import type { ResultColumns } from './arrow';
import type { Cell } from './cell';
import type { Database } from './database';
import type { Engine } from './engine';
import { QueryError, isAbort } from './error';
import { BROWSER, type Outside } from './outside';
import { part } from './part';
import { identifier } from './query';
import { refusalWordsOf } from './refusal-words';
import { type Statement, statementOf, tablesNamedIn } from './statement';
import { turn } from './turn';
import { until } from './until';
import {
  type ValueType,
  carriedTypeOf,
  cellOf,
  isNumberType,
  isZonedType,
  valueTypeOf
} from './value-type';

export { tablesNamedIn };

export interface SqlColumn {
  readonly name: string;
  /** How to set it: numbers to the right, everything else to the left. */
  readonly isNumber: boolean;
}

/** What a statement of the reader gave, in the order it came; two columns may have the same name. */
export interface SqlResult {
  readonly columns: readonly SqlColumn[];
  /** A number that JavaScript could not hold exactly is the text of its digits, in a column of numbers. */
  readonly rows: readonly (readonly Cell[])[];
  /** There were more rows than the limit. */
  readonly isCut: boolean;
  /** A whole number in a column of DOUBLE is too large to be exact there (beyond 2^53). */
  readonly isRounded: boolean;
  /** Some column holds moments in a zone; they are written in UTC. */
  readonly isZoned?: boolean;
}

export interface SqlOptions {
  readonly limit?: number;
  readonly signal?: AbortSignal;
  readonly outside?: Pick<Outside, 'wait'>;
}

export const SQL_LIMIT = 10_000;
/** No page holds more values than this; very wide results are cut earlier. */
const CELL_LIMIT = 1_000_000;
/** An engine that does not let go of a statement for so long is ended. */
export const STOP_MS = 2000;
/** Rows taken between two turns of the page. */
const STRETCH_MS = 12;

interface Shape {
  readonly columns: readonly { readonly name: string; readonly type: ValueType }[];
  /** The statement with every column cast to what arrives unharmed. */
  readonly sql: string;
}

/** A statement below a line of ours: the engine's words name its lines as the reader counts them. */
const below = (head: string, sql: string, tail = ''): string => `${head}\n${sql}\n${tail}`;

const LINE = /^LINE (\d+):/gm;
const asCounted = (detail: string): string =>
  detail.replace(LINE, (_, line: string) => `LINE ${Number(line) - 1}:`);

async function* counted(pieces: AsyncGenerator<Uint8Array>): AsyncGenerator<Uint8Array> {
  try {
    yield* pieces;
  } catch (error) {
    if (!(error instanceof QueryError)) throw error;
    const facts = { ...error.facts, detail: asCounted(error.facts.detail) };
    throw new QueryError(error.code, facts, error);
  }
}

/** Types of a statement's columns, and the statement as it is run. */
async function shapeOf(
  engine: Engine,
  { sql }: Statement,
  { signal }: SqlOptions,
  fromIpc: (bytes: Uint8Array) => ResultColumns
): Promise<Shape> {
  const columns: { readonly name: string; readonly type: ValueType }[] = [];
  for await (const piece of counted(engine.read(below('describe', sql), signal))) {
    const { rows, columns: told } = fromIpc(piece);
    for (let row = 0; row < rows; row++) {
      const [name, type] = [told[0]?.cell(row), told[1]?.cell(row)];
      columns.push({ name: String(name), type: valueTypeOf(String(type)) });
    }
  }
  const names = columns.map((_, at) => identifier(`c${at}`));
  const casts = columns.map(
    ({ type }, at) => `cast(${names[at]} as ${carriedTypeOf(type)}) as ${names[at]}`
  );
  const head = `select ${casts.join(', ')} from (`;
  return { columns, sql: below(head, sql, `) as result(${names.join(', ')})`) };
}

/** What has no rows of its own to be cast: its columns are plain. */
const TOLD: readonly string[] = ['show', 'describe', 'desc', 'summarize', 'explain'];

async function collected(
  engine: Engine,
  statement: Statement,
  options: SqlOptions
): Promise<Omit<SqlResult, 'isRounded'>> {
  const { fromIpc } = await part('arrow', () => import('./arrow'));
  const { limit = SQL_LIMIT, signal } = options;
  const shape = TOLD.includes(statement.first)
    ? null
    : await shapeOf(engine, statement, options, fromIpc);
  let columns: readonly SqlColumn[] =
    shape?.columns.map(({ name, type }) => ({ name, isNumber: isNumberType(type) })) ?? [];
  const isZoned = shape?.columns.some(({ type }) => isZonedType(type)) ?? false;
  const most = Math.min(limit, Math.ceil(CELL_LIMIT / Math.max(columns.length, 1)));
  const rows: Cell[][] = [];
  let since = performance.now();
  const pieces =
    shape === null ? engine.read(statement.sql, signal) : counted(engine.read(shape.sql, signal));
  for await (const piece of pieces) {
    const result = fromIpc(piece);
    if (shape === null)
      columns = result.columns.map(({ name, type }) => ({
        name,
        isNumber: /^(Int|Uint|Float)/.test(type)
      }));
    const cells = result.columns.map(({ cell, value }, at) => {
      const type = shape?.columns[at]?.type;
      return type === undefined ? cell : (row: number): Cell => cellOf(type, value(row));
    });
    const take = Math.min(result.rows, most - rows.length);
    for (let row = 0; row < take; row++) {
      rows.push(cells.map((cell) => cell(row)));
      if (performance.now() - since < STRETCH_MS) continue;
      await turn();
      signal?.throwIfAborted();
      since = performance.now();
    }
    if (take < result.rows) return { columns, rows, isCut: true, isZoned };
  }
  return { columns, rows, isCut: false, isZoned };
}

function isInexact(cell: Cell): boolean {
  return typeof cell === 'number' && Number.isInteger(cell) && !Number.isSafeInteger(cell);
}

/** A refusal with words for the reader, where the engine's own can be explained. */
function explained(error: unknown, sql: string): unknown {
  if (!(error instanceof QueryError) || error.code !== 'refused') return error;
  const told = refusalWordsOf(error.facts.detail, sql);
  return told === null ? error : new QueryError(error.code, { ...error.facts, told }, error);
}

/**
 * Runs one reading statement of the reader: nothing it says can change a table, reach a file or an address.
 * Once aborted it ends at once for who waits; an engine that does not let go of it in time is closed, and the
 * next statement opens another. The database should therefore be the reader's own.
 * @throws QueryError with the engine's words; LoadError; the signal's reason when aborted
 */
export async function runSql(
  database: Database,
  sql: string,
  options: SqlOptions = {}
): Promise<SqlResult> {
  const statement = statementOf(sql);
  const { signal, outside = BROWSER } = options;
  // What is still on its way is no reason to throw away what has come.
  let isAtWork = false;
  const ask = (): Promise<Omit<SqlResult, 'isRounded'>> =>
    database.use(tablesNamedIn(statement.sql), (engine) => {
      signal?.throwIfAborted();
      isAtWork = true;
      return collected(engine, statement, options);
    });
  // The engine may be ended under a statement that waits for one given up before.
  const asked = ask().catch((error: unknown) => {
    if (isAbort(error) && signal?.aborted !== true) return ask();
    throw error;
  });
  const over = new AbortController();
  const end = (): void => over.abort();
  asked.then(end, end);
  const stop = (): void => {
    if (!isAtWork) return;
    outside.wait(STOP_MS, over.signal).then(
      () => database.close(),
      () => undefined
    );
  };
  signal?.addEventListener('abort', stop, { once: true });
  try {
    const result = await until(asked, signal);
    return { ...result, isRounded: result.rows.some((row) => row.some(isInexact)) };
  } catch (error) {
    throw explained(error, statement.sql);
  } finally {
    // Where it was aborted the clock runs on until the engine has let go.
    if (signal?.aborted !== true) signal?.removeEventListener('abort', stop);
  }
}
