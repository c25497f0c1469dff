import type { MergerFigure } from '$lib/data/queries/merger';
import type { UnitChange } from '$lib/domain/merge/city-changes';
import { database } from './database';
import { loadDefinitions } from './definitions';
import { Latest } from './latest.svelte';
import { ownSets } from './own-sets.svelte';
import { view } from './view.svelte';
import type { MergerIndicator } from '$lib/panels/merger/merger-indicator';
import {
  changesOfCity,
  cityIndicator,
  citySample,
  mergedCityRows,
  type MergedCityData
} from '$lib/panels/merger/city/merged-city';
import type { Definitions } from '$lib/panels/panel-page';

/** Changes over the whole city: sourced ones as built, those of the sample on the engine. */
export class CityPage {
  readonly sample: Latest<readonly MergerFigure[]>;
  readonly definitions: Latest<Definitions>;
  readonly #data: () => MergedCityData;

  constructor(data: () => MergedCityData) {
    this.#data = data;
    this.definitions = new Latest(() => {
      if (!view.current.sample && !ownSets.isOn) return null;
      return loadDefinitions;
    });
    this.sample = new Latest(() => {
      const { sample, indicator } = view.current;
      return sample ? (signal) => citySample(database(), indicator, signal) : null;
    });
  }

  readonly #rows = $derived.by(() =>
    mergedCityRows(this.#data(), {
      own: ownSets.layer,
      sample: this.sample.current ?? [],
      definitions: this.definitions.current
    })
  );
  readonly indicators: readonly MergerIndicator[] = $derived.by(() => this.#rows.indicators);
  readonly chosen: MergerIndicator | undefined = $derived.by(() =>
    cityIndicator(this.indicators, view.current.indicator, view.current.sample)
  );
  readonly changes: readonly UnitChange<MergerFigure, MergerIndicator>[] = $derived.by(() =>
    changesOfCity(this.#data(), this.#rows, this.chosen, ownSets.layer)
  );
}
