import { type LayerConflict, layerConflictsOf } from '$lib/domain/layer-conflict';
import { layerOf, type OwnSet, ownDocumentOf, withLead } from '$lib/domain/own-set';
import { scopeOf } from '$lib/domain/scope';
import { type StatusChange, statusChangesOf } from '$lib/domain/status-changes';

import type { IntakeDesk } from '$lib/intake/desk';
import { ownSetOf } from '$lib/intake/own-rows';
import type { Verdict } from '$lib/intake/verdict';
import { save } from '$lib/export/save';
import { m } from '$lib/paraglide/messages';
import { ownSets } from '$lib/state/own-sets.svelte';
import { DEFAULT_VIEW } from '$lib/state/view';
import { dayOfReader, loadOwnCatalogue, type OwnCatalogue } from './own-catalogue';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Names the set that is looked at before it is used. */
const PREVIEW = 'preview';

type Answers = readonly (readonly [question: string, answer: string])[];

/** A file handed in: its verdict, and what the officer answered so far. */
export interface HandedIn {
  readonly file: string;
  readonly verdict: Verdict;
  readonly answers: Answers;
}

/** Files of this visit on their way into a set. Nothing that is in use changes before `use`. */
export class IntakePage {
  #files = $state.raw<readonly HandedIn[]>([]);
  #reading = $state<string | null>(null);
  #failure = $state<string | null>(null);
  #catalogue = $state.raw<OwnCatalogue | null>(null);
  #desk: IntakeDesk | null = null;
  #leads = $state(false);
  #exceptions = $state.raw<readonly string[]>([]);
  name = $state('');

  get files(): readonly HandedIn[] {
    return this.#files;
  }

  get reading(): string | null {
    return this.#reading;
  }

  get failure(): string | null {
    return this.#failure;
  }

  get catalogue(): OwnCatalogue | null {
    return this.#catalogue;
  }

  /** Whether the figures of the files lead over sourced ones where nothing else is chosen. */
  get leads(): boolean {
    return this.#leads;
  }

  /** Figures for which the reader chose the other way round. */
  get exceptions(): readonly string[] {
    return this.#exceptions;
  }

  /** A choice for all files; it takes back what was chosen row by row. */
  lead(leads: boolean): void {
    this.#leads = leads;
    this.#exceptions = [];
  }

  leadRow(observation: string, leads: boolean): void {
    if (this.#preview === null) return;
    this.#exceptions = withLead(this.#preview, observation, leads).exceptions ?? [];
  }

  readonly count = $derived(
    this.#files.reduce((sum, { verdict }) => sum + verdict.taken.length, 0)
  );

  /** The set the files would become as they are understood now; null where there is nothing to use. */
  readonly #preview: OwnSet | null = $derived(
    this.#catalogue === null || this.count === 0 ? null : this.#set(PREVIEW, this.#catalogue)
  );

  /** Where the files and the sourced figures disagree. */
  readonly conflicts: readonly LayerConflict[] = $derived.by(() => {
    if (this.#catalogue === null || this.#preview === null) return [];
    return layerConflictsOf(this.#catalogue.observations, this.#preview.observations);
  });

  /** What would change with the files as they are understood now. */
  readonly changes: readonly StatusChange[] = $derived.by(() => {
    const catalogue = this.#catalogue;
    if (catalogue === null || this.#preview === null) return [];
    const scope = scopeOf(DEFAULT_VIEW.period, dayOfReader());
    const units = catalogue.units.filter(({ generation }) => generation === 'moi');
    return statusChangesOf(catalogue, layerOf([this.#preview]), units, scope);
  });

  async take(files: readonly File[]): Promise<void> {
    for (const file of files) {
      const bytes = await file.arrayBuffer();
      await this.#read(file.name.normalize('NFC'), { bytes, text: null }, []);
    }
  }

  async paste(text: string): Promise<void> {
    if (text.trim() !== '') await this.#read('bảng dán.tsv', { bytes: null, text }, []);
  }

  /** Reads a file again with one more answer. */
  async answer({ file, answers }: HandedIn, question: string, answer: string): Promise<void> {
    await this.#read(file, { bytes: null, text: null }, [...answers, [question, answer]]);
  }

  /** Hands the file back with its faults marked, to be mended in Excel; false where that failed. */
  async mark({ file }: HandedIn): Promise<boolean> {
    const bytes = (await this.#desk?.mark(file)) ?? null;
    if (bytes === null) return false;
    const { faultsFileName } = await import('$lib/intake/faults-workbook');
    save(new Blob([bytes as Uint8Array<ArrayBuffer>], { type: XLSX }), faultsFileName(file));
    return true;
  }

  drop(): void {
    this.#files = [];
    this.lead(false);
    this.#failure = null;
    this.#desk?.close();
    this.#desk = null;
  }

  /** Puts what was taken in use; null where there is nothing to use. */
  async use(): Promise<{ readonly set: OwnSet; readonly count: number } | null> {
    const catalogue = this.#catalogue;
    const count = this.count;
    if (catalogue === null || count === 0) return null;
    const set = this.#set(`${Date.now().toString(36)}`, catalogue);
    await ownSets.add(set);
    this.drop();
    return { set, count };
  }

  #set(id: string, catalogue: OwnCatalogue): OwnSet {
    const files = this.#files.filter(({ verdict }) => verdict.taken.length > 0);
    const name = this.name.trim() === '' ? this.proposedName : this.name.trim();
    const set = ownSetOf(
      files.map(({ verdict }) => verdict),
      catalogue,
      { id, name, day: dayOfReader() }
    );
    // Keys of rows begin with the set's own: choices made in the preview hold for the set.
    const exceptions = this.#exceptions.map((key) =>
      key.replace(ownDocumentOf(PREVIEW), ownDocumentOf(id))
    );
    return { ...set, leads: this.#leads, exceptions };
  }

  get proposedName(): string {
    const [first, ...rest] = this.#files;
    const name = (first?.file ?? '').replace(/\.[^.]+$/, '');
    return rest.length === 0 ? name : m.own_files_more({ count: this.#files.length });
  }

  async #read(
    file: string,
    { bytes, text }: { readonly bytes: ArrayBuffer | null; readonly text: string | null },
    answers: Answers
  ): Promise<void> {
    this.#reading = file;
    this.#failure = null;
    try {
      const desk = await this.#opened();
      const today = dayOfReader();
      const verdict = await desk.take({ file, bytes, text, answers, today });
      const handed = { file, verdict, answers };
      this.#files = this.#files.some((each) => each.file === file)
        ? this.#files.map((each) => (each.file === file ? handed : each))
        : [...this.#files, handed];
    } catch {
      this.#failure = m.own_catalogue_failed();
    } finally {
      this.#reading = null;
    }
  }

  async #opened(): Promise<IntakeDesk> {
    this.#catalogue ??= await loadOwnCatalogue();
    if (this.#desk === null) {
      const { IntakeDesk } = await import('$lib/intake/desk');
      const { indicators, names, units, lineage, figures } = this.#catalogue;
      this.#desk = new IntakeDesk({ indicators, names, units, lineage, figures });
    }
    return this.#desk;
  }
}
