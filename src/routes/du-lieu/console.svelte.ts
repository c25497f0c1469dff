import { runSql, type SqlResult } from '$lib/data/sql';
import { database } from '$lib/state/database';

/** A statement of the reader from the click to the rows: what runs, how far, what came of it. */
export class Console {
  result = $state.raw<SqlResult | null>(null);
  /** The statement the result answers. */
  asked = $state('');
  error = $state.raw<unknown>(null);
  running = $state(false);
  /** Milliseconds the last answer took. */
  took = $state(0);
  #abort: AbortController | null = null;

  /** Opens the engine while the reader still writes. Should that fail, the question will tell. */
  prepare(): void {
    database()
      .prepare([])
      .catch(() => undefined);
  }

  /** Runs a statement; the one before is given up. What was shown stays until there is something new. */
  async run(sql: string): Promise<void> {
    this.cancel();
    const abort = new AbortController();
    this.#abort = abort;
    this.running = true;
    this.error = null;
    const start = performance.now();
    try {
      this.result = await runSql(database(), sql, { signal: abort.signal });
      this.asked = sql;
      this.took = performance.now() - start;
    } catch (error) {
      if (!abort.signal.aborted) this.error = error;
    } finally {
      if (this.#abort === abort) this.running = false;
    }
  }

  cancel(): void {
    this.#abort?.abort();
    this.running = false;
  }
}
