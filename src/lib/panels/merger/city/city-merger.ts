import { exactnessCountsOf, namesakeOf, unitMergersOf } from '$lib/domain/merge/lineage-summary';
import type { UnitMerger } from '$lib/domain/merge/lineage-summary';
import type { Locale } from '$lib/domain/text';
import { groupOf } from '$lib/domain/unit-name';
import { districtsOf } from '$lib/format/district';
import { isSought } from '$lib/format/ranked';
import { unitSought } from '$lib/format/unit-sought';
import type { PanelView } from '$lib/panels/panel-page';
import type { CityUnit } from '$lib/panels/city/city-units';
import { type CityTransfer, formerOf } from '$lib/panels/merger/transfer';

/** A unit with what it was formed from. */
export interface MergedUnit {
  readonly unit: CityUnit;
  readonly merger: UnitMerger;
  readonly parts: readonly CityTransfer[];
}

const order = new Intl.Collator('vi');

/** Every unit by the Vietnamese alphabet, with its parts. */
export function mergedUnitsOf(
  units: readonly Omit<CityUnit, 'formers' | 'names' | 'known'>[],
  transfers: readonly CityTransfer[],
  locale: Locale
): readonly MergedUnit[] {
  const mergers = new Map(unitMergersOf(transfers).map((merger) => [merger.unit, merger]));
  return units
    .flatMap((unit): MergedUnit[] => {
      const merger = mergers.get(unit.unit);
      const parts = transfers.filter((row) => row.unit === unit.unit);
      const names = parts.map((row) => formerOf(row, locale)).join(', ');
      return merger === undefined
        ? []
        : [{ unit: { ...unit, formers: parts.length, names }, merger, parts }];
    })
    .sort((a, b) => order.compare(a.unit.name, b.unit.name));
}

/** Whether a unit is asked for: by its own name and code, or by a former unit it took. */
export function mergedFilter({
  search,
  group,
  district
}: Pick<PanelView, 'search' | 'group' | 'district'>): (merged: MergedUnit) => boolean {
  return ({ unit }) =>
    (group === null || groupOf(unit.type) === group) &&
    (district === null || districtsOf([unit]).some(({ slug }) => slug === district)) &&
    isSought(unitSought(unit, unit.names.split(', ')), search);
}

/** Units with the most of something, most first, ties by name; `least` keeps ordinary ones out. */
export function mostOf(
  units: readonly MergedUnit[],
  sizeOf: (merged: MergedUnit) => number,
  least: number
): readonly MergedUnit[] {
  return units
    .filter((merged) => sizeOf(merged) >= least)
    .sort((a, b) => sizeOf(b) - sizeOf(a) || order.compare(a.unit.name, b.unit.name));
}

/** Units called after a former unit that is no part of them. */
export function elsewhereOf(
  units: readonly MergedUnit[],
  transfers: readonly CityTransfer[]
): readonly MergedUnit[] {
  return units.filter(({ unit }) => namesakeOf(unit.unit, transfers) === 'elsewhere');
}

/** Widths of the three kinds of units in percent of all. */
export function exactnessShares(units: readonly MergedUnit[]): Readonly<{
  counts: ReturnType<typeof exactnessCountsOf>;
  shares: ReturnType<typeof exactnessCountsOf>;
}> {
  const counts = exactnessCountsOf(units.map(({ merger }) => merger));
  const part = (count: number): number => (100 * count) / Math.max(units.length, 1);
  return {
    counts,
    shares: {
      whole: part(counts.whole),
      land_divided: part(counts.land_divided),
      people_divided: part(counts.people_divided)
    }
  };
}
