import type { Indicator, Standard } from '../domain/indicator';
import type { Observation } from '../domain/observation';
import type { Target } from '../domain/target';
import type { Unit } from '../domain/unit';

export type CatalogueIndicator = Pick<
  Indicator,
  | 'indicator'
  | 'name'
  | 'short'
  | 'measure'
  | 'kind'
  | 'direction'
  | 'min'
  | 'max'
  | 'decimals'
  | 'numerator'
  | 'denominator'
  | 'combine'
  | 'frequency'
  | 'applies_to'
>;
export type CatalogueUnit = Pick<
  Unit,
  'unit' | 'generation' | 'code' | 'name' | 'type' | 'district'
>;
export type KnownFigure = Pick<
  Observation,
  'unit' | 'indicator' | 'period' | 'value' | 'comparator' | 'provenance'
> & {
  /** Day up to which a running year was counted; absent or null where the figure is of all its period. */
  readonly as_of?: string | null;
};

/** What the importer knows before it opens a file: the site's own lists. */
export interface Catalogue {
  readonly indicators: readonly CatalogueIndicator[];
  /** Further wordings of an indicator, as tables of offices write it. */
  readonly names: readonly { readonly indicator: string; readonly name: string }[];
  readonly units: readonly CatalogueUnit[];
  readonly lineage: readonly {
    readonly unit: string;
    readonly former: string;
    /** How land and people moved; a share is asked only of a former unit whose people were divided. */
    readonly basis?: string;
  }[];
  /** Figures the site holds already, to notice conflicts and jumps. */
  readonly figures: readonly KnownFigure[];
}

/** The importer's lists with whole definitions, and the sourced rows that a preview compares with. */
export interface OwnCatalogue extends Catalogue {
  readonly indicators: readonly Indicator[];
  readonly units: readonly Unit[];
  readonly observations: readonly Observation[];
  readonly targets: readonly Target[];
  readonly standards: readonly Standard[];
}
