import type { Text } from '$lib/domain/text';

/** One line of the search list. */
export interface Findable {
  readonly kind: 'unit' | 'indicator';
  /** Canonical path of its page. */
  readonly path: string;
  readonly name: Text;
  readonly detail: Text;
  /** Everything it can be found by, without marks. */
  readonly folded: string;
}
