import { groupBy } from '../group-by';
import type { Basis } from '../lineage';
import { exactnessOf, type Exactness } from './exactness';

/** A transfer as the summaries read it. */
export interface SummaryTransfer {
  readonly unit: string;
  readonly unit_name: string;
  readonly former: string;
  readonly former_name: string;
  readonly former_district: string | null;
  readonly basis: Basis;
}

export interface UnitMerger {
  readonly unit: string;
  readonly exactness: Exactness;
  readonly parts: number;
  /** Former units whose people were divided by an unknown share. */
  readonly dividedParts: number;
  readonly districts: number;
}

export interface DividedFormer {
  readonly former: string;
  readonly successors: readonly { readonly unit: string; readonly basis: Basis }[];
  /** False when only land was divided and all people went to one successor. */
  readonly isPeopleDivided: boolean;
}

/** One summary a unit in force, in the order of first mention. */
export function unitMergersOf(transfers: readonly SummaryTransfer[]): readonly UnitMerger[] {
  return [...groupBy(transfers, (row) => row.unit)].map(([unit, rows]) => ({
    unit,
    exactness: exactnessOf(rows.map((row) => row.basis)),
    parts: rows.length,
    dividedParts: rows.filter((row) => row.basis === 'part_area_part_population').length,
    districts: new Set(rows.map((row) => row.former_district)).size
  }));
}

/** Former units that went to more than one unit, in the order of first mention. */
export function dividedFormersOf(transfers: readonly SummaryTransfer[]): readonly DividedFormer[] {
  return [...groupBy(transfers, (row) => row.former)]
    .filter(([, rows]) => rows.length > 1)
    .map(([former, rows]) => ({
      former,
      successors: rows.map(({ unit, basis }) => ({ unit, basis })),
      isPeopleDivided: rows.some((row) => row.basis === 'part_area_part_population')
    }));
}

/** Units counted by how exact their "before" can be; the two exact kinds apart. */
export function exactnessCountsOf(
  units: readonly UnitMerger[]
): Readonly<Record<Exactness, number>> {
  const counts: Record<Exactness, number> = { whole: 0, land_divided: 0, people_divided: 0 };
  for (const { exactness } of units) counts[exactness] += 1;
  return counts;
}

/**
 * `contained` when a former unit of the same name is a part of the unit, `elsewhere` when former units of
 * that name exist and none is a part of it, `new_name` when no former unit was called so.
 */
export type Namesake = 'contained' | 'elsewhere' | 'new_name';

/** Whether a unit contains the former unit it is called after. Names are compared as spelled, never folded. */
export function namesakeOf(unit: string, transfers: readonly SummaryTransfer[]): Namesake {
  const own = transfers.filter((row) => row.unit === unit);
  const name = own[0]?.unit_name;
  if (own.some((row) => row.former_name === name)) return 'contained';
  return transfers.some((row) => row.former_name === name) ? 'elsewhere' : 'new_name';
}
