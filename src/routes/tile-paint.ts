import type { Status } from '$lib/domain/status';

/** How a tile is drawn, and what it says. */
export interface TilePaint {
  /** Status of the chosen indicator; null where only what is known is drawn. */
  readonly status: Status | null;
  readonly isSample: boolean;
  /** How much is known where there is no status: `full` is dark, `some` lighter, `none` an outline. */
  readonly known: 'full' | 'some' | 'none';
  readonly says: string;
}
