const QUIET_MS = 2500;

/**
 * The screen while something is presented: full where the browser allows it, kept awake, without a
 * pointer that nobody moves.
 */
export class Screen {
  #isQuiet = $state(true);
  #timer: ReturnType<typeof setTimeout> | undefined;
  #host: Element | null = null;
  #lock: { release: () => Promise<void> } | null = null;
  #isLeaving = false;
  readonly #onleave: () => void;

  /** @param onleave called when the reader leaves the full screen by the browser's own key */
  constructor(onleave: () => void) {
    this.#onleave = onleave;
  }

  /** True while nobody moves the pointer. */
  get isQuiet(): boolean {
    return this.#isQuiet;
  }

  /** Shows pointer and controls for a while. */
  wake(): void {
    this.#isQuiet = false;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => (this.#isQuiet = true), QUIET_MS);
  }

  /** Takes the screen; the result gives it back. */
  open(host: Element | null): () => void {
    this.#host = host;
    const follow = (): void => {
      if (document.fullscreenElement !== null) return;
      if (!this.#isLeaving) this.#onleave();
      this.#isLeaving = false;
    };
    document.addEventListener('fullscreenchange', follow);
    this.#fill();
    void this.#stayAwake();
    return () => {
      document.removeEventListener('fullscreenchange', follow);
      clearTimeout(this.#timer);
      if (document.fullscreenElement !== null) void document.exitFullscreen();
      void this.#lock?.release().catch(() => undefined);
    };
  }

  toggle(): void {
    if (document.fullscreenElement === null) return this.#fill();
    this.#isLeaving = true;
    void document.exitFullscreen();
  }

  /** A phone may refuse: the slides fill the window then. One that agrees is turned, as slides are wide. */
  #fill(): void {
    const { orientation } = globalThis.screen as {
      orientation?: { lock?: (way: 'landscape') => Promise<void> };
    };
    void this.#host
      ?.requestFullscreen?.()
      .then(() => orientation?.lock?.('landscape'))
      .catch(() => undefined);
  }

  async #stayAwake(): Promise<void> {
    const { wakeLock } = navigator as {
      wakeLock?: { request: (kind: 'screen') => Promise<{ release: () => Promise<void> }> };
    };
    try {
      this.#lock = (await wakeLock?.request('screen')) ?? null;
    } catch {
      this.#lock = null;
    }
  }
}
