import type { Locale } from '$lib/domain/text';
import type { Unit } from '$lib/domain/unit';
import { unitTitleOf } from '$lib/domain/unit-name';
import type { ShownColumn } from '$lib/panels/shown-table';
import { m } from '$lib/paraglide/messages';

/** The unit of a row in files; on the page and in pictures it is the name of the row's group. */
export function unitColumn<Row>(
  unitOf: (row: Row) => Pick<Unit, 'name' | 'type'>,
  locale: Locale
): ShownColumn<Row> {
  return {
    name: m.emulation_unit({}, { locale }),
    kind: 'text',
    value: (row) => unitTitleOf(unitOf(row), locale),
    shown: null
  };
}
