import { formatCompare, MOST_UNITS } from './compare-view';

/** Canonical path of a unit beside its former units, for one indicator and year. */
export function comparePathOf(
  unit: string,
  formers: readonly string[],
  indicator: string | null,
  year: string
): string {
  const query = formatCompare({
    units: [unit, ...formers].slice(0, MOST_UNITS),
    indicators: indicator === null ? [] : [indicator],
    year
  });
  return `/so-sanh/${query}`;
}
