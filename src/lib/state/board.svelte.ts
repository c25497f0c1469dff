import { changesOf } from '$lib/domain/change';
import { getLocale } from '$lib/paraglide/runtime';
import { Latest } from './latest.svelte';
import { view } from './view.svelte';
import { boardAsk } from './board-ask';
import { boardIndicator, scopeText } from '$lib/panels/city/board-view';
import { changeCounts, keyed, statusesIn } from '$lib/panels/city/board-index';
import { type BoardLine, columnsOf, linesOf } from '$lib/panels/city/board-lines';
import { type Board, loadBefore, type BoardGround } from '$lib/panels/city/board-source';
import { rowsByUnit, unitFilter, type CityIndicator } from '$lib/panels/city/city-units';
import { askedOf } from '$lib/panels/city/matrix-text';

/** The board as the reader's view cuts it: columns, lines, what changed; all of it follows the rows. */
export class BoardPage {
  readonly #data: () => BoardGround;
  readonly #board: () => Board;
  readonly #before: Latest<Board['rows']>;

  constructor(data: () => BoardGround, board: () => Board) {
    this.#data = data;
    this.#board = board;
    this.#before = new Latest(() => {
      const now = this.#board();
      return (signal) => loadBefore(now, this.#data(), boardAsk(signal));
    });
  }

  readonly units = $derived.by(() => keyed(this.#data().units, ({ unit }) => unit));
  readonly indicators = $derived.by(() =>
    keyed(this.#board().indicators, ({ indicator }) => indicator)
  );
  readonly rows = $derived.by(() => rowsByUnit(this.#board().rows));
  readonly all = $derived.by(() => columnsOf(this.#board().rows, this.#board().indicators));
  readonly columns = $derived(
    this.all.filter(({ field }) => view.current.field === null || field === view.current.field)
  );
  readonly chosen: CityIndicator | undefined = $derived(
    boardIndicator(this.all, view.current.indicator)
  );
  readonly asked = $derived.by(() => this.columns.map(({ asked }) => askedOf(asked, getLocale())));
  readonly changes = $derived.by(() =>
    this.#before.current === null
      ? null
      : changesOf(this.#before.current, this.#board().rows, this.indicators)
  );
  readonly #changed = $derived.by(() =>
    changeCounts(
      this.#data().units,
      (this.changes ?? []).filter(({ way }) => way !== 'unclear')
    )
  );
  readonly keeps = $derived.by(() => unitFilter(view.current, this.#data().units));
  readonly lines = $derived.by(() => this.linesFor(this.columns));

  /** The lines with the cells of these columns only. */
  linesFor(columns: readonly CityIndicator[]): readonly BoardLine[] {
    const { units } = this.#data();
    return linesOf({
      units: this.keeps === null ? units : units.filter(this.keeps),
      rows: this.rows,
      columns,
      statuses: view.current.statuses,
      sort: view.current.sort,
      sorted: this.chosen ?? null,
      changes: this.#changed
    });
  }
  readonly found = $derived(this.lines.filter(({ kind }) => kind === 'unit').length);
  /** Statuses that occur, for the filter. */
  readonly present = $derived.by(() => statusesIn(this.#board().rows));
  readonly period = $derived.by(() => scopeText(this.#board().scope, getLocale()));
}
