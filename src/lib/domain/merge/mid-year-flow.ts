import { sumOf, type Known } from './sum';

/** Day the merged units came into being. */
export const MERGER_DAY = '2025-07-01';
/** The year made of two halves: former units until 30 June, merged units from 1 July. */
export const MERGER_YEAR = 2025;

/**
 * A flow of the merger year: the former units' first half plus the merged unit's second half. Null
 * when one of them is not reported. A stock at 31 December comes from the merged unit alone.
 */
export function midYearFlow(
  firstHalf: readonly Known[],
  secondHalf: Known
): { readonly yearTotal: Known; readonly flag: '2025_spans_merger' } {
  return { yearTotal: sumOf([...firstHalf, secondHalf]), flag: '2025_spans_merger' };
}
