import { base } from '$app/paths';
import { type MergerFigure, sampleFiguresIn, sampleMonthsIn } from '$lib/data/queries/merger';
import type { Standard } from '$lib/domain/indicator';
import { cityChangesOf, type UnitChange } from '$lib/domain/merge/city-changes';
import { type LayerRows, withLayers } from '$lib/domain/own-set';
import { database } from '$lib/state/database';
import { Latest } from '$lib/state/latest.svelte';
import { ownSets } from '$lib/state/own-sets.svelte';
import { view } from '$lib/state/view.svelte';
import type { MergerIndicator } from '$lib/panels/merger/merger-indicator';
import type { PageData } from './$types';

interface Definitions {
  readonly indicators: readonly MergerIndicator[];
  readonly standards: readonly Standard[];
}

/** Indicator compared first once the sample is on; sourced figures of the time before exist for few. */
const FIRST_SOURCED = 'so-ho-can-ngheo';
const FIRST_SAMPLE = 'ho-ngheo';

/** Changes over the whole city: sourced ones as built, those of the sample on the engine. */
export class CityPage {
  readonly sample: Latest<readonly MergerFigure[]>;
  readonly definitions: Latest<Definitions>;
  readonly #data: () => PageData;

  constructor(data: () => PageData) {
    this.#data = data;
    this.definitions = new Latest(() => {
      if (!view.current.sample && !ownSets.isOn) return null;
      return async (signal) => {
        const answer = await fetch(`${base}/sap-nhap/chi-tieu.json`, { signal });
        if (!answer.ok) throw new Error(`${answer.status} chi-tieu.json`);
        return (await answer.json()) as Definitions;
      };
    });
    this.sample = new Latest(() => {
      const indicator = view.current.indicator ?? FIRST_SAMPLE;
      if (!view.current.sample) return null;
      return async (signal) => {
        const years = await database().answer(sampleFiguresIn(indicator), signal);
        return years.length > 0 ? years : database().answer(sampleMonthsIn(indicator), signal);
      };
    });
  }

  /** What is published with the layers that are on over it. */
  readonly #rows = $derived.by(() => {
    const { figures, indicators, standards } = this.#data();
    const definitions = this.definitions.current ?? { indicators, standards };
    const sample: LayerRows = {
      targets: [],
      observations: this.sample.current ?? []
    };
    const sourced = {
      observations: figures as readonly MergerFigure[],
      targets: [],
      ...definitions
    };
    return withLayers(sourced, [ownSets.layer, sample]);
  });
  readonly indicators: readonly MergerIndicator[] = $derived.by(() => this.#rows.indicators);
  readonly chosen: MergerIndicator | undefined = $derived.by(() => {
    const byName = (name: string | null): MergerIndicator | undefined =>
      this.indicators.find((row) => row.indicator === name);
    const first = view.current.sample ? FIRST_SAMPLE : FIRST_SOURCED;
    return byName(view.current.indicator) ?? byName(first) ?? this.indicators[0];
  });
  readonly changes: readonly UnitChange<MergerFigure, MergerIndicator>[] = $derived.by(() => {
    const { units, transfers } = this.#data();
    if (this.chosen === undefined) return [];
    const city = {
      transfers,
      figures: this.#rows.observations,
      own: ownSets.layer.knowledge,
      standards: this.#rows.standards
    };
    const codes = units.map(({ unit }) => unit);
    return cityChangesOf(codes, this.chosen, city, null);
  });
}
