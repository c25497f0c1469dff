import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { Scoreboard } from '$lib/domain/scoring';
import { readBoard } from './scoreboard-pack';

interface Kept extends DBSchema {
  // Whatever edition wrote it: it is read before it is believed.
  readonly boards: { key: string; value: unknown };
}

const NAME = 'thuoc-do-scoring';

/** The tables of points kept in this browser. Every call may fail where the browser refuses storage. */
export class ScoreboardStore {
  #opened: Promise<IDBPDatabase<Kept>> | null = null;

  #database(): Promise<IDBPDatabase<Kept>> {
    this.#opened ??= openDB<Kept>(NAME, 1, {
      upgrade(database) {
        database.createObjectStore('boards', { keyPath: 'id' });
      },
      blocking: (_from, _to, event) => (event.target as IDBDatabase).close(),
      terminated: () => (this.#opened = null)
    }).catch((error: unknown) => {
      this.#opened = null;
      throw error;
    });
    return this.#opened;
  }

  /** Every table, by name. */
  async all(): Promise<readonly Scoreboard[]> {
    const kept = await (await this.#database()).getAll('boards');
    const order = new Intl.Collator('vi', { numeric: true });
    return kept
      .flatMap((value) => readBoard(value) ?? [])
      .sort((a, b) => order.compare(a.name, b.name) || order.compare(a.period, b.period));
  }

  async put(board: Scoreboard): Promise<void> {
    await (await this.#database()).put('boards', board);
  }

  async remove(id: string): Promise<void> {
    await (await this.#database()).delete('boards', id);
  }
}
