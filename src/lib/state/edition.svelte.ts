import { updated } from '$app/state';

/** Whether a newer edition of the site was published than the one this page is of; asked when something fails. */
class Edition {
  /** Places that say so already: the site need not say it once more. */
  told = $state(0);

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
