import { type IDBPDatabase, openDB } from 'idb';

const VERSION = 1;

/** Records by their `id` in a database of this browser. Every call may fail where the browser refuses storage. */
export class BrowserStore {
  readonly #name: string;
  readonly #store: string;
  #opened: Promise<IDBPDatabase> | null = null;

  /**
   * @param name of the database
   * @param store the one list of records in it
   */
  constructor(name: string, store: string) {
    this.#name = name;
    this.#store = store;
  }

  #database(): Promise<IDBPDatabase> {
    this.#opened ??= openDB(this.#name, VERSION, {
      upgrade: (database) => {
        database.createObjectStore(this.#store, { keyPath: 'id' });
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

  /** Whatever edition wrote them: they are read before they are believed. */
  async all(): Promise<readonly unknown[]> {
    return (await this.#database()).getAll(this.#store);
  }

  async put(record: unknown): Promise<void> {
    await (await this.#database()).put(this.#store, record);
  }

  async remove(id: string): Promise<void> {
    await (await this.#database()).delete(this.#store, id);
  }
}
