import type { UnitName } from '$lib/data/queries/compare';
import type { Locale } from '$lib/domain/text';
import { formerNameOf, unitTitleOf } from '$lib/domain/unit-name';
import type { UnitType } from '$lib/domain/unit';
import { ranked } from '$lib/format/ranked';
import { unitSought } from '$lib/format/unit-sought';

export function isFormer({ generation }: Pick<UnitName, 'generation'>): boolean {
  return generation === 'cu';
}

/** A unit as it is shown: a former one with its mark. */
export function nameOf(unit: UnitName, locale: Locale): string {
  const named = { name: unit.name, type: unit.type as UnitType };
  return isFormer(unit) ? formerNameOf(named, locale) : unitTitleOf(named, locale);
}

/** Old district of a former unit, where it had one. */
export function formerDistrictOf(unit: UnitName): string | null {
  return isFormer(unit) && unit.type !== 'huyện' ? unit.district : null;
}

/** What tells namesakes apart: the code, and the old district. */
export function detailOf(unit: UnitName): string {
  const district = unit.type === 'huyện' ? null : unit.district;
  return [unit.code, district?.replaceAll(';', ',')].filter(Boolean).join(' · ');
}

/** Units a text asks for, best first; none for an empty text. */
export function foundUnits(
  units: readonly UnitName[],
  typed: string,
  chosen: readonly string[],
  most: number
): readonly UnitName[] {
  if (typed.trim() === '') return [];
  const free = units.filter((unit) => !chosen.includes(unit.unit));
  return ranked(free, typed, (unit) => unitSought(unit)).slice(0, most);
}
