import type { Locale } from '$lib/domain/text';
import type { Unit } from '$lib/domain/unit';
import { groupOf, unitTitleOf } from '$lib/domain/unit-name';
import type { UnitSeries } from '$lib/domain/unit-series';

/** A series with the unit it is of. */
export interface NamedSeries {
  readonly series: UnitSeries;
  readonly unit: Unit;
  readonly name: string;
}

/** Of several series the one drawn large, and those of its group behind it. */
export interface LineChoice {
  readonly named: readonly NamedSeries[];
  /** Null where no unit of the series is known. */
  readonly chosen: NamedSeries | null;
  readonly peers: readonly NamedSeries[];
  /** Of a unit that nobody asked for the page draws the line and claims nothing, unless it is the only one. */
  readonly isAsked: boolean;
}

/** @param code of the unit asked for; the first one is drawn unless it is there */
export function lineChoice(
  series: readonly UnitSeries[],
  units: ReadonlyMap<string, Unit>,
  code: string | null,
  locale: Locale
): LineChoice {
  const named = series.flatMap((row): NamedSeries[] => {
    const unit = units.get(row.unit);
    return unit ? [{ series: row, unit, name: unitTitleOf(unit, locale) }] : [];
  });
  const asked = named.find(({ unit }) => unit.code === code);
  const chosen = asked ?? named[0] ?? null;
  const peers = named.filter(
    ({ unit }) => unit !== chosen?.unit && groupOf(unit.type) === groupOf(chosen?.unit.type ?? '')
  );
  return { named, chosen, peers, isAsked: asked !== undefined || named.length === 1 };
}
