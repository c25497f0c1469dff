import type { Progress } from '$lib/data/fetch-bytes';

/** What is on its way to this page: bytes there, and bytes expected as far as they are known. */
class Loading {
  readonly #files = new Map<string, Progress>();
  #loaded = $state(0);
  #total = $state(0);

  report(progress: Progress): void {
    this.#files.set(progress.file, progress);
    const all = [...this.#files.values()];
    this.#loaded = all.reduce((sum, { loaded }) => sum + loaded, 0);
    this.#total = all.reduce((sum, { loaded, total }) => sum + Math.max(total ?? 0, loaded), 0);
  }

  get loaded(): number {
    return this.#loaded;
  }

  get total(): number {
    return this.#total;
  }
}

export const loading = new Loading();
