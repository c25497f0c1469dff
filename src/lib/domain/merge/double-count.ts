import type { Known } from './sum';

export interface CountRow {
  readonly unit: string;
  readonly year: number;
  readonly value: Known;
}

export interface DoubleCount {
  readonly error: 'merged_unit_and_parents_in_same_year' | null;
  /** Sum of all rows, clash or not. Null when nothing was reported. */
  readonly naiveSum: Known;
  /** Sum without counting anything twice: in a year with a clash the merged unit's own figure. */
  readonly correct: Known;
}

/** Refuses a year in which a merged unit and one of its former units both report; judged year by year. */
export function doubleCount(
  rows: readonly CountRow[],
  newUnit: string,
  parents: readonly string[]
): DoubleCount {
  const years = new Map<number, { all: number; own: Known; hasParent: boolean }>();
  for (const { unit, year, value } of rows) {
    if (value === null) continue;
    const entry = years.get(year) ?? { all: 0, own: null, hasParent: false };
    entry.all += value;
    if (unit === newUnit) entry.own = (entry.own ?? 0) + value;
    else if (parents.includes(unit)) entry.hasParent = true;
    years.set(year, entry);
  }
  let naiveSum: Known = null;
  let correct: Known = null;
  let hasClash = false;
  for (const { all, own, hasParent } of years.values()) {
    const isClash = own !== null && hasParent;
    hasClash ||= isClash;
    naiveSum = (naiveSum ?? 0) + all;
    correct = (correct ?? 0) + (own !== null && hasParent ? own : all);
  }
  return { error: hasClash ? 'merged_unit_and_parents_in_same_year' : null, naiveSum, correct };
}
