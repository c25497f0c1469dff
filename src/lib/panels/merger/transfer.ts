import type { NamedTransfer } from '$lib/data/queries/merger';
import type { Basis } from '$lib/domain/lineage';
import type { Locale } from '$lib/domain/text';
import { formerNameOf, unitNameOf } from '$lib/domain/unit-name';

/** A transfer with its basis as a word of the domain; the build checks the words. */
export type MergerTransfer = NamedTransfer & { readonly basis: Basis };

export function toTransfers(rows: readonly NamedTransfer[]): readonly MergerTransfer[] {
  return rows as readonly MergerTransfer[];
}

/** A transfer without its source and note: what a page of the whole city carries. */
export type CityTransfer = Omit<MergerTransfer, 'source' | 'note' | 'remainder'>;

export function toCityTransfers(rows: readonly NamedTransfer[]): readonly CityTransfer[] {
  return toTransfers(rows).map(({ source: _source, note: _note, remainder: _rest, ...row }) => row);
}

/** A former unit as it is always shown: type, name, "(cũ)". */
export function formerOf(
  row: Pick<NamedTransfer, 'former_name' | 'former_type'>,
  locale: Locale
): string {
  return formerNameOf({ name: row.former_name, type: row.former_type }, locale);
}

/** Old district of a former unit, where it has one. */
export function districtOf(
  row: Pick<NamedTransfer, 'former_type' | 'former_district'>
): string | null {
  return row.former_type === 'huyện' ? null : row.former_district;
}

/** Parts of a unit by the old district they were of, in the order of first mention. */
export function byDistrict<Row extends Pick<NamedTransfer, 'former_type' | 'former_district'>>(
  parts: readonly Row[]
): readonly { readonly district: string | null; readonly parts: readonly Row[] }[] {
  const districts = [...new Set(parts.map(districtOf))];
  return districts.map((district) => ({
    district,
    parts: parts.filter((row) => districtOf(row) === district)
  }));
}

/** The note of a transfer as it is read: ids of documents are for the table it stands in. */
export function noteOf({ note }: Pick<NamedTransfer, 'note'>): string | null {
  return note?.replaceAll(/ \([a-z]+(?:-[a-z0-9]+)*-\d{4}\)/g, '') ?? null;
}

/** The unit a former unit went to. */
export function successorOf(
  row: Pick<NamedTransfer, 'unit_name' | 'unit_type'>,
  locale: Locale
): string {
  return unitNameOf({ name: row.unit_name, type: row.unit_type }, locale);
}

/** Names of units of either generation, as far as these transfers know them. */
export function namesIn(
  rows: readonly Omit<NamedTransfer, 'source' | 'note' | 'remainder'>[],
  locale: Locale
): ReadonlyMap<string, string> {
  return new Map(
    rows.flatMap((row) => [
      [row.unit, successorOf(row, locale)],
      [row.former, formerOf(row, locale)]
    ])
  );
}
