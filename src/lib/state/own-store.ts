import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { OwnSet } from '$lib/domain/own-set';

interface Kept extends DBSchema {
  readonly sets: { key: string; value: OwnSet };
}

const NAME = 'thuoc-do-own';
const VERSION = 1;

/** The sets kept in this browser. Every call may fail where the browser refuses storage. */
export class OwnStore {
  #opened: Promise<IDBPDatabase<Kept>> | null = null;

  #database(): Promise<IDBPDatabase<Kept>> {
    this.#opened ??= openDB<Kept>(NAME, VERSION, {
      upgrade(database) {
        if (!database.objectStoreNames.contains('sets'))
          database.createObjectStore('sets', { keyPath: 'id' });
      },
      // Another tab wants a newer shape: let it.
      blocking: (_from, _to, event) => (event.target as IDBDatabase).close(),
      terminated: () => (this.#opened = null)
    }).catch((error: unknown) => {
      this.#opened = null;
      throw error;
    });
    return this.#opened;
  }

  async all(): Promise<readonly OwnSet[]> {
    const sets = await (await this.#database()).getAll('sets');
    return sets.sort((a, b) => (a.day === b.day ? (a.id < b.id ? -1 : 1) : a.day < b.day ? -1 : 1));
  }

  async put(set: OwnSet): Promise<void> {
    await (await this.#database()).put('sets', set);
  }

  async remove(id: string): Promise<void> {
    await (await this.#database()).delete('sets', id);
  }
}
