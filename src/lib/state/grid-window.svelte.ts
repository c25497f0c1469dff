import { windowOf } from './grid';

/** Rows and columns drawn beyond what is in sight. */
const AROUND = { rows: 4, columns: 1 };

function withFocused(first: number, last: number, focused: number): readonly number[] {
  const seen = Array.from({ length: last - first }, (_, at) => first + at);
  return focused < 0 || seen.includes(focused) ? seen : [...seen, focused];
}

/** What of a large grid is in sight; sizes in pixels, bound to the elements that have them. */
export class GridWindow {
  top = $state(0);
  left = $state(0);
  height = $state(600);
  width = $state(1200);
  rowHeight = $state(46);
  columnWidth = $state(142);

  follow(box: Element): void {
    this.top = box.scrollTop;
    this.left = box.scrollLeft;
  }

  /** Rows a page up or down goes. */
  get page(): number {
    return Math.max(1, Math.floor(this.height / this.rowHeight) - 2);
  }

  /** Rows to draw, and the focused one wherever it is; −1 for none. */
  rows(count: number, focused: number): readonly number[] {
    const [first, last] = windowOf(this.top, this.height, this.rowHeight, count, AROUND.rows);
    return withFocused(first, last, focused < count ? focused : -1);
  }

  columns(count: number, focused: number): readonly number[] {
    const { left, width, columnWidth } = this;
    const [first, last] = windowOf(left, width, columnWidth, count, AROUND.columns);
    return withFocused(first, last, focused < count ? focused : -1);
  }
}
