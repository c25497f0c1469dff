import { laterDay, localDayOf } from './day';

/** What is needed of the window to follow the reader's calendar. */
export type Clock = Pick<Document, 'addEventListener' | 'removeEventListener' | 'visibilityState'>;

/**
 * The reader's calendar day. Unknown until the page follows it: a prerendered page is judged on the day
 * of its data, and the first drawing in the browser must equal it.
 */
class Today {
  #day = $state<string | null>(null);

  /** Whether the reader's day is known: before that no day may be called today. */
  get isKnown(): boolean {
    return this.#day !== null;
  }

  /** The day to judge on: the reader's, but never one before the day of the data. */
  after(dataDay: string): string {
    return this.#day === null ? dataDay : laterDay(dataDay, this.#day);
  }

  /** Reads the clock now and whenever the page is looked at again; the result stops that. */
  follow(document: Clock, now: () => Date = () => new Date()): () => void {
    const read = (): void => {
      if (document.visibilityState === 'visible') this.#day = localDayOf(now());
    };
    this.#day = localDayOf(now());
    document.addEventListener('visibilitychange', read);
    return () => document.removeEventListener('visibilitychange', read);
  }
}

export const today = new Today();
