/** A task that can be told that nobody waits for it any more. */
export type Task<T> = (signal: AbortSignal) => Promise<T>;

export interface Listener<T> {
  start(): void;
  done(value: T): void;
  /** Never called for a task that was given up. */
  fail(error: unknown): void;
}

export interface Newest<T> {
  /** Gives up the task under way, if any, and starts this one; null only gives up. */
  ask(task: Task<T> | null): void;
}

/** Of several tasks only the newest is heard, however late an older one ends. */
export function newest<T>(listener: Listener<T>): Newest<T> {
  let current = new AbortController();
  return {
    ask(task) {
      current.abort();
      const mine = new AbortController();
      current = mine;
      if (task === null) return;
      listener.start();
      task(mine.signal).then(
        (value) => {
          if (!mine.signal.aborted) listener.done(value);
        },
        (error: unknown) => {
          if (!mine.signal.aborted) listener.fail(error);
        }
      );
    }
  };
}
