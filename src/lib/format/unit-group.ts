import type { Locale } from '../domain/text';
import type { UnitGroup } from '../domain/unit-name';
import { m } from '$lib/paraglide/messages';

/** "Phường", "Xã, đặc khu": the name of a group of units that are compared with each other. */
export function formatUnitGroup(group: UnitGroup, locale: Locale): string {
  return group === 'phuong'
    ? m.city_group_ward({}, { locale })
    : m.city_group_commune({}, { locale });
}
