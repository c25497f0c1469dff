import type { Text } from '$lib/domain/text';
import type { UnitGroup } from '$lib/domain/unit-name';
import type { Sought } from './ranked';

/** A former unit is a line for each unit it went to, and leads there. */
export type FindableKind = 'unit' | 'former' | 'indicator' | 'movement' | 'document';

/** One line of the search list. */
export interface Findable extends Sought {
  readonly kind: FindableKind;
  /** Canonical path of the page it leads to. */
  readonly path: string;
  readonly name: Text;
  readonly detail: Text;
  /** Of the unit it leads to: its code, and the group it is compared in. */
  readonly unit?: { readonly code: string; readonly group: UnitGroup };
}
