import { type GridSize, isWithin, movedBy, ordered, type Place, type Range } from './grid';

/** Place of the cell an event happened in, from its `data-place="row column"`; null outside of cells. */
export function placeOf(event: Event): Place | null {
  const cell = event.target instanceof Element ? event.target.closest('[data-place]') : null;
  const [row, column] = (cell?.getAttribute('data-place') ?? '').split(' ').map(Number);
  return cell === null || row === undefined || column === undefined ? null : { row, column };
}

/** The cell with the focus and the cells marked with it, moved by keys and mouse as in a spreadsheet. */
export class GridCursor {
  #at = $state.raw<Place>({ row: 0, column: 0 });
  #anchor = $state.raw<Place | null>(null);

  get at(): Place {
    return this.#at;
  }

  /** Marked cells: the one with the focus when there are no others. */
  get range(): Range {
    return ordered({ from: this.#anchor ?? this.#at, to: this.#at });
  }

  isMarked(place: Place): boolean {
    return this.#anchor !== null && isWithin(place, this.range);
  }

  /** Column of the cursor when it is in that row, else −1. */
  columnIn(row: number): number {
    return this.#at.row === row ? this.#at.column : -1;
  }

  /** Goes to a place, with nothing marked. */
  to(place: Place): void {
    this.#at = place;
    this.#anchor = null;
  }

  /** Follows a key; true when it moved, so that the cell can be focused. */
  key(event: KeyboardEvent, size: GridSize): boolean {
    if (event.key.toLowerCase() === 'a' && (event.ctrlKey || event.metaKey) && !event.altKey) {
      event.preventDefault();
      this.#anchor = { row: size.rows - 1, column: size.columns - 1 };
      this.#at = { row: 0, column: 0 };
      return true;
    }
    const to = movedBy(event, this.#at, size);
    if (to === null || event.altKey || event.metaKey) return false;
    event.preventDefault();
    this.#anchor = event.shiftKey ? (this.#anchor ?? this.#at) : null;
    this.#at = to;
    return true;
  }

  /** Follows a mouse that is pressed or drawn over cells; a finger scrolls. */
  pointer(event: PointerEvent): void {
    const to = placeOf(event);
    if (to === null || event.pointerType !== 'mouse' || event.buttons !== 1) return;
    const isHere = to.row === this.#at.row && to.column === this.#at.column;
    if (event.type === 'pointerdown')
      this.#anchor = event.shiftKey ? (this.#anchor ?? this.#at) : null;
    else if (isHere) return;
    else this.#anchor ??= this.#at;
    this.#at = to;
  }

  /** Follows the focus, however it came. */
  focus(event: FocusEvent): void {
    const to = placeOf(event);
    // The head of a group spans its row: on the way through it the column stays.
    const spans =
      event.target instanceof Element && event.target.closest('[aria-colspan]') !== null;
    if (to !== null) this.#at = spans && to.row === this.#at.row ? this.#at : to;
  }

  /** After the rows changed under it. */
  keepWithin(size: Pick<GridSize, 'rows'>): void {
    if (this.#at.row < size.rows) return;
    this.#at = { ...this.#at, row: size.rows - 1 };
    this.#anchor = null;
  }
}
