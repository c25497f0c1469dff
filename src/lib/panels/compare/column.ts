import type { MergerFigure } from '$lib/data/queries/merger';
import type { CompareColumn } from '$lib/domain/merge/compare';
import type { DatedFigure } from '$lib/domain/merge/merger-input';
import type { MergerIndicator } from '$lib/panels/merger/merger-indicator';

/** A figure with where it stands; samples stand nowhere. */
export type CompareFigure = DatedFigure & Pick<MergerFigure, 'as_of' | 'document' | 'section'>;

/** An indicator and what is known of it in each compared unit. */
export interface Column extends CompareColumn<CompareFigure> {
  readonly indicator: MergerIndicator;
}
