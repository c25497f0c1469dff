import { SvelteURL } from 'svelte/reactivity';
import { goto } from '$app/navigation';
import { page } from '$app/state';
import type { Scoreboard } from '$lib/domain/scoring';
import type { ScoreboardStore } from './scoreboard-store';

/** The parameter of the address that names the table looked at. */
const NAME = 'bang';

/** The tables of points kept in this browser, and the one looked at. */
export class Scoreboards {
  #boards = $state.raw<readonly Scoreboard[]>([]);
  #isOpen = $state(false);
  #isKept = $state(true);
  #removed = $state.raw<Scoreboard | null>(null);
  #store: ScoreboardStore | null = null;

  get boards(): readonly Scoreboard[] {
    return this.#boards;
  }

  /** True once what is kept was read. */
  get isOpen(): boolean {
    return this.#isOpen;
  }

  /** False after the browser refused to keep a change. */
  get isKept(): boolean {
    return this.#isKept;
  }

  /** The table removed last, as long as it can be taken back. */
  get removed(): Scoreboard | null {
    return this.#removed;
  }

  /** The one the address names, else the first. */
  get board(): Scoreboard | null {
    if (!this.#isOpen) return null;
    const id = page.url.searchParams.get(NAME);
    return this.#boards.find((board) => board.id === id) ?? this.#boards[0] ?? null;
  }

  async open(): Promise<void> {
    try {
      const { ScoreboardStore } = await import('./scoreboard-store');
      this.#store = new ScoreboardStore();
      this.#boards = await this.#store.all();
    } catch {
      this.#isKept = false;
    }
    this.#isOpen = true;
  }

  async #kept(work: (store: ScoreboardStore) => Promise<void>): Promise<void> {
    try {
      if (this.#store === null) throw new Error('no storage');
      await work(this.#store);
    } catch {
      this.#isKept = false;
    }
  }

  /** Shows a table. */
  async show(id: string): Promise<void> {
    const url = new SvelteURL(page.url);
    url.searchParams.set(NAME, id);
    await goto(url, { noScroll: true, keepFocus: true });
  }

  /** Keeps a table as it is now; a new one is added. */
  async put(board: Scoreboard): Promise<void> {
    const isNew = !this.#boards.some(({ id }) => id === board.id);
    this.#boards = isNew
      ? [...this.#boards, board]
      : this.#boards.map((each) => (each.id === board.id ? board : each));
    await this.#kept((store) => store.put(board));
  }

  async remove(board: Scoreboard): Promise<void> {
    this.#boards = this.#boards.filter(({ id }) => id !== board.id);
    this.#removed = board;
    await this.#kept((store) => store.remove(board.id));
  }

  /** Takes the removed table back. */
  async takeBack(): Promise<void> {
    const board = this.#removed;
    this.#removed = null;
    if (board !== null) await this.put(board);
  }

  /** A name that no table has yet. */
  freshId(): string {
    let at = this.#boards.length + 1;
    while (this.#boards.some(({ id }) => id === `bang-${at}`) || this.#removed?.id === `bang-${at}`)
      at += 1;
    return `bang-${at}`;
  }
}
