import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { OwnSet } from '$lib/domain/own-set';
import { readSet, writtenSet } from './own-pack';

interface Kept extends DBSchema {
  // Whatever edition wrote it: it is read before it is believed.
  readonly sets: { key: string; value: unknown };
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

  /** Every set, by the day it was taken in. What this edition cannot read is counted and stays as it is. */
  async all(): Promise<{ readonly sets: readonly OwnSet[]; readonly unreadable: number }> {
    const kept = await (await this.#database()).getAll('sets');
    const sets = kept.flatMap((value) => readSet(value)?.set ?? []);
    return {
      sets: sets.sort((a, b) =>
        a.day === b.day ? (a.id < b.id ? -1 : 1) : a.day < b.day ? -1 : 1
      ),
      unreadable: kept.length - sets.length
    };
  }

  async put(set: OwnSet): Promise<void> {
    await (await this.#database()).put('sets', writtenSet(set));
  }

  async remove(id: string): Promise<void> {
    await (await this.#database()).delete('sets', id);
  }
}
