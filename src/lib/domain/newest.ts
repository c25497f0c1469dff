import { byPeriod, type Period, parsePeriod } from './period';

function isNewer(a: Period, b: Period): boolean {
  if (a.end !== b.end) return a.end > b.end;
  return (a.kind === 'year') === (b.kind === 'year') ? byPeriod(a, b) > 0 : a.kind === 'year';
}

/**
 * The newest period among figures: what ends last, and of those that end together the whole year, before a part of
 * it and before the span that ends with it. Null without any; a text that is no period is left out.
 */
export function newestPeriodOf(rows: readonly { readonly period: string }[]): string | null {
  let newest: Period | null = null;
  for (const row of rows) {
    const period = parsePeriod(row.period);
    if (period !== null && (newest === null || isNewer(period, newest))) newest = period;
  }
  return newest?.text ?? null;
}
