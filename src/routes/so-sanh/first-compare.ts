import type { CompareView } from './compare-view';

interface Reported {
  readonly unit: string;
  readonly indicator: string;
}

const FEW_UNITS = 6;
const FEW_INDICATORS = 4;

/**
 * What is compared before anybody chose: the indicators that most units reported, and the units that
 * reported most of them. Ties by name, so that every build shows the same.
 */
export function firstCompare(figures: readonly Reported[]): CompareView {
  const by = (
    key: 'unit' | 'indicator',
    other: 'unit' | 'indicator',
    rows: readonly Reported[]
  ): string[] => {
    const sets = new Map<string, Set<string>>();
    for (const row of rows) sets.set(row[key], (sets.get(row[key]) ?? new Set()).add(row[other]));
    return [...sets]
      .sort(([a, x], [b, y]) => y.size - x.size || (a < b ? -1 : 1))
      .map(([name]) => name);
  };
  const indicators = by('indicator', 'unit', figures).slice(0, FEW_INDICATORS);
  const rows = figures.filter((row) => indicators.includes(row.indicator));
  return { units: by('unit', 'indicator', rows).slice(0, FEW_UNITS), indicators, year: null };
}
