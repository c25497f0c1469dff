/** Place a thing dragged to `y` belongs to: before the first row whose middle lies below it. */
export function placeAt(
  y: number,
  rows: readonly { readonly top: number; readonly height: number }[]
): number {
  const below = rows.filter(({ top, height }) => top + height / 2 < y).length;
  return Math.min(below, Math.max(0, rows.length - 1));
}

/**
 * Lets rows of a list be dragged by what is marked `data-grip`, with mouse, pen or finger. The list itself
 * moves its rows; keys are its own matter.
 *
 * @param onmove called while dragging, each time the row belongs to another place
 */
export function sortable(
  list: HTMLElement,
  onmove: (from: number, to: number) => void
): () => void {
  const indexOf = (row: Element): number => [...list.children].indexOf(row);
  function begin(event: PointerEvent): void {
    const grip = (event.target as Element).closest<HTMLElement>('[data-grip]');
    const row = grip?.closest('li') ?? null;
    if (grip === null || row === null || event.button !== 0) return;
    event.preventDefault();
    grip.setPointerCapture(event.pointerId);
    row.dataset['dragged'] = '';
    const drag = ({ clientY }: PointerEvent): void => {
      const rows = [...list.children].map((one) => one.getBoundingClientRect());
      const from = indexOf(row);
      const to = placeAt(clientY, rows);
      if (to !== from) onmove(from, to);
    };
    const end = (): void => {
      delete row.dataset['dragged'];
      grip.removeEventListener('pointermove', drag);
      grip.removeEventListener('pointerup', end);
      grip.removeEventListener('pointercancel', end);
    };
    grip.addEventListener('pointermove', drag);
    grip.addEventListener('pointerup', end);
    grip.addEventListener('pointercancel', end);
  }
  list.addEventListener('pointerdown', begin);
  return () => list.removeEventListener('pointerdown', begin);
}
