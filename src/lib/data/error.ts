import type { Text } from '$lib/domain/text';

/** Why data or the engine could not be had; each one asks the reader to do something else. */
export type LoadCode =
  /** No answer: offline, name not found, connection cut. */
  | 'unreachable'
  /** Nothing arrived for a while. */
  | 'stalled'
  /** The server says that there is no such file (404, 410). */
  | 'missing'
  /** The server answers with another error. */
  | 'refused'
  /** A page came instead of the file (a login page, a fallback page). */
  | 'not_data'
  /** The file is not the one that was published: cut short, altered, or of another edition. */
  | 'damaged'
  /** The file is the published one and still cannot be read. */
  | 'unreadable'
  /** A worker did not start or died. */
  | 'worker'
  /** The security policy of the host forbids the worker or its program. */
  | 'policy'
  /** The engine's program was received but does not run. */
  | 'engine'
  /** The browser lacks a part the engine needs. */
  | 'unsupported';

/** What is known about a failure; plain values only, so that it can be shown and written down. */
export interface LoadFacts {
  /** Name of the file as on the server, without its folder. */
  readonly file: string;
  /** HTTP status, where there was an answer. */
  readonly status?: number;
  /** Bytes or rows that should have been there, and those that were. */
  readonly expected?: number;
  readonly got?: number;
  /** How often it was tried. */
  readonly tries?: number;
  /** Further words of the browser or the library, untranslated. */
  readonly detail?: string;
}

/** Data or engine could not be had. The cause lies outside of the program; trying again may help. */
export class LoadError extends Error {
  override readonly name = 'LoadError';
  readonly code: LoadCode;
  readonly facts: LoadFacts;

  constructor(code: LoadCode, facts: LoadFacts, cause?: unknown) {
    super(`${facts.file}: ${code}${facts.detail === undefined ? '' : ` (${facts.detail})`}`, {
      cause
    });
    this.code = code;
    this.facts = facts;
  }
}

export type QueryCode =
  /** The engine does not understand or cannot carry out the statement. */
  | 'refused'
  /** The result does not have the columns or kinds that the query promises. */
  | 'shape'
  /** The statement needs more memory than the engine may take. */
  | 'memory'
  /** The engine broke down over it; it has been closed and opens again at the next question. */
  | 'fault'
  /** The statement would change something, or is more than one statement. */
  | 'not_reading'
  /** The statement is longer or deeper than the engine can take. */
  | 'too_large';

export interface QueryFacts {
  /** Name of the query, or `sql` for a statement of the reader. */
  readonly query: string;
  /** Words of the engine, untranslated: they name line and column. */
  readonly detail: string;
  /** What the reader is told in place of the words common to all failures of this code. */
  readonly told?: ToldWords;
}

/** What failed, and what to do about it. */
export interface ToldWords {
  readonly what: Text;
  readonly advice: Text;
}

/** A question that could not be answered. */
export class QueryError extends Error {
  override readonly name = 'QueryError';
  readonly code: QueryCode;
  readonly facts: QueryFacts;

  constructor(code: QueryCode, facts: QueryFacts, cause?: unknown) {
    super(`${facts.query}: ${code} (${facts.detail})`, { cause });
    this.code = code;
    this.facts = facts;
  }
}

/** Whether a failure is a cancellation somebody asked for, which is nothing to show. */
export function isAbort(error: unknown): boolean {
  return error instanceof Error && error.name === 'AbortError';
}

export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
