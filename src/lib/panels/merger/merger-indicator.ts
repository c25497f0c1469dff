import type { Indicator } from '$lib/domain/indicator';

/** What the pages before and after the merger need of an indicator: how it adds up, and its words. */
export type MergerIndicator = Pick<
  Indicator,
  | 'indicator'
  | 'name'
  | 'name_en'
  | 'short'
  | 'short_en'
  | 'field'
  | 'measure'
  | 'direction'
  | 'kind'
  | 'frequency'
  | 'combine'
  | 'numerator'
  | 'denominator'
  | 'weight'
  | 'decimals'
  | 'min'
  | 'max'
  | 'applies_to'
>;

export function toMergerIndicator(row: Indicator): MergerIndicator {
  return {
    indicator: row.indicator,
    name: row.name,
    name_en: row.name_en,
    short: row.short,
    short_en: row.short_en,
    field: row.field,
    measure: row.measure,
    direction: row.direction,
    kind: row.kind,
    frequency: row.frequency,
    combine: row.combine,
    numerator: row.numerator,
    denominator: row.denominator,
    weight: row.weight,
    decimals: row.decimals,
    min: row.min,
    max: row.max,
    applies_to: row.applies_to
  };
}
