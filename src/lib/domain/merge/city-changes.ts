import type { MergerRow } from './merger-rows';
import type { DatedFigure, MergerInput, RowIndicator } from './merger-input';
import { mergerRowsOf } from './merger-rows';

/** A unit's row for one indicator. */
export interface UnitChange<F, I> {
  readonly unit: string;
  readonly row: MergerRow<F, I>;
}

/** Size of a change whatever its direction; of a range the middle, of an open one the known end. */
export function sizeOfChange({
  difference
}: Pick<MergerRow<unknown, unknown>, 'difference'>): number {
  if (difference === null) return 0;
  const { low, high } = difference;
  return Math.abs(((low ?? high ?? 0) + (high ?? low ?? 0)) / 2);
}

/** 1 for a change that its counts leave open, for sorting it behind the others. */
export function unclearLast({ change }: Pick<MergerRow<unknown, unknown>, 'change'>): number {
  return change?.clear === false ? 1 : 0;
}

/** Whether a row may stand in a list of changes: a difference of two plain numbers, or of ranges of them. */
export function isChange({
  difference,
  isRough
}: Pick<MergerRow<unknown, unknown>, 'difference' | 'isRough'>): boolean {
  return difference !== null && !isRough;
}

/**
 * One indicator in every unit with a figure before and one after, what can be compared first and the largest
 * change of it on top, those that their counts leave open behind; equal ones by unit. What `isChange` refuses comes after: shown, never ranked.
 * `figures` and `transfers` are those of the whole city.
 */
export function cityChangesOf<F extends DatedFigure, I extends RowIndicator>(
  units: readonly string[],
  indicator: I,
  city: Omit<MergerInput<F, I>, 'unit' | 'indicators'>,
  year: string | null
): readonly UnitChange<F, I>[] {
  const byUnit = new Map<string, F[]>();
  for (const figure of city.figures) {
    if (figure.indicator !== indicator.indicator) continue;
    const list = byUnit.get(figure.unit);
    if (list === undefined) byUnit.set(figure.unit, [figure]);
    else list.push(figure);
  }
  return units
    .flatMap((unit): UnitChange<F, I>[] => {
      const formers = city.transfers.filter((row) => row.unit === unit).map((row) => row.former);
      const around = new Set(formers);
      const figures = [unit, ...formers].flatMap((each) => byUnit.get(each) ?? []);
      const transfers = city.transfers.filter((row) => around.has(row.former));
      const input = { ...city, unit, indicators: [indicator], figures, transfers };
      return mergerRowsOf(input, year)
        .filter(({ before, after }) => before !== null && after?.value != null)
        .map((row) => ({ unit, row }));
    })
    .sort(
      (a, b) =>
        Number(isChange(b.row)) - Number(isChange(a.row)) ||
        unclearLast(a.row) - unclearLast(b.row) ||
        rankedSize(b.row) - rankedSize(a.row) ||
        (a.unit < b.unit ? -1 : 1)
    );
}

/** What cannot be compared has no size to be ranked by. */
function rankedSize(row: MergerRow<unknown, unknown>): number {
  return isChange(row) ? sizeOfChange(row) : 0;
}
