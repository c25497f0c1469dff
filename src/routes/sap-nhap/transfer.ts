import type { NamedTransfer } from '$lib/data/queries/merger';
import type { Basis } from '$lib/domain/lineage';
import type { Locale } from '$lib/domain/text';
import { formerNameOf, unitNameOf } from '$lib/domain/unit-name';
import type { UnitType } from '$lib/domain/unit';

/** A transfer with its basis as a word of the domain; the build checks the words. */
export type MergerTransfer = NamedTransfer & { readonly basis: Basis };

export function toTransfers(rows: readonly NamedTransfer[]): readonly MergerTransfer[] {
  return rows as readonly MergerTransfer[];
}

/** A former unit as it is always shown: type, name, "(cũ)". */
export function formerOf(row: NamedTransfer, locale: Locale): string {
  return formerNameOf({ name: row.former_name, type: row.former_type as UnitType }, locale);
}

/** Old district of a former unit, where it has one. */
export function districtOf(row: NamedTransfer): string | null {
  return row.former_type === 'huyện' ? null : row.former_district;
}

/** The unit a former unit went to. */
export function successorOf(row: NamedTransfer, locale: Locale): string {
  return unitNameOf({ name: row.unit_name, type: row.unit_type as UnitType }, locale);
}

/** Names of units of either generation, as far as these transfers know them. */
export function namesIn(
  rows: readonly NamedTransfer[],
  locale: Locale
): ReadonlyMap<string, string> {
  return new Map(
    rows.flatMap((row) => [
      [row.unit, successorOf(row, locale)],
      [row.former, formerOf(row, locale)]
    ])
  );
}
