import { m } from '$lib/paraglide/messages';

interface Value {
  readonly provenance: string;
}

/** What may rest on own figures: as stated, and as added up of former units. */
export interface OwnValue {
  readonly figures: readonly (Value | null | undefined)[];
  readonly steps?: readonly Value[] | undefined;
}

/**
 * What marks a value as the unit's own. Where no figure in it is, only a share or a list of what moved was
 * typed in.
 */
export function ownWord({ figures, steps = [] }: OwnValue): string {
  const isFigure = [...figures, ...steps].some((value) => value?.provenance === 'own');
  return isFigure ? m.own_stamp() : m.merger_tag_own();
}
