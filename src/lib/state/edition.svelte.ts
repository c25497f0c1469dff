import { untrack } from 'svelte';
import { updated } from '$app/state';

/** Whether a newer edition of the site was published than the one this page is of; asked when something fails. */
class Edition {
  #places = $state(0);

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

  /** Asks the server; without one nothing is known. */
  ask(): void {
    updated.check().catch(() => undefined);
  }

  /** Takes the newer edition; what the reader typed and collected is kept by those who hold it. */
  take(): void {
    location.reload();
  }
}

export const edition = new Edition();
