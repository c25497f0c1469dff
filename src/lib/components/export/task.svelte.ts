import type { Progress } from '$lib/export/job';
import { JobStopped, type RunningJob } from '$lib/export/start-job';
import { edition } from '$lib/state/edition.svelte';

/** What the reader is told while work is under way. */
export interface Running {
  readonly what: string;
  readonly progress: Progress | null;
  /** Works ordered after it that wait for their turn. */
  readonly waiting: number;
}

/** What can be done next: made again, or made as something else. */
export interface NextStep {
  readonly label: string;
  readonly act: () => void;
}

/** Why a work failed, as the reader is told. */
export interface Failure {
  readonly what: string;
  /** Null offers to try again. */
  readonly next?: NextStep | null;
  /** Shown selected, to be copied by hand. */
  readonly text?: string;
}

/** What became of the last work. */
export interface Said {
  readonly kind: 'done' | 'failed';
  readonly what: string;
  readonly link: 'conference' | null;
  readonly next: NextStep | null;
  /** Tries the work again; null where that would not help. */
  readonly retry: (() => void) | null;
  readonly text: string | null;
}

/** What a work under way reports to, and asks. */
export interface Reporter {
  readonly progress: (progress: Progress) => void;
  /** Aborted once the reader has stopped the work. */
  readonly signal: AbortSignal;
  /** Lets the page answer; throws once the reader has stopped the work. */
  readonly pause: () => Promise<void>;
  /** Waits for a job in the worker, and stops it with the work. */
  readonly follow: (
    job: (onprogress: (progress: Progress) => void) => RunningJob
  ) => Promise<Uint8Array<ArrayBuffer>>;
}

/** A finished work says what there is now; null says nothing. */
export type Work = (reporter: Reporter) => Promise<string | null>;

/** What is said when a work fails, or how that follows from what it threw. */
export type FailureWords = string | ((error: unknown) => Failure);

interface Order {
  readonly what: string;
  readonly failure: FailureWords;
  readonly work: Work;
  /** What makes two orders the same one; an order without it is like no other. */
  readonly same: readonly unknown[];
  readonly stopping: AbortController;
  readonly progress: Progress | null;
}

const SHOWN_MS = 6000;

const isSame = (a: readonly unknown[], b: readonly unknown[]): boolean =>
  a.length > 0 && a.length === b.length && a.every((value, at) => value === b[at]);

/**
 * The works a page was asked for: files one after the other, none lost because another was ordered; copies at
 * once, while the browser still allows them.
 */
export class Task {
  #orders = $state.raw<readonly Order[]>([]);
  #said = $state.raw<Said | null>(null);
  #turn: Promise<void> = Promise.resolve();
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** The work under way; null while there is none. */
  get running(): Running | null {
    const [first, ...rest] = this.#orders;
    if (first === undefined) return null;
    return { what: first.what, progress: first.progress, waiting: rest.length };
  }

  /** What became of the last work, until the reader has seen it. */
  get said(): Said | null {
    return this.#said;
  }

  /** Ends the work under way; nothing half made is kept. What was ordered after it goes on. */
  stop(): void {
    const [first] = this.#orders;
    if (first === undefined) return;
    first.stopping.abort(new JobStopped('stopped'));
    this.#leave(first.stopping);
  }

  /** Takes the last word off the screen. */
  clear(): void {
    clearTimeout(this.#timer);
    this.#said = null;
  }

  /** Says that something is done that took no time. */
  say(what: string, link: Said['link'] = null): void {
    this.#tell({ kind: 'done', what, link, next: null, retry: null, text: null });
  }

  /** Says that something did not go as asked; it stays until the reader takes it off. */
  warn(what: string, link: Said['link'] = null): void {
    this.#tell({ kind: 'failed', what, link, next: null, retry: null, text: null });
  }

  /**
   * Orders a work; it begins when those ordered before it have ended.
   *
   * @param what said while it is under way
   * @param failure said when it fails
   * @param same what makes it the same as another order: a second press on the same button orders nothing new
   */
  run(
    what: string,
    failure: FailureWords,
    work: Work,
    same: readonly unknown[] = []
  ): Promise<void> {
    if (this.#orders.some((order) => isSame(order.same, same))) return this.#turn;
    const order = this.#ordered(what, failure, work, same);
    this.#turn = this.#turn.then(() =>
      this.#worked(order, () => this.run(what, failure, work, same))
    );
    return this.#turn;
  }

  /** A work that must begin inside the press that asks for it, such as a copy: it waits for no other. */
  now(what: string, failure: FailureWords, work: Work): Promise<void> {
    return this.#worked(this.#ordered(what, failure, work, []), () =>
      this.now(what, failure, work)
    );
  }

  #ordered(what: string, failure: FailureWords, work: Work, same: readonly unknown[]): Order {
    const order = { what, failure, work, same, stopping: new AbortController(), progress: null };
    this.clear();
    this.#orders = [...this.#orders, order];
    return order;
  }

  #leave(stopping: AbortController): void {
    this.#orders = this.#orders.filter((order) => order.stopping !== stopping);
  }

  /** @param again orders the same work once more */
  async #worked({ failure, work, stopping }: Order, again: () => Promise<void>): Promise<void> {
    const { signal } = stopping;
    if (signal.aborted) return;
    const progress = (next: Progress): void => {
      this.#orders = this.#orders.map((order) =>
        order.stopping === stopping ? { ...order, progress: next } : order
      );
    };
    const reporter: Reporter = {
      progress,
      signal,
      pause: async () => {
        await new Promise((resolve) => setTimeout(resolve));
        signal.throwIfAborted();
      },
      follow: async (begin) => {
        signal.throwIfAborted();
        const job = begin(progress);
        signal.addEventListener('abort', job.stop, { once: true });
        return job.result;
      }
    };
    const stopped = new Promise<null>((resolve) => {
      signal.addEventListener('abort', () => resolve(null), { once: true });
    });
    try {
      const said = await Promise.race([work(reporter), stopped]);
      if (said !== null && !signal.aborted) this.say(said);
    } catch (error) {
      if (signal.aborted || error instanceof JobStopped) return;
      console.warn(error);
      const told = typeof failure === 'string' ? { what: failure } : failure(error);
      const said: Said = {
        kind: 'failed',
        what: told.what,
        link: null,
        next: told.next ?? null,
        retry: told.next == null && told.text === undefined ? () => void again() : null,
        text: told.text ?? null
      };
      this.#tell(said);
      if (said.text === null) void this.#explain(said, again);
    } finally {
      this.#leave(stopping);
    }
  }

  /**
   * A part that is missing after a deploy is no fault of the network: the site says that it was updated. Where there
   * is no network that is the reason, and the same work is what to try again.
   */
  async #explain(said: Said, again: () => Promise<void>): Promise<void> {
    await edition.ask();
    if (!edition.isUnreachable || this.#said !== said) return;
    const what = edition.failedWords(said.what);
    this.#tell({ ...said, what, next: null, retry: () => void again() });
  }

  #tell(said: Said): void {
    clearTimeout(this.#timer);
    this.#said = said;
    if (said.kind === 'done') this.#timer = setTimeout(() => this.clear(), SHOWN_MS);
  }
}

export const task = new Task();
