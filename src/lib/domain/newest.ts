import { byPeriod, type Period, parsePeriod } from './period';

/**
 * The newest period among figures: what ends last, and of those that end together the shortest, so that a year
 * stands before the span that ends with it. Null without any; a text that is no period is left out.
 */
export function newestPeriodOf(rows: readonly { readonly period: string }[]): string | null {
  let newest: Period | null = null;
  for (const row of rows) {
    const period = parsePeriod(row.period);
    if (period !== null && (newest === null || byPeriod(period, newest) > 0)) newest = period;
  }
  return newest?.text ?? null;
}
