import type { Status } from '$lib/domain/status';
import { m } from '$lib/paraglide/messages';

/** How a tile is drawn, and what it says. */
export interface TilePaint {
  /** Status of the chosen indicator; null where only what is known is drawn. */
  readonly status: Status | null;
  readonly isSample: boolean;
  /** The unit's own, not published. */
  readonly isOwn?: boolean | undefined;
  /** How much is known where there is no status: `full` is dark, `some` lighter, `none` an outline. */
  readonly known: 'full' | 'some' | 'none';
  readonly says: string;
}

/**
 * What the three grounds of a tile without status mean.
 *
 * @param isChosen an indicator is chosen, so that a tile without status is a figure without target
 */
export function knownWords(isChosen: boolean): Readonly<Record<TilePaint['known'], string>> {
  return {
    full: m.city_map_with_targets(),
    some: isChosen ? m.city_map_no_target() : m.city_map_with_figures(),
    none: isChosen ? m.city_map_no_figure() : m.city_map_with_nothing()
  };
}
