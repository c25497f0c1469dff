import { EMPTY_LAYER, layerOf, type OwnLayer, type OwnSet } from '$lib/domain/own-set';
import type { OwnStore } from './own-store';

/** Says without opening a database that there is something to open: pages of readers who brought nothing load nothing. */
const FLAG = 'thuoc-do:own-sets';
/** Under this lies what was typed in about mergers. */
const TYPED_FLAG = 'thuoc-do:own-knowledge';

/** The reader's own sets: those kept in this browser, and the layer that those that are on make. */
export class OwnSets {
  #files = $state.raw<readonly OwnSet[]>([]);
  #typed = $state.raw<OwnSet | null>(null);
  #layer = $state.raw<OwnLayer>(EMPTY_LAYER);
  #unreadable = $state(0);
  #isKept = $state(true);
  #isOpen = $state(false);
  #store: OwnStore | null = null;
  #channel: BroadcastChannel | null = null;
  #reading: Promise<void> | null = null;
  /** What changed here while the store was being read: it is newer than what was read. */
  #edits = 0;

  /** Every set, what was typed in last. */
  get sets(): readonly OwnSet[] {
    return this.#typed === null ? this.#files : [...this.#files, this.#typed];
  }

  /** The same object as long as nothing changes; `EMPTY_LAYER` where no set is on. */
  get layer(): OwnLayer {
    return this.#layer;
  }

  /** Sets that this edition cannot read: they stay where they are. */
  get unreadable(): number {
    return this.#unreadable;
  }

  /** False after the browser refused to keep a change: it lasts as long as the page is open. */
  get isKept(): boolean {
    return this.#isKept;
  }

  /** True once what is kept was read, or there is nothing. */
  get isOpen(): boolean {
    return this.#isOpen;
  }

  /** Whether any set is on. */
  get isOn(): boolean {
    return this.#layer !== EMPTY_LAYER;
  }

  /** Reads what is kept, where anything is, and follows other tabs; the result stops following. */
  open(): () => void {
    if (typeof BroadcastChannel !== 'undefined') {
      this.#channel = new BroadcastChannel(FLAG);
      this.#channel.onmessage = () => void this.#read();
    }
    // A page that comes back as it was left may have missed what another tab did.
    const back = (event: PageTransitionEvent): void => {
      if (event.persisted) void this.#read();
    };
    const typed = (event: StorageEvent): void => {
      if (event.key?.startsWith(TYPED_FLAG) ?? true) void this.#readTyped();
    };
    addEventListener('pageshow', back);
    addEventListener('storage', typed);
    void this.ready();
    return () => {
      removeEventListener('pageshow', back);
      removeEventListener('storage', typed);
      this.#channel?.close();
      this.#channel = null;
    };
  }

  /** Resolves once what is kept was read; at once where there is nothing. */
  ready(): Promise<void> {
    this.#reading ??= Promise.all([
      flagged(FLAG) ? this.#read() : Promise.resolve(),
      this.#readTyped()
    ]).then(() => {
      this.#isOpen = true;
    });
    return this.#reading;
  }

  /** The layer once what is kept was read; null where nothing is on. */
  async whenReady(): Promise<OwnLayer | null> {
    await this.ready();
    return this.isOn ? this.#layer : null;
  }

  async add(set: OwnSet): Promise<void> {
    this.#edits += 1;
    this.#take([...this.#files.filter(({ id }) => id !== set.id), set], this.#typed);
    await this.#keep((store) => store.put(set));
  }

  async change(
    id: string,
    part: Partial<Pick<OwnSet, 'isOn' | 'name' | 'leads' | 'exceptions'>>
  ): Promise<void> {
    const changed = this.sets.find((set) => set.id === id);
    if (changed === undefined) return;
    if (changed === this.#typed) {
      const { keepTypedOn } = await import('./own-typed');
      if (part.isOn !== undefined) keepTypedOn(part.isOn);
      this.takeTyped({ ...changed, ...part });
      return;
    }
    this.#edits += 1;
    const next = { ...changed, ...part };
    this.#take(
      this.#files.map((set) => (set.id === id ? next : set)),
      this.#typed
    );
    await this.#keep((store) => store.put(next));
  }

  /** Takes a set away and returns it, to be put back where that was a slip. */
  async remove(id: string): Promise<OwnSet | null> {
    const removed = this.#files.find((set) => set.id === id) ?? null;
    if (removed === null) return null;
    this.#edits += 1;
    this.#take(
      this.#files.filter((set) => set.id !== id),
      this.#typed
    );
    await this.#keep((store) => store.remove(id));
    return removed;
  }

  /** What is typed in about mergers, as it stands now; null for nothing. */
  takeTyped(set: OwnSet | null): void {
    this.#take(this.#files, set);
  }

  #take(files: readonly OwnSet[], typed: OwnSet | null): void {
    this.#files = files;
    this.#typed = typed;
    const on = this.sets.filter((set) => set.isOn);
    this.#layer = on.length === 0 ? EMPTY_LAYER : layerOf(on);
  }

  async #keep(write: (store: OwnStore) => Promise<void>): Promise<void> {
    try {
      await write(await this.#opened());
      localStorage.setItem(FLAG, String(this.#files.length + this.#unreadable));
      this.#isKept = true;
      this.#channel?.postMessage(null);
    } catch {
      this.#isKept = false;
    }
  }

  async #read(): Promise<void> {
    const before = this.#edits;
    try {
      const { sets, unreadable } = await (await this.#opened()).all();
      if (before !== this.#edits) return;
      this.#unreadable = unreadable;
      this.#take(sets, this.#typed);
    } catch {
      this.#isKept = false;
    }
  }

  async #readTyped(): Promise<void> {
    if (!flagged(TYPED_FLAG)) {
      if (this.#typed !== null) this.takeTyped(null);
      return;
    }
    try {
      this.takeTyped((await import('./own-typed')).keptTyped());
    } catch {
      // Typed figures are worked with where they were typed; other pages do without.
    }
  }

  async #opened(): Promise<OwnStore> {
    this.#store ??= new (await import('./own-store')).OwnStore();
    return this.#store;
  }
}

function flagged(key: string): boolean {
  try {
    const kept = localStorage.getItem(key);
    return kept !== null && kept !== '0';
  } catch {
    return false;
  }
}

/** The page's one collection of own sets. */
export const ownSets = new OwnSets();
