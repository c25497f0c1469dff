import type { FormerPart } from '$lib/data/queries/unit';
import type { Locale } from '$lib/domain/text';
import { formerNameOf } from '$lib/domain/unit-name';
import { m } from '$lib/paraglide/messages';

/** Names of the units that took the other parts of a former unit, from `code|name;code|name`; none for null. */
export function otherUnits(others: string | null): readonly string[] {
  if (others === null || others === '') return [];
  return others.split(';').map((entry) => entry.slice(entry.indexOf('|') + 1));
}

/**
 * What is known of the people that came over: all of them, or from which former units a share that is not known, or
 * only estimated from another year.
 */
export function sharesNote(
  formers: readonly Pick<FormerPart, 'name' | 'type' | 'basis' | 'share_as_of'>[],
  locale: Locale
): string {
  const divided = formers.filter(({ basis }) => basis === 'part_area_part_population');
  if (divided.length === 0) return m.unit_composition_exact({}, { locale });
  const namesOf = (parts: typeof divided): string =>
    parts.map(({ name, type }) => formerNameOf({ name, type }, locale)).join(', ');
  const estimated = divided.filter(({ share_as_of }) => share_as_of !== null);
  const silent = divided.filter(({ share_as_of }) => share_as_of === null);
  const years = [...new Set(estimated.map(({ share_as_of }) => String(share_as_of)))].join(', ');
  return [
    estimated.length === 0
      ? ''
      : m.unit_composition_estimated({ names: namesOf(estimated), years }, { locale }),
    silent.length === 0 ? '' : m.unit_composition_inexact({ names: namesOf(silent) }, { locale })
  ]
    .filter(Boolean)
    .join(' ');
}
