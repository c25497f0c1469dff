import { newest, type Task } from './newest';

/**
 * What a task found, for as long as the state it was asked for holds. `work` reads state and says what to
 * do (null: nothing); when that state changes, the task under way is given up and a new one starts. The
 * last value stays until the next one is there.
 */
export class Latest<T> {
  #value = $state.raw<T | null>(null);
  #error = $state.raw<unknown>(null);
  #isPending = $state(false);
  #attempt = $state(0);
  readonly #newest = newest<T>({
    start: () => {
      this.#isPending = true;
      this.#error = null;
    },
    done: (value) => {
      this.#value = value;
      this.#isPending = false;
    },
    fail: (error) => {
      this.#error = error;
      this.#isPending = false;
    }
  });

  constructor(work: () => Task<T> | null) {
    $effect(() => {
      void this.#attempt;
      const task = work();
      if (task === null) {
        this.#value = null;
        this.#error = null;
        this.#isPending = false;
      }
      this.#newest.ask(task);
      return () => this.#newest.ask(null);
    });
  }

  /** Null until the first task is done, and when there is nothing to do. */
  get current(): T | null {
    return this.#value;
  }

  get error(): unknown {
    return this.#error;
  }

  get isPending(): boolean {
    return this.#isPending;
  }

  /** Asks the same again, after a failure. */
  retry(): void {
    this.#attempt += 1;
  }
}
