import type { DatedFigure, MergerInput, MergerRow, RowIndicator } from './merger-rows';
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

/**
 * One indicator before and after in every unit that has both, the largest change first; equal ones by unit.
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
        .filter((row) => row.difference !== null)
        .map((row) => ({ unit, row }));
    })
    .sort((a, b) => sizeOfChange(b.row) - sizeOfChange(a.row) || (a.unit < b.unit ? -1 : 1));
}
