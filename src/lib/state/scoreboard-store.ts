import type { Scoreboard } from '$lib/domain/scoring';
import { BrowserStore } from './browser-store';
import { readBoard } from './scoreboard-pack';

/** The tables of points kept in this browser. Every call may fail where the browser refuses storage. */
export class ScoreboardStore {
  readonly #kept = new BrowserStore('thuoc-do-scoring', 'boards');

  /** Every table, by name. */
  async all(): Promise<readonly Scoreboard[]> {
    const kept = await this.#kept.all();
    const order = new Intl.Collator('vi', { numeric: true });
    return kept
      .flatMap((value) => readBoard(value) ?? [])
      .sort((a, b) => order.compare(a.name, b.name) || order.compare(a.period, b.period));
  }

  put(board: Scoreboard): Promise<void> {
    return this.#kept.put(board);
  }

  remove(id: string): Promise<void> {
    return this.#kept.remove(id);
  }
}
