import type { CompareView } from './compare-view';

interface Reported {
  readonly unit: string;
  readonly indicator: string;
  readonly period: string;
}

const FEW_UNITS = 6;
const FEW_INDICATORS = 3;
const FEWEST_UNITS = 2;
/** What most readers come for, where units reported it for the same time. */
const ASKED = ['ho-ngheo', 'thu-nhap', 'ho-can-ngheo'];

/** Units of each indicator that reported it for one and the same period: the period of most units. */
function unitsOf(figures: readonly Reported[]): ReadonlyMap<string, ReadonlySet<string>> {
  const groups = new Map<string, Map<string, Set<string>>>();
  for (const { indicator, period, unit } of figures) {
    const periods = groups.get(indicator) ?? new Map<string, Set<string>>();
    groups.set(indicator, periods.set(period, (periods.get(period) ?? new Set()).add(unit)));
  }
  const most = (periods: ReadonlyMap<string, ReadonlySet<string>>): ReadonlySet<string> =>
    [...periods].sort(([a, x], [b, y]) => y.size - x.size || (a > b ? -1 : 1))[0]?.[1] ?? new Set();
  return new Map([...groups].map(([indicator, periods]) => [indicator, most(periods)]));
}

/**
 * What is compared before anybody chose: the indicators readers ask for, then those that most units reported
 * for one and the same period, and the units that reported most of them. What fewer than two units reported
 * for one period compares nothing. Ties by name, so that every build shows the same.
 */
export function firstCompare(figures: readonly Reported[]): CompareView {
  const all = [...unitsOf(figures)].filter(([, units]) => units.size >= FEWEST_UNITS);
  const rankOf = (indicator: string): number =>
    ASKED.includes(indicator) ? ASKED.indexOf(indicator) : ASKED.length;
  const chosen = all
    .sort(([a, x], [b, y]) => rankOf(a) - rankOf(b) || y.size - x.size || (a < b ? -1 : 1))
    .slice(0, FEW_INDICATORS);
  const counts = new Map<string, number>();
  for (const [, units] of chosen)
    for (const unit of units) counts.set(unit, (counts.get(unit) ?? 0) + 1);
  const units = [...counts]
    .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
    .map(([unit]) => unit);
  return {
    units: units.slice(0, FEW_UNITS),
    indicators: chosen.map(([indicator]) => indicator),
    year: null
  };
}
