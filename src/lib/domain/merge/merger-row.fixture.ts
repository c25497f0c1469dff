import type { PartTransfer } from './before-parts';
import type { DatedFigure, RowIndicator } from './merger-input';

// One unit, moi-1, and what its former units and it may report.
export const POOR: RowIndicator = {
  indicator: 'so-ho-can-ngheo',
  kind: 'count',
  combine: 'sum',
  measure: 'hộ',
  numerator: 'hộ cận nghèo',
  denominator: null,
  weight: null,
  direction: 'decrease',
  min: 0,
  max: null
};
export const CULTURE: RowIndicator = {
  ...POOR,
  indicator: 'gia-dinh-van-hoa',
  kind: 'rate',
  combine: 'ratio_of_sums',
  measure: '%',
  denominator: 'tổng số hộ gia đình',
  direction: 'increase',
  max: 100
};
export const figure = (over: Partial<DatedFigure>): DatedFigure => ({
  unit: 'moi-1',
  indicator: 'so-ho-can-ngheo',
  period: '2025',
  value: null,
  value_max: null,
  comparator: '=',
  numerator: null,
  denominator: null,
  standing: 'final',
  provenance: 'reported',
  standard: null,
  ...over
});
export const transfer = (
  former: string,
  basis: 'all' | 'part_area_part_population' = 'all'
): PartTransfer => ({
  unit: 'moi-1',
  former,
  basis,
  household_share: null,
  population_share: null,
  area_km2: null
});
