import { goto } from '$app/navigation';
import { page as current } from '$app/state';
import { overlapsOf, type Overlap } from '$lib/domain/merge/overlap';
import { database } from './database';
import { Latest } from './latest.svelte';
import type { MergerIndicator } from '$lib/panels/merger/merger-indicator';
import { ownSets } from './own-sets.svelte';
import { view } from './view.svelte';
import type { Column, CompareFigure } from '$lib/panels/compare/column';
import { getLocale } from '$lib/paraglide/runtime';
import {
  comparable,
  comparedColumns,
  comparedRows,
  comparedSample,
  compareInput,
  comparisonShown,
  picturedColumn,
  unitsAround,
  type CompareData
} from '$lib/panels/compare/comparison';
import { peersFound } from '$lib/panels/compare/peers-panel';
import { type CompareView, parseCompare, withCompare } from '$lib/panels/compare/compare-view';

/** The comparison in the address over what was built into the page, the sample, and what was typed in. */
export class ComparePage {
  readonly sample: Latest<readonly CompareFigure[]>;
  readonly #data: () => CompareData;

  constructor(data: () => CompareData) {
    this.#data = data;
    this.sample = new Latest(() => {
      const around = this.#around;
      if (!view.current.sample || around.length === 0) return null;
      const { indicators } = this.view;
      return (signal) => comparedSample(database(), around, indicators, signal);
    });
  }

  readonly #asked = $derived.by(() => parseCompare(view.isReady ? current.url.search : ''));
  /** Indicators to choose from. */
  readonly indicators: readonly MergerIndicator[] = $derived.by(() =>
    comparable(this.#data(), ownSets.layer)
  );
  readonly view: CompareView = $derived.by(() =>
    comparisonShown(this.#data(), this.indicators, this.#asked)
  );
  readonly #around = $derived.by(() => unitsAround(this.#data(), this.view.units));
  readonly #rows = $derived.by(() =>
    comparedRows(this.#data(), this.#around, ownSets.layer, this.sample.current ?? [])
  );
  readonly columns: readonly Column[] = $derived.by(() =>
    comparedColumns(this.#data(), this.view, this.indicators, this.#rows, ownSets.layer)
  );
  /** The comparison as its table draws it. */
  readonly input = $derived.by(() => {
    // Nothing was chosen yet: what the page opens with is set side by side, never added up.
    const isFirst = this.#asked.units.length === 0;
    const { units } = this.view;
    const { documents } = this.#rows;
    return compareInput(this.#data(), units, this.columns, documents, isFirst, getLocale());
  });
  /** The indicator that is drawn. */
  readonly pictured = $derived.by(() => picturedColumn(this.columns));
  /** Units like the first compared one. */
  readonly peers = $derived.by(() => peersFound(this.#data(), this.view));
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
