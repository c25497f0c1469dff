import type { Text } from './text';

/** What came over from a former unit: land and people, in full, in part, or not at all. */
export type Basis =
  'all' | 'part_area_all_population' | 'part_area_no_population' | 'part_area_part_population';

export const BASES: readonly Basis[] = [
  'all',
  'part_area_all_population',
  'part_area_no_population',
  'part_area_part_population'
];

/** A former unit's contribution to a unit; shares are fractions of the former unit. */
export interface Lineage {
  readonly unit: string;
  readonly former: string;
  readonly basis: Basis;
  readonly household_share: number | null;
  readonly population_share: number | null;
  /** Year the shares hold for: shares of another year than the merger are estimates. Null without shares. */
  readonly share_as_of: number | null;
  readonly area_km2: number | null;
  readonly remainder: boolean;
  readonly source: string;
  readonly note: string | null;
}

export const BASIS: Readonly<Record<Basis, { readonly label: Text; readonly icon: string }>> = {
  all: { label: { vi: 'toàn bộ', en: 'the whole unit' }, icon: 'bs-all' },
  part_area_all_population: {
    label: { vi: 'một phần diện tích, toàn bộ dân', en: 'part of the land, all the people' },
    icon: 'bs-part-all'
  },
  part_area_no_population: {
    label: { vi: 'một phần diện tích, không có dân', en: 'part of the land, no people' },
    icon: 'bs-part-none'
  },
  part_area_part_population: {
    label: { vi: 'một phần diện tích và dân', en: 'part of the land and of the people' },
    icon: 'bs-part-part'
  }
};

/** Share of the people that the basis itself decides: 1, 0, or null when a list or a typed share is needed. */
export function peopleShareOf(basis: Basis): 0 | 1 | null {
  if (basis === 'part_area_no_population') return 0;
  return basis === 'part_area_part_population' ? null : 1;
}
