import { goto } from '$app/navigation';
import { page as current } from '$app/state';
import { sampleFiguresOf, sampleMonthsOf } from '$lib/data/queries/merger';
import { type CompareCity, compareColumnOf } from '$lib/domain/merge/compare';
import { overlapsOf, type Overlap } from '$lib/domain/merge/overlap';
import type { PartTransfer } from '$lib/domain/merge/before-parts';
import { database } from '$lib/state/database';
import { Latest } from '$lib/state/latest.svelte';
import { OwnKnowledgeState } from '$lib/state/own-knowledge.svelte';
import { view } from '$lib/state/view.svelte';
import type { Column, CompareFigure } from '$lib/panels/compare/column';
import type { PageData } from './$types';
import { type CompareView, parseCompare, withCompare } from '$lib/panels/compare/compare-view';

/** The comparison in the address over what was built into the page, the sample, and what was typed in. */
export class ComparePage {
  readonly own = new OwnKnowledgeState();
  readonly sample: Latest<readonly CompareFigure[]>;
  readonly #data: () => PageData;

  constructor(data: () => PageData) {
    this.#data = data;
    $effect(() => this.own.open(window));
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
    const { units, indicators, first } = this.#data();
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

  readonly #city: CompareCity<CompareFigure> = $derived.by(() => ({
    transfers: this.#data().transfers as readonly PartTransfer[],
    figures: [...this.#data().figures, ...(this.sample.current ?? [])],
    own: this.own.current,
    standards: this.#data().standards
  }));

  readonly columns: readonly Column[] = $derived.by(() =>
    this.view.indicators.flatMap((name) => {
      const indicator = this.#data().indicators.find((row) => row.indicator === name);
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
