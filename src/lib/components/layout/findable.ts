import type { Text } from '$lib/domain/text';
import type { UnitGroup } from '$lib/domain/unit-name';

/** One line of the search list. */
export interface Findable {
  readonly kind: 'unit' | 'indicator';
  /** Canonical path of its page. */
  readonly path: string;
  readonly name: Text;
  readonly detail: Text;
  /** Of a unit: its code, and the group it is compared in. */
  readonly unit?: { readonly code: string; readonly group: UnitGroup };
  /** Everything it can be found by, without marks. */
  readonly folded: string;
}
