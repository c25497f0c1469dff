import { doubleCount, type CountRow } from './double-count';
import { sumOf, type Known } from './sum';

/** A unit in force that stands in a selection together with former units it was formed from. */
export interface Overlap {
  readonly unit: string;
  readonly formers: readonly string[];
}

interface Pair {
  readonly unit: string;
  readonly former: string;
}

/** Units of a selection that were formed from other units of it, in the order of the selection. */
export function overlapsOf(
  selected: readonly string[],
  transfers: readonly Pair[]
): readonly Overlap[] {
  const chosen = new Set(selected);
  return selected
    .map((unit) => ({
      unit,
      formers: transfers
        .filter((row) => row.unit === unit && chosen.has(row.former))
        .map((row) => row.former)
    }))
    .filter((overlap) => overlap.formers.length > 0);
}

/** The sum over a selection, or who would be counted twice. */
export interface SelectionTotal {
  readonly value: Known;
  /** What plain addition would say where it counts twice; shown as the mistake it is. */
  readonly naive: Known;
  readonly clashes: readonly Overlap[];
}

/**
 * Adds a count over a selection, all rows of one year. Where a unit and one of its former units both
 * report, the total is refused and the plain sum is given only to show the mistake. Rows without a value
 * are left out of the total by the caller's choice of rows, never read as 0.
 */
export function selectionTotalOf(
  rows: readonly CountRow[],
  transfers: readonly Pair[]
): SelectionTotal {
  const reported = rows.filter((row) => row.value !== null);
  const overlaps = overlapsOf([...new Set(reported.map((row) => row.unit))], transfers);
  const clashes = overlaps.filter(
    ({ unit, formers }) => doubleCount(reported, unit, formers).error !== null
  );
  const naive = reported.length === 0 ? null : sumOf(reported.map((row) => row.value));
  return { value: clashes.length > 0 ? null : naive, naive, clashes };
}
