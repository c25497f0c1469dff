import type { Assessment } from '$lib/domain/result';

/** Whether a card has only its goal to show: no figure yet, or a title that is a date. */
export function isSparse({ target, current, base }: Assessment): boolean {
  return target.type === 'F' || (current ?? base) === null;
}
