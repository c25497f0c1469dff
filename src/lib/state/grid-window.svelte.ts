import { untrack } from 'svelte';
import { type Span, towards, windowOf } from './grid';

/** Rows and columns drawn beyond what is in sight. */
const AROUND = { rows: 4, columns: 1 };
/** New rows and columns a frame; more and a jump across the table holds the page up. */
const ROOM = { rows: 4, columns: 2 };

function withFocused([first, last]: Span, focused: number): readonly number[] {
  const seen = Array.from({ length: last - first }, (_, at) => first + at);
  if (focused < 0 || seen.includes(focused)) return seen;
  // In its order: an element that is moved later loses the focus.
  return focused < first ? [focused, ...seen] : [...seen, focused];
}

const isSame = (one: Span, other: Span): boolean => one[0] === other[0] && one[1] === other[1];

/** What of a large grid is in sight; sizes in pixels, bound to the elements that have them. */
export class GridWindow {
  top = $state(0);
  left = $state(0);
  height = $state(600);
  width = $state(1200);
  rowHeight = $state(46);
  columnWidth = $state(142);
  #rows = $state.raw<Span>([0, 0]);
  #columns = $state.raw<Span>([0, 0]);

  follow(box: Element): void {
    this.top = box.scrollTop;
    this.left = box.scrollLeft;
  }

  /** Rows a page up or down goes. */
  get page(): number {
    return Math.max(1, Math.floor(this.height / this.rowHeight) - 2);
  }

  /** Draws what is in sight of so many rows and columns, a part a frame: an effect, which ends what it began. */
  draw(rows: number, columns: number): () => void {
    const { top, height, rowHeight, left, width, columnWidth } = this;
    const down = windowOf(top, height, rowHeight, rows, AROUND.rows);
    const across = windowOf(left, width, columnWidth, columns, AROUND.columns);
    let frame = 0;
    const step = (): void => {
      const rowsNow = towards(this.#rows, down, ROOM.rows);
      const columnsNow = towards(this.#columns, across, ROOM.columns);
      // The same again would have every row looked at anew.
      if (!isSame(rowsNow, this.#rows)) this.#rows = rowsNow;
      if (!isSame(columnsNow, this.#columns)) this.#columns = columnsNow;
      const isDone = isSame(this.#rows, down) && isSame(this.#columns, across);
      frame = isDone ? 0 : requestAnimationFrame(step);
    };
    untrack(step);
    // What follows on scrolling belongs to the frame the next callbacks run in: one part was enough for it.
    if (frame !== 0) {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(() => (frame = requestAnimationFrame(step)));
    }
    return () => cancelAnimationFrame(frame);
  }

  /** Rows to draw, and the focused one wherever it is; −1 for none. */
  rows(count: number, focused: number): readonly number[] {
    const [first, last] = this.#rows;
    return withFocused([first, Math.min(last, count)], focused < count ? focused : -1);
  }

  columns(count: number, focused: number): readonly number[] {
    const [first, last] = this.#columns;
    return withFocused([first, Math.min(last, count)], focused < count ? focused : -1);
  }
}
