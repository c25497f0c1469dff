import { tabbable } from 'tabbable';

/** Focuses what Tab (1) or Shift+Tab (−1) would reach from an element; the element itself at either end. */
export function focusBeside(element: HTMLElement, way: 1 | -1): void {
  const stops = tabbable(document.body);
  const next = stops[stops.indexOf(element) + way];
  (next ?? element).focus();
}
