import { EMPTY_LAYER, layerOf, type OwnLayer, type OwnSet } from '$lib/domain/own-set';
import type { OwnStore } from './own-store';

/** Says without opening a database that there is something to open: pages of readers who brought nothing load nothing. */
const FLAG = 'thuoc-do:own-sets';

/** The reader's own sets: those kept in this browser, and the layer that those that are on make. */
export class OwnSets {
  #sets = $state.raw<readonly OwnSet[]>([]);
  #isKept = $state(true);
  #isOpen = $state(false);
  #store: OwnStore | null = null;
  #channel: BroadcastChannel | null = null;
  readonly layer: OwnLayer = $derived(this.#sets.length === 0 ? EMPTY_LAYER : layerOf(this.#sets));

  get sets(): readonly OwnSet[] {
    return this.#sets;
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
    return this.#sets.some((set) => set.isOn);
  }

  /** Reads what is kept, where anything is, and follows other tabs; the result stops following. */
  open(): () => void {
    if (typeof BroadcastChannel !== 'undefined') {
      this.#channel = new BroadcastChannel(FLAG);
      this.#channel.onmessage = () => void this.#read();
    }
    void (flagged() ? this.#read() : Promise.resolve()).finally(() => (this.#isOpen = true));
    return () => {
      this.#channel?.close();
      this.#channel = null;
    };
  }

  async add(set: OwnSet): Promise<void> {
    this.#sets = [...this.#sets.filter(({ id }) => id !== set.id), set];
    await this.#keep((store) => store.put(set));
  }

  async change(id: string, part: Partial<Pick<OwnSet, 'isOn' | 'name'>>): Promise<void> {
    const changed = this.#sets.find((set) => set.id === id);
    if (changed === undefined) return;
    await this.add({ ...changed, ...part });
  }

  /** Takes a set away and returns it, to be put back where that was a slip. */
  async remove(id: string): Promise<OwnSet | null> {
    const removed = this.#sets.find((set) => set.id === id) ?? null;
    this.#sets = this.#sets.filter((set) => set.id !== id);
    await this.#keep((store) => store.remove(id));
    return removed;
  }

  async #keep(write: (store: OwnStore) => Promise<void>): Promise<void> {
    try {
      await write(await this.#opened());
      localStorage.setItem(FLAG, String(this.#sets.length));
      this.#isKept = true;
      this.#channel?.postMessage(null);
    } catch {
      this.#isKept = false;
    }
  }

  async #read(): Promise<void> {
    try {
      this.#sets = await (await this.#opened()).all();
    } catch {
      this.#isKept = false;
    }
  }

  async #opened(): Promise<OwnStore> {
    this.#store ??= new (await import('./own-store')).OwnStore();
    return this.#store;
  }
}

function flagged(): boolean {
  try {
    return Number(localStorage.getItem(FLAG) ?? 0) > 0;
  } catch {
    return false;
  }
}

/** The page's one collection of own sets. */
export const ownSets = new OwnSets();
