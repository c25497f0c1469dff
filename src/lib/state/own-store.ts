import type { OwnSet } from '$lib/domain/own-set';
import { BrowserStore } from './browser-store';
import { readSet, writtenSet } from './own-pack';

/** The sets kept in this browser. Every call may fail where the browser refuses storage. */
export class OwnStore {
  readonly #kept = new BrowserStore('thuoc-do-own', 'sets');

  /** Every set, by the day it was taken in. What this edition cannot read is counted and stays as it is. */
  async all(): Promise<{ readonly sets: readonly OwnSet[]; readonly unreadable: number }> {
    const kept = await this.#kept.all();
    const sets = kept.flatMap((value) => readSet(value)?.set ?? []);
    return {
      sets: sets.sort((a, b) =>
        a.day === b.day ? (a.id < b.id ? -1 : 1) : a.day < b.day ? -1 : 1
      ),
      unreadable: kept.length - sets.length
    };
  }

  put(set: OwnSet): Promise<void> {
    return this.#kept.put(writtenSet(set));
  }

  remove(id: string): Promise<void> {
    return this.#kept.remove(id);
  }
}
