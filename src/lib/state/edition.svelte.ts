import { untrack } from 'svelte';
import { base } from '$app/paths';
import { updated } from '$app/state';
import { m } from '$lib/paraglide/messages';

/** Whether a newer edition of the site was published than the one this page is of; asked when something fails. */
class Edition {
  #places = $state(0);
  #isUnreachable = $state(false);

  /** Whether some place says so already: the site need not say it once more. */
  get isTold(): boolean {
    return this.#places > 0;
  }

  /** A place says it, until what is returned is called. */
  tell(): () => void {
    untrack(() => this.#places++);
    return () => untrack(() => this.#places--);
  }

  get isNewer(): boolean {
    return updated.current;
  }

  /** Whether no server answered when it was asked last. */
  get isUnreachable(): boolean {
    return this.#isUnreachable;
  }

  /** Words on a part that could not be had: those given, unless there is no connection, which says what to do. */
  failedWords(words: string): string {
    return this.#isUnreachable ? m.common_part_unreachable() : words;
  }

  /** Asks the server; where none answers, the newest edition is not known. */
  async ask(): Promise<void> {
    try {
      await fetch(`${base}/_app/version.json`, { cache: 'no-store' });
      this.#isUnreachable = false;
    } catch {
      this.#isUnreachable = true;
      return;
    }
    await updated.check().catch(() => false);
  }

  /** Takes the newer edition; what the reader typed and collected is kept by those who hold it. */
  take(): void {
    location.reload();
  }
}

export const edition = new Edition();
