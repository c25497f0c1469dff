import type { Basis } from '$lib/domain/lineage';
import {
  beforePartsOf,
  type Figure,
  type Measured,
  type PartTransfer
} from '$lib/domain/merge/before-parts';
import { beforeValueOf, type BeforeValue } from '$lib/domain/merge/before-value';
import { NOTHING_OWN, type OwnKnowledge, withShare } from '$lib/domain/merge/own-knowledge';

/** What every indicator of these tests shares. */
export const BASE = {
  indicator: 'x',
  measure: '%',
  numerator: 'hộ nghèo',
  denominator: 'tổng số hộ',
  weight: null
};
/** A rate in percent of households. */
export const RATE: Measured = { ...BASE, kind: 'rate', combine: 'ratio_of_sums' };
/** A count of households. */
export const COUNT: Measured = { ...BASE, measure: 'hộ', kind: 'count', combine: 'sum' };
/** Income per head. */
export const PER_HEAD: Measured = {
  ...BASE,
  measure: 'triệu đồng',
  kind: 'per_head',
  combine: 'weighted'
};

/** A former unit with its figure of 2024; divided unless it came whole. */
export interface Former {
  readonly id: string;
  readonly basis?: Basis;
  readonly numerator?: number | null;
  readonly denominator?: number | null;
  readonly value?: number | null;
  readonly comparator?: string;
}

/** The page's path: transfers, figures and own knowledge in, the value before out. */
export function rebuild(
  indicator: Measured,
  formers: readonly Former[],
  own: OwnKnowledge = NOTHING_OWN
): BeforeValue {
  const transfers = formers.flatMap(({ id, basis = 'all' }): PartTransfer[] => {
    const row = { former: id, household_share: null, population_share: null, area_km2: null };
    const here = { ...row, unit: 'new', basis };
    return basis === 'all' ? [here] : [here, { ...row, unit: 'other', basis: otherBasis(basis) }];
  });
  const figures = formers.map(
    ({ id, numerator = null, denominator = null, value = null, comparator = '=' }): Figure => ({
      unit: id,
      indicator: 'x',
      period: '2024',
      numerator,
      denominator,
      value,
      comparator,
      standing: 'final',
      provenance: 'reported'
    })
  );
  return beforeValueOf(beforePartsOf('new', indicator, '2024', transfers, figures, own), indicator);
}

function otherBasis(basis: Basis): Basis {
  if (basis === 'part_area_all_population') return 'part_area_no_population';
  return basis === 'part_area_no_population' ? 'part_area_all_population' : basis;
}

/** Own knowledge of one share of households. */
export const share = (former: string, households: number | null, unit = 'new'): OwnKnowledge =>
  withShare(NOTHING_OWN, { unit, former, households, people: null, note: null });
export const DIVIDED = { basis: 'part_area_part_population' } as const;
