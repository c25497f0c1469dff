/** The two things of the outside world that loading needs; tests pass their own. */
export interface Outside {
  readonly fetch: typeof globalThis.fetch;
  /** Resolves after that many milliseconds; rejects with the signal's reason when it is aborted before. */
  readonly wait: (ms: number, signal?: AbortSignal) => Promise<void>;
}

function wait(ms: number, signal?: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const stop = (): void => {
      clearTimeout(timer);
      reject(signal?.reason as Error);
    };
    const timer = setTimeout(() => {
      signal?.removeEventListener('abort', stop);
      resolve();
    }, ms);
    if (signal?.aborted === true) stop();
    else signal?.addEventListener('abort', stop, { once: true });
  });
}

export const BROWSER: Outside = { fetch: (input, init) => globalThis.fetch(input, init), wait };

/**
 * The work, or `failure()` thrown when it takes longer than `ms`. `wait` is told to stop as soon as the
 * work is done, so nothing stays behind.
 */
export async function within<T>(
  work: Promise<T>,
  ms: number,
  outside: Pick<Outside, 'wait'>,
  failure: () => Error
): Promise<T> {
  const done = new AbortController();
  const late = outside.wait(ms, done.signal).then(
    () => Promise.reject(failure()),
    () => new Promise<never>(() => undefined)
  );
  try {
    return await Promise.race([work, late]);
  } finally {
    done.abort();
  }
}
