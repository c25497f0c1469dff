import type { Indicator } from '$lib/domain/indicator';
import { type Place, placesOf } from '$lib/domain/rank';
import { pointIn } from '$lib/domain/shared-period';
import type { Unit } from '$lib/domain/unit';
import { groupOf } from '$lib/domain/unit-name';
import type { UnitSeries } from '$lib/domain/unit-series';
import { neededFor, type PublishedRanks } from './published-ranks';

interface RankedGroup {
  readonly group: 'phuong' | 'xa';
  readonly places: readonly Place<UnitSeries>[];
}

/** Wards and communes by themselves, by their values in one period; units without a value have no place. */
export function rankingGroups(
  series: readonly UnitSeries[],
  {
    units,
    indicator,
    period,
    published
  }: {
    readonly units: ReadonlyMap<string, Unit>;
    readonly indicator: Indicator;
    readonly period: string;
    readonly published: PublishedRanks;
  }
): readonly RankedGroup[] {
  return (['phuong', 'xa'] as const).map((group) => {
    const own = series.filter((row) => groupOf(units.get(row.unit)?.type ?? '') === group);
    const placed = own.filter((row) => pointIn(row, period) !== null);
    return {
      group,
      places: placesOf(
        placed,
        (row) => pointIn(row, period)?.value ?? null,
        indicator.direction === 'decrease',
        neededFor(group, indicator, published)
      )
    };
  });
}
