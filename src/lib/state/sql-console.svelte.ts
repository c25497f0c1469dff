import { isAbort } from '$lib/data/error';
import { runSql, type SqlResult } from '$lib/data/sql';
import { readersDatabase } from './database';

/** What came of the statement asked last; a result that stands may be of one before it. */
export type Outcome = 'none' | 'running' | 'answered' | 'failed' | 'stopped';

/** A statement of the reader from the click to the rows: what runs, how far, what came of it. */
export class Console {
  result = $state.raw<SqlResult | null>(null);
  /** The statement the result answers. */
  asked = $state('');
  error = $state.raw<unknown>(null);
  outcome = $state<Outcome>('none');
  /** Milliseconds the last answer took. */
  took = $state(0);
  readonly running = $derived(this.outcome === 'running');
  #abort: AbortController | null = null;

  /** Opens the engine while the reader still writes. Should that fail, the question will tell. */
  prepare(): void {
    readersDatabase()
      .prepare([])
      .catch(() => undefined);
  }

  /** Runs a statement; the one before is given up. What was shown stays until there is something new. */
  async run(sql: string): Promise<void> {
    this.#abort?.abort();
    const abort = new AbortController();
    this.#abort = abort;
    this.outcome = 'running';
    this.error = null;
    const start = performance.now();
    try {
      const result = await runSql(readersDatabase(), sql, { signal: abort.signal });
      if (this.#abort !== abort) return;
      this.took = performance.now() - start;
      this.asked = sql;
      this.result = result;
      this.outcome = 'answered';
    } catch (error) {
      if (this.#abort !== abort) return;
      if (isAbort(error)) this.outcome = 'stopped';
      else this.fail(error);
    }
  }

  cancel(): void {
    this.#abort?.abort();
  }

  /** The statement, or drawing what it gave, came to nothing. */
  fail(error: unknown): void {
    this.error = error;
    this.outcome = 'failed';
  }

  /** A result that could not be drawn is not shown, nor any other in its place. */
  drop(error: unknown): void {
    this.result = null;
    this.fail(error);
  }

  /** The reader leaves: what runs ends, and the memory comes back. */
  close(): void {
    this.cancel();
    this.#abort = null;
    readersDatabase().close();
  }
}
