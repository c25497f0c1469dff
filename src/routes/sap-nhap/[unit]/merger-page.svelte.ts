import { base } from '$app/paths';
import {
  type MergerFigure,
  sampleFiguresAround,
  sampleMonthsAround
} from '$lib/data/queries/merger';
import type { DocumentRow } from '$lib/domain/document';
import { isApplicable, type Standard } from '$lib/domain/indicator';
import { mergerRowsOf } from '$lib/domain/merge/merger-rows';
import type { MergerInput } from '$lib/domain/merge/merger-input';
import { FIRST_HALF } from '$lib/domain/merge/merger-year';
import { courseOf } from '$lib/domain/merge/course';
import { MERGER_YEAR } from '$lib/domain/merge/mid-year-flow';
import { titlesBefore } from '$lib/domain/merge/title-before';
import { layerOfUnits, type LayerRows, withLayers } from '$lib/domain/own-set';
import { database } from '$lib/state/database';
import { Latest } from '$lib/state/latest.svelte';
import { ownKnowledge } from '$lib/state/own-knowledge.svelte';
import { ownSets } from '$lib/state/own-sets.svelte';
import { view } from '$lib/state/view.svelte';
import type { MergerIndicator } from '$lib/panels/merger/merger-indicator';
import type { PageData } from './$types';
import { type Derivation, derivationOf } from '$lib/panels/merger/derivation';
import { leadingRow, type Row } from '$lib/panels/merger/dumbbell-model';

interface Definitions {
  readonly indicators: readonly MergerIndicator[];
  readonly standards: readonly Standard[];
}

/** Indicator shown first where no document says anything: every unit is asked for it. */
const FIRST = 'ho-ngheo';
/** Year rebuilt first where nothing is known. */
const YEAR = String(MERGER_YEAR - 1);

/** Everything the page derives from what was built into it, the sample, and what the reader typed in. */
export class MergerPage {
  /** What is typed in on pages like this one. */
  readonly own = ownKnowledge;
  readonly sample: Latest<readonly MergerFigure[]>;
  readonly months: Latest<readonly MergerFigure[]>;
  readonly definitions: Latest<Definitions>;
  readonly #data: () => PageData;

  constructor(data: () => PageData) {
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
      return async (signal) => {
        const answer = await fetch(`${base}/sap-nhap/chi-tieu.json`, { signal });
        if (!answer.ok) throw new Error(`${answer.status} chi-tieu.json`);
        return (await answer.json()) as Definitions;
      };
    });
  }

  /** The unit and the former units it was formed from. */
  readonly #around: readonly string[] = $derived.by(() => {
    const { unit, transfers } = this.#data();
    const formers = transfers.filter((row) => row.unit === unit.unit).map((row) => row.former);
    return [unit.unit, ...formers];
  });
  /** What is published with the layers that are on over it. */
  readonly #rows = $derived.by(() => {
    const { figures, indicators, standards, documents } = this.#data();
    const definitions = this.definitions.current ?? { indicators, standards };
    const sample: LayerRows = {
      targets: [],
      observations: [...(this.sample.current ?? []), ...(this.months.current ?? [])]
    };
    const own = layerOfUnits(ownSets.layer, this.#around);
    const sourced = { observations: figures, targets: [], documents, ...definitions };
    return withLayers(sourced, [own, sample]);
  });
  /** Every indicator that makes sense for the unit; those built into the page until the others have come. */
  readonly indicators: readonly MergerIndicator[] = $derived.by(() => {
    const { unit } = this.#data();
    const isReported = (name: string): boolean =>
      this.figures.some(({ indicator }) => indicator === name);
    return this.#rows.indicators.filter(
      (row) => isApplicable(row, unit.type) || isReported(row.indicator)
    );
  });
  readonly figures: readonly MergerFigure[] = $derived.by(() => this.#rows.observations);
  /** Documents of the page and the files of own sets that speak of its units. */
  readonly documents: readonly DocumentRow[] = $derived.by(() => this.#rows.documents);
  /** The year asked for; the merger year is one of halves. */
  readonly year = $derived.by(() => {
    const { period } = view.current;
    return /^\d{4}$/.test(period) && Number(period) <= MERGER_YEAR ? period : null;
  });

  readonly input: MergerInput<MergerFigure, MergerIndicator> = $derived.by(() => ({
    unit: this.#data().unit.unit,
    indicators: this.indicators,
    transfers: this.#data().transfers,
    figures: this.figures,
    own: ownSets.layer.knowledge,
    standards: this.#rows.standards
  }));
  readonly rows: readonly Row[] = $derived.by(() => mergerRowsOf(this.input, this.year));

  /** The indicator in the address, else that of the row to begin with, else the one every unit is asked for. */
  readonly chosen: MergerIndicator | undefined = $derived.by(() => {
    const byName = (name: string | null): MergerIndicator | undefined =>
      this.indicators.find((row) => row.indicator === name);
    const first = leadingRow(this.rows);
    return byName(view.current.indicator) ?? first?.indicator ?? byName(FIRST);
  });
  readonly chosenRow = $derived.by(() =>
    this.rows.find((row) => row.indicator.indicator === this.chosen?.indicator)
  );
  /** Part of the year that the chosen indicator is compared in: "" for whole years. */
  readonly likeness = $derived.by(() => this.chosenRow?.likeness ?? '');
  readonly period = $derived.by(() => {
    const row = this.chosenRow;
    if (this.year === null) return row?.period ?? YEAR + this.likeness;
    if (row?.period?.startsWith(this.year)) return row.period;
    return this.isMergerYear ? FIRST_HALF : this.year + this.likeness;
  });
  /** Whether the halves of the merger year are asked for and there are both. */
  readonly isMergerYear = $derived.by(
    () => this.year === String(MERGER_YEAR) && this.chosenRow?.mergerYear != null
  );
  readonly derivation: Derivation | null = $derived.by(() =>
    this.chosen === undefined
      ? null
      : derivationOf({
          unit: this.#data().unit.unit,
          indicator: this.chosen,
          period: this.period,
          transfers: this.#data().transfers,
          figures: this.figures,
          own: ownSets.layer.knowledge,
          typed: this.own.current,
          mergerYear: this.isMergerYear ? (this.chosenRow?.mergerYear ?? null) : null
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
