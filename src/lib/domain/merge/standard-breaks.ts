import type { Standard } from '../indicator';

/**
 * First years in which an indicator is measured by another standard than the year before, in order; the year
 * after a standard ended counts where no other one followed.
 */
export function breakYearsOf(standards: readonly Standard[], indicator: string): readonly number[] {
  const own = standards
    .filter((row) => row.indicator === indicator)
    .sort((a, b) => (a.valid_from < b.valid_from ? -1 : 1));
  const starts = own.slice(1).map((row) => Number(row.valid_from.slice(0, 4)));
  const ends = own.flatMap(({ valid_to: end }) =>
    end === null ? [] : [Number(end.slice(0, 4)) + 1]
  );
  return [...new Set([...starts, ...ends])].sort((a, b) => a - b);
}
