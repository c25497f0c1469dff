import type { Direction, Standard } from '../indicator';
import type { Figure, Measured, PartTransfer } from './before-parts';
import type { OwnKnowledge } from './own-knowledge';
import type { Known } from './sum';

/** A figure with the bound and the standard it is stated under. */
export interface DatedFigure extends Figure {
  readonly value_max: Known;
  readonly standard: string | null;
}

export interface RowIndicator extends Measured {
  readonly direction: Direction;
  /** How often it is counted; `term` adds up over a span of years. */
  readonly frequency?: string;
  readonly min: Known;
  readonly max: Known;
}

/** Everything known around a unit; `transfers` and `figures` hold its former units too. */
export interface MergerInput<F extends DatedFigure, I extends RowIndicator> {
  readonly unit: string;
  readonly indicators: readonly I[];
  readonly transfers: readonly PartTransfer[];
  readonly figures: readonly F[];
  readonly own: OwnKnowledge;
  readonly standards: readonly Standard[];
}
