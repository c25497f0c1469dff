import type { Reading } from './result';

export const MONTHS = 12;

/** Months of its year a figure covers: to its day, else to the period's end, never beyond today. */
export function monthsCovered(reading: Reading, now: number): number {
  const upTo = Math.min(reading.coveredTo, Math.max(now, reading.period.year - 1));
  return (upTo - (reading.period.year - 1)) * MONTHS;
}

/**
 * Whether a figure inside the term is of less than its year: a half, quarter or month, or a count taken before the year
 * was over. An estimate ("ước thực hiện") of a year stands for the whole of it.
 */
export function isPartOfYear({ period, coveredTo, observation }: Reading): boolean {
  if (period.kind !== 'year') return true;
  return coveredTo < period.year && observation?.standing !== 'estimate';
}
