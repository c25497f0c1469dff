/** A value that is fetched once and kept, unless fetching it failed. */
export interface Memo<T> {
  get(): Promise<T>;
  /** Whether a value is there or on its way. */
  isAsked(): boolean;
  forget(): void;
}

/** Asks once, however many want it meanwhile; a failure reaches all who wait and is not kept. */
export function memo<T>(ask: () => Promise<T>): Memo<T> {
  let kept: Promise<T> | null = null;
  return {
    get() {
      if (kept !== null) return kept;
      const asked = ask();
      kept = asked;
      asked.catch(() => {
        if (kept === asked) kept = null;
      });
      return asked;
    },
    isAsked: () => kept !== null,
    forget() {
      kept = null;
    }
  };
}
