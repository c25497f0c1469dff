import { ticks } from '$lib/charts/axis-scale';
import type { DistributionModel } from '$lib/charts/distribution';
import type { Indicator } from '$lib/domain/indicator';
import { pointIn } from '$lib/domain/shared-period';
import type { Locale } from '$lib/domain/text';
import type { Unit } from '$lib/domain/unit';
import { groupOf, unitTitleOf } from '$lib/domain/unit-name';
import type { UnitSeries } from '$lib/domain/unit-series';
import { formatNumber } from '$lib/format/number';
import { m } from '$lib/paraglide/messages';
import { valueText } from './finding';
import { fillOf } from './line-model';

interface SpreadInput {
  readonly series: readonly UnitSeries[];
  readonly units: ReadonlyMap<string, Unit>;
  readonly indicator: Indicator;
  readonly period: string;
  /** Code of the unit in the foreground; null for none. */
  readonly chosen: string | null;
}

/** One dot a unit on one scale, phường apart from xã and đặc khu. */
export function spreadModel(input: SpreadInput, locale: Locale): DistributionModel {
  const { series, units, indicator, period } = input;
  const dots = series.flatMap((row) => {
    const [unit, point] = [units.get(row.unit), pointIn(row, period)];
    if (unit === undefined || point === null) return [];
    const name = `${unitTitleOf(unit, locale)}: ${valueText(point, indicator, locale)}`;
    const chosen = unit.code === input.chosen;
    return [
      { id: unit.code, name, value: point.value, fill: fillOf(point), chosen, type: unit.type }
    ];
  });
  const values = dots.map(({ value }) => value);
  const scale = ticks(Math.min(...values), Math.max(...values), 6);
  const of = (group: string): typeof dots => dots.filter(({ type }) => groupOf(type) === group);
  return {
    min: scale.min,
    max: scale.max,
    ticks: scale.values.map((at) => ({ at, text: formatNumber(at, locale, scale.decimals) })),
    groups: [
      { name: m.city_group_ward(), dots: of('phuong') },
      { name: m.city_group_commune(), dots: of('xa') }
    ].filter((group) => group.dots.length > 0),
    target: null,
    chosenText: dots.find(({ chosen }) => chosen)?.name ?? ''
  };
}
