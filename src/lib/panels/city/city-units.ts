import type { BoardRow } from '$lib/domain/board';
import type { Indicator } from '$lib/domain/indicator';
import type { KnownCounts } from '$lib/domain/known';
import type { Target } from '$lib/domain/target';
import { groupOf } from '$lib/domain/unit-name';
import type { Unit } from '$lib/domain/unit';
import { districtsOf } from '$lib/format/district';
import { isSought } from '$lib/format/ranked';
import { unitSought } from '$lib/format/unit-sought';
import type { PanelView } from '$lib/panels/panel-page';

/** What the city's page says of a unit itself. */
export type CityUnit = Pick<
  Unit,
  'unit' | 'code' | 'name' | 'type' | 'district' | 'area_km2' | 'population'
> & {
  /** Former units it was formed from: how many, and their names. */
  readonly formers: number;
  readonly names: string;
  /** What is known of it, of every kind; absent on a page that does not tell it. */
  readonly known?: KnownCounts;
};

/** What the city's page says of an indicator. */
export type CityIndicator = Pick<
  Indicator,
  | 'indicator'
  | 'name'
  | 'name_en'
  | 'short'
  | 'short_en'
  | 'field'
  | 'measure'
  | 'kind'
  | 'decimals'
  | 'direction'
  | 'frequency'
  | 'numerator'
  | 'min'
  | 'max'
> & {
  /** What most units are asked for it; absent where none is. */
  readonly asked?: Pick<Target, 'type' | 'rule'>;
};

/** What the city's page says of an indicator, out of all that is known of it. */
export function cityIndicatorOf(row: Indicator, targets: readonly Target[]): CityIndicator {
  const target = targets.findLast(({ indicator }) => indicator === row.indicator);
  const { indicator, name, name_en, short, short_en, field, measure, kind, decimals } = row;
  const { direction, frequency, numerator, min, max } = row;
  return {
    indicator,
    name,
    name_en,
    short,
    short_en,
    field,
    measure,
    kind,
    decimals,
    direction,
    frequency,
    numerator,
    min,
    max,
    ...(target === undefined ? {} : { asked: { type: target.type, rule: target.rule } })
  };
}

// The engine's order puts Ân after Da; readers expect the Vietnamese alphabet.
const order = new Intl.Collator('vi');

export function byName(a: { readonly name: string }, b: { readonly name: string }): number {
  return order.compare(a.name, b.name);
}

/**
 * Whether a unit is one of those asked for, by its own name or that of a former unit it took; null where all are.
 * An unknown district asks for nothing.
 */
export function unitFilter(
  { search, group, district }: Pick<PanelView, 'search' | 'group' | 'district'>,
  units: readonly CityUnit[]
): ((unit: CityUnit) => boolean) | null {
  const known = districtsOf(units).some(({ slug }) => slug === district);
  if (!known && group === null && search.trim() === '') return null;
  const inDistrict = (unit: CityUnit): boolean =>
    !known || districtsOf([unit]).some(({ slug }) => slug === district);
  return (unit) =>
    (group === null || groupOf(unit.type) === group) &&
    inDistrict(unit) &&
    isSought(unitSought(unit, unit.names.split(', ')), search);
}

/** Rows by unit; units about which nothing is known have none. */
export function rowsByUnit<Row extends BoardRow>(rows: readonly Row[]): ReadonlyMap<string, Row> {
  return new Map(rows.map((row) => [row.unit, row]));
}
