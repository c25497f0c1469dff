import { SAMPLE_TABLES, TABLES } from '$lib/tables';
import type { ResultColumns } from './arrow';
import type { Cell } from './cell';
import type { Database } from './database';
import type { Engine } from './engine';
import { QueryError } from './error';
import { part } from './part';

export interface SqlColumn {
  readonly name: string;
  /** How to set it: numbers to the right, everything else to the left. */
  readonly isNumber: boolean;
}

/** What a statement of the reader gave, in the order it came; two columns may have the same name. */
export interface SqlResult {
  readonly columns: readonly SqlColumn[];
  readonly rows: readonly (readonly Cell[])[];
  /** There were more rows than the limit. */
  readonly isCut: boolean;
  /** A whole number is too large to be exact here (beyond 2^53). */
  readonly isRounded: boolean;
}

export interface SqlOptions {
  readonly limit?: number;
  readonly signal?: AbortSignal;
}

export const SQL_LIMIT = 10_000;

const READING =
  /^(select|with|from|values|table|show|describe|desc|summarize|explain|pivot|unpivot)\b/i;
const CATALOGUE = /\b(show|information_schema|duckdb_\w+|pragma_\w+)\b/i;

/** A statement without comments, text and final semicolon, for looking at its words. */
function wordsOf(sql: string): string {
  return sql
    .replace(/--[^\n]*|\/\*[\s\S]*?\*\//g, ' ')
    .replace(/'(?:[^']|'')*'/g, "''")
    .trim()
    .replace(/[;\s]+$/, '');
}

/** Tables a statement may read: those it names, and all sourced ones when it asks what there is. */
export function tablesNamedIn(sql: string): readonly string[] {
  const words = wordsOf(sql);
  const isNamed = (name: string): boolean => new RegExp(`\\b${name}\\b`, 'i').test(words);
  const sourced = TABLES.map(({ name }) => name);
  const sample = SAMPLE_TABLES.map(({ name }) => name).filter(isNamed);
  return [...(CATALOGUE.test(words) ? sourced : sourced.filter(isNamed)), ...sample];
}

function checkReading(sql: string): void {
  const words = wordsOf(sql).replace(/^[\s(]+/, '');
  if (!READING.test(words) || words.includes(';'))
    throw new QueryError('not_reading', { query: 'sql', detail: words.slice(0, 80) });
}

function columnsOf({ columns }: ResultColumns): readonly SqlColumn[] {
  return columns.map(({ name, type }) => ({ name, isNumber: /^(Int|Uint|Float)/.test(type) }));
}

async function collected(engine: Engine, sql: string, { limit = SQL_LIMIT, signal }: SqlOptions) {
  const { fromIpc } = await part('arrow', () => import('./arrow'));
  let columns: readonly SqlColumn[] = [];
  const rows: Cell[][] = [];
  for await (const piece of engine.read(sql, signal)) {
    const result = fromIpc(piece);
    columns = columnsOf(result);
    const take = Math.min(result.rows, limit - rows.length);
    for (let row = 0; row < take; row++) rows.push(result.columns.map(({ cell }) => cell(row)));
    if (take < result.rows) return { columns, rows, isCut: true };
  }
  return { columns, rows, isCut: false };
}

function isInexact(cell: Cell): boolean {
  return typeof cell === 'number' && Number.isInteger(cell) && !Number.isSafeInteger(cell);
}

/**
 * Runs one reading statement of the reader: nothing it says can change a table, reach a file or an address.
 * @throws QueryError with the engine's words; LoadError; the signal's reason when aborted
 */
export async function runSql(
  database: Database,
  sql: string,
  options: SqlOptions = {}
): Promise<SqlResult> {
  checkReading(sql);
  const statement = sql.trim().replace(/[;\s]+$/, '');
  const result = await database.use(tablesNamedIn(sql), (engine) => {
    options.signal?.throwIfAborted();
    return collected(engine, statement, options);
  });
  return { ...result, isRounded: result.rows.some((row) => row.some(isInexact)) };
}
