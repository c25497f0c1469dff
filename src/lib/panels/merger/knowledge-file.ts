import type { OwnKnowledge } from '$lib/domain/merge/own-knowledge';
import { formatCsv } from '$lib/export/csv';
import { type Column, COLUMNS } from '$lib/intake/knowledge-columns';

type Cells = Readonly<Partial<Record<Column, string | number | null>>>;

/**
 * Everything typed in, as a file to keep, to pass on and to enter into `data/`: shares go to
 * `lineage.csv`, figures to `observations.csv`. UTF-8 with a mark at the start, so that Excel reads it.
 */
export function writeOwn(own: OwnKnowledge, nameOf: (unit: string) => string): string {
  const shares = own.shares.map(({ unit, former, households, people, note }): Cells => ({
    kind: 'share',
    unit,
    former,
    household_share: households,
    population_share: people,
    note,
    unit_name: nameOf(unit),
    former_name: nameOf(former)
  }));
  const figures = own.figures.map(({ unit, to, indicator, period, ...rest }): Cells => {
    const names = to === null ? { unit } : { unit: to, former: unit, former_name: nameOf(unit) };
    return {
      kind: to === null ? 'baseline' : 'list',
      ...names,
      indicator,
      period,
      ...rest,
      unit_name: nameOf(to ?? unit)
    };
  });
  return formatCsv(
    COLUMNS,
    [...shares, ...figures].map((cells) => COLUMNS.map((column) => cells[column] ?? null))
  );
}
