import { goto } from '$app/navigation';
import { page as current } from '$app/state';
import { sampleFiguresOf, sampleMonthsOf } from '$lib/data/queries/merger';
import { type CompareCity, compareColumnOf } from '$lib/domain/merge/compare';
import { overlapsOf, type Overlap } from '$lib/domain/merge/overlap';
import type { PartTransfer } from '$lib/domain/merge/before-parts';
import { layerOfUnits, type LayerRows, withLayers } from '$lib/domain/own-set';
import { database } from '$lib/state/database';
import { Latest } from '$lib/state/latest.svelte';
import type { MergerIndicator } from '$lib/panels/merger/merger-indicator';
import { ownSets } from '$lib/state/own-sets.svelte';
import { view } from '$lib/state/view.svelte';
import type { Column, CompareFigure } from '$lib/panels/compare/column';
import type { PageData } from './$types';
import { type CompareView, parseCompare, withCompare } from '$lib/panels/compare/compare-view';

/** The comparison in the address over what was built into the page, the sample, and what was typed in. */
export class ComparePage {
  readonly sample: Latest<readonly CompareFigure[]>;
  readonly #data: () => PageData;

  constructor(data: () => PageData) {
    this.#data = data;
    this.sample = new Latest(() => {
      const around = this.#around;
      if (!view.current.sample || around.length === 0) return null;
      const { indicators } = this.view;
      return async (signal) => {
        const years = await database().answer(sampleFiguresOf(around), signal);
        const silent = indicators.filter(
          (indicator) => !years.some((row) => row.indicator === indicator)
        );
        if (silent.length === 0) return years;
        // What no year speaks of may be reported by month: a large table, asked only then.
        const months = await database().answer(sampleMonthsOf(around, silent), signal);
        return [...years, ...months];
      };
    });
  }

  /** What is asked for; units and indicators that do not exist are dropped, nothing at all is the first comparison. */
  readonly view: CompareView = $derived.by(() => {
    const { units, first } = this.#data();
    const { indicators } = this;
    const asked = parseCompare(view.isReady ? current.url.search : '');
    const chosen = {
      units: asked.units.filter((unit) => units.some((row) => row.unit === unit)),
      indicators: asked.indicators.filter((name) =>
        indicators.some((row) => row.indicator === name)
      ),
      year: asked.year
    };
    return {
      units: chosen.units.length === 0 ? first.units : chosen.units,
      indicators: chosen.indicators.length === 0 ? first.indicators : chosen.indicators,
      year: chosen.year
    };
  });

  /** Nothing was chosen yet: what the page opens with is set side by side, never added up. */
  readonly isFirst: boolean = $derived.by(
    () => !view.isReady || parseCompare(current.url.search).units.length === 0
  );

  /** The compared units and the former units that units in force are rebuilt from. */
  readonly #around: readonly string[] = $derived.by(() => {
    const formers = this.#data().transfers.filter((row) => this.view.units.includes(row.unit));
    const around = [...this.view.units, ...formers.map((row) => row.former)];
    return around.filter((unit, at) => around.indexOf(unit) === at);
  });

  /** What is published with the layers that are on over it. */
  readonly #rows = $derived.by(() => {
    const { figures, indicators, standards, documents } = this.#data();
    const sample: LayerRows = {
      targets: [],
      observations: this.sample.current ?? []
    };
    const own = layerOfUnits(ownSets.layer, this.#around);
    const observations: readonly CompareFigure[] = figures;
    const sourced = { observations, targets: [], indicators, standards, documents };
    return withLayers(sourced, [own, sample]);
  });

  /** Indicators to choose from: those of the site, and those an own file brought. */
  readonly indicators: readonly MergerIndicator[] = $derived.by(() => [
    ...this.#data().indicators,
    ...ownSets.layer.indicators.filter(({ indicator }) => indicator.startsWith('own-'))
  ]);

  /** Documents of the page and the files of own sets that speak of its units. */
  readonly documents: readonly { readonly document: string; readonly title: string }[] =
    $derived.by(() => this.#rows.documents);

  readonly #city: CompareCity<CompareFigure> = $derived.by(() => ({
    transfers: this.#data().transfers as readonly PartTransfer[],
    figures: this.#rows.observations,
    own: ownSets.layer.knowledge,
    standards: this.#rows.standards
  }));

  readonly columns: readonly Column[] = $derived.by(() =>
    this.view.indicators.flatMap((name) => {
      const indicator = this.indicators.find((row) => row.indicator === name);
      return indicator === undefined
        ? []
        : [
            {
              indicator,
              ...compareColumnOf(this.view.units, indicator, this.view.year, this.#city)
            }
          ];
    })
  );

  readonly overlaps: readonly Overlap[] = $derived.by(() =>
    overlapsOf(this.view.units, this.#data().transfers)
  );

  /** The address of a comparison, for links. */
  hrefWith(part: Partial<CompareView>): string {
    if (!view.isReady) return '';
    const url = withCompare(current.url, { ...this.view, ...part });
    return url.pathname + url.search;
  }

  change(part: Partial<CompareView>): Promise<void> {
    const url = withCompare(current.url, { ...this.view, ...part });
    return goto(url, { noScroll: true, keepFocus: true });
  }
}
