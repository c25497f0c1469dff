import type { Assessment } from '$lib/domain/result';
import { STATUS } from '$lib/domain/status';

/** As many slides as a report of half an hour can bear. */
const PROPOSED = 12;

/** 0 for what has been judged, then what has a figure, then what has only its goal. */
function rank({ status, current, base }: Assessment): number {
  if (STATUS[status].counting === 'judged') return 0;
  return (current ?? base) === null ? 2 : 1;
}

/**
 * The targets proposed for a deck: those with something to show first, in the order of the document, as
 * many as a conference can bear.
 */
export function firstChosen(rows: readonly Assessment[]): string[] {
  const ranked = [...rows].sort((a, b) => rank(a) - rank(b) || a.target.ordinal - b.target.ordinal);
  const kept = new Set(ranked.slice(0, PROPOSED).map((row) => row.target.target));
  return rows.map((row) => row.target.target).filter((key) => kept.has(key));
}
