import {
  type MergerFigure,
  sampleFiguresAround,
  sampleMonthsAround
} from '$lib/data/queries/merger';
import type { DocumentRow } from '$lib/domain/document';
import { mergerRowsOf } from '$lib/domain/merge/merger-rows';
import { courseOf } from '$lib/domain/merge/course';
import { titlesBefore } from '$lib/domain/merge/title-before';
import { database } from './database';
import { loadDefinitions } from './definitions';
import { Latest } from './latest.svelte';
import { ownKnowledge } from './own-knowledge.svelte';
import { ownSets } from './own-sets.svelte';
import { view } from './view.svelte';
import type { MergerIndicator } from '$lib/panels/merger/merger-indicator';
import type { Derivation } from '$lib/panels/merger/derivation';
import type { Row } from '$lib/panels/merger/dumbbell-model';
import {
  chosenDerivation,
  chosenIndicator,
  mergerChoice,
  mergerInput,
  mergerRows,
  yearAsked,
  type MergerData
} from '$lib/panels/merger/merger-view';
import type { Definitions } from '$lib/panels/panel-page';

/** Everything the page derives from what was built into it, the sample, and what the reader typed in. */
export class MergerPage {
  /** What is typed in on pages like this one. */
  readonly own = ownKnowledge;
  readonly sample: Latest<readonly MergerFigure[]>;
  readonly months: Latest<readonly MergerFigure[]>;
  readonly definitions: Latest<Definitions>;
  readonly #data: () => MergerData;

  constructor(data: () => MergerData) {
    this.#data = data;
    $effect(() => this.own.open(window));
    this.sample = new Latest(() => {
      const { unit } = this.#data();
      if (!view.current.sample) return null;
      return (signal) => database().answer(sampleFiguresAround(unit.unit), signal);
    });
    // Months lie in a large table: they follow, so that years need not wait for them.
    this.months = new Latest(() => {
      const { unit } = this.#data();
      if (this.sample.current === null) return null;
      return (signal) => database().answer(sampleMonthsAround(unit.unit), signal);
    });
    this.definitions = new Latest(() => {
      // What can be typed in is every indicator that adds up, not only those somebody reported.
      if (!view.isReady) return null;
      return loadDefinitions;
    });
  }

  readonly #shown = $derived.by(() =>
    mergerRows(this.#data(), {
      own: ownSets.layer,
      sample: [...(this.sample.current ?? []), ...(this.months.current ?? [])],
      definitions: this.definitions.current
    })
  );
  readonly indicators: readonly MergerIndicator[] = $derived.by(() => this.#shown.indicators);
  readonly figures: readonly MergerFigure[] = $derived.by(() => this.#shown.figures);
  readonly documents: readonly DocumentRow[] = $derived.by(() => this.#shown.documents);
  readonly input = $derived.by(() =>
    mergerInput(this.#data(), this.#shown, ownSets.layer.knowledge)
  );
  readonly #year = $derived.by(() => yearAsked(view.current.period));
  readonly rows: readonly Row[] = $derived.by(() => mergerRowsOf(this.input, this.#year));
  readonly chosen: MergerIndicator | undefined = $derived.by(() =>
    chosenIndicator(this.rows, this.indicators, view.current.indicator)
  );
  readonly #choice = $derived.by(() => mergerChoice(this.rows, this.chosen, this.#year));
  readonly chosenRow = $derived.by(() => this.#choice.row);
  readonly likeness = $derived.by(() => this.#choice.likeness);
  readonly period = $derived.by(() => this.#choice.period);
  readonly derivation: Derivation | null = $derived.by(() =>
    chosenDerivation(this.#data(), this.figures, this.chosen, this.#choice, {
      own: ownSets.layer.knowledge,
      typed: this.own.current
    })
  );
  /** What former units held of the titles among the rows. */
  readonly titles = $derived.by(() =>
    titlesBefore(
      this.input,
      this.rows.map(({ indicator }) => indicator)
    )
  );
  readonly course = $derived.by(() =>
    this.chosen === undefined ? null : courseOf(this.input, this.chosen, this.likeness)
  );
}
