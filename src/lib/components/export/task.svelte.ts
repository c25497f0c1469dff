import type { Progress } from '$lib/export/job';
import { JobStopped, type RunningJob } from '$lib/export/start-job';

/** What the reader is told while a file is made, and after. */
export type TaskState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'running'; readonly what: string; readonly progress: Progress | null }
  | { readonly kind: 'done'; readonly what: string; readonly link: 'conference' | null }
  | { readonly kind: 'failed'; readonly what: string; readonly retry: () => void };

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

const SHOWN_MS = 6000;

/** The one piece of work a page does at a time: a file, a copy. A new one takes the place of the last. */
export class Task {
  #state = $state.raw<TaskState>({ kind: 'idle' });
  #stop: (() => void) | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;

  get current(): TaskState {
    return this.#state;
  }

  /** Ends the work under way; nothing half made is kept. */
  stop(): void {
    this.#stop?.();
  }

  /** Takes the last word off the screen. */
  clear(): void {
    if (this.#state.kind !== 'running') this.#state = { kind: 'idle' };
  }

  /** Says that something is done that took no time. */
  say(what: string, link: 'conference' | null = null): void {
    this.#end({ kind: 'done', what, link });
  }

  /**
   * @param what said while it is under way
   * @param failure said when it fails
   */
  async run(what: string, failure: string, work: Work): Promise<void> {
    this.stop();
    const stopping = new AbortController();
    const { signal } = stopping;
    let job: RunningJob | null = null;
    const own = (): void => {
      stopping.abort(new JobStopped('stopped'));
      job?.stop();
      this.#end({ kind: 'idle' });
    };
    this.#stop = own;
    clearTimeout(this.#timer);
    this.#state = { kind: 'running', what, progress: null };
    const progress = (next: Progress): void => {
      if (!signal.aborted) this.#state = { kind: 'running', what, progress: next };
    };
    try {
      const said = await work({
        progress,
        signal,
        pause: async () => {
          await new Promise((resolve) => setTimeout(resolve));
          signal.throwIfAborted();
        },
        follow: async (begin) => {
          signal.throwIfAborted();
          job = begin(progress);
          return job.result;
        }
      });
      if (signal.aborted) return;
      if (said === null) this.#end({ kind: 'idle' });
      else this.say(said);
    } catch (error) {
      if (signal.aborted || error instanceof JobStopped) return;
      console.warn(error);
      this.#end({
        kind: 'failed',
        what: failure,
        retry: () => void this.run(what, failure, work)
      });
    } finally {
      if (this.#stop === own) this.#stop = null;
    }
  }

  #end(state: TaskState): void {
    clearTimeout(this.#timer);
    this.#state = state;
    if (state.kind === 'done') this.#timer = setTimeout(() => this.clear(), SHOWN_MS);
  }
}

export const task = new Task();
