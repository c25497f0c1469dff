import { type LayerConflict, layerConflictsOf } from '$lib/domain/layer-conflict';
import { layerOf, type OwnSet, ownDocumentOf, withLead } from '$lib/domain/own-set';
import { scopeOf } from '$lib/domain/scope';
import { type StatusChange, statusChangesOf } from '$lib/domain/status-changes';

import type { IntakeDesk } from '$lib/intake/desk';
import { ownSetOf } from '$lib/intake/own-rows';
import type { Verdict } from '$lib/intake/verdict';
import { save } from '$lib/export/save';
import { m } from '$lib/paraglide/messages';
import {
  type Answers,
  answersOf,
  browserKeeper,
  forgetAnswers,
  isLasting,
  keepAnswer
} from '$lib/state/kept-answers';
import { ownSets } from '$lib/state/own-sets.svelte';
import { DEFAULT_VIEW } from '$lib/state/view';
import { dayOfReader, loadOwnCatalogue, type OwnCatalogue } from './own-catalogue';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

const MARKED_ZIP = 'danh-dau-loi.zip';

/** Names the set that is looked at before it is used. */
const PREVIEW = 'preview';

/** A file handed in: its verdict, and what the officer answered so far. */
export interface HandedIn {
  readonly file: string;
  readonly verdict: Verdict;
  readonly answers: Answers;
  /** How many of them were given about an earlier file of the same layout. */
  readonly remembered: number;
}

/** The file that is being read, and its place among those that were dropped together, from 1. */
export interface Reading {
  readonly file: string;
  readonly at: number;
  readonly count: number;
}

/** What was answered about an earlier file of the same layout and is asked again. */
function rememberedFor({ layout, questions }: Verdict): Answers {
  if (layout === undefined || questions.length === 0) return [];
  const asked = new Set(questions.map(({ id }) => id));
  return answersOf(browserKeeper(), layout).filter(([question]) => asked.has(question));
}

/** Files of this visit on their way into a set. Nothing that is in use changes before `use`. */
class IntakePage {
  #files = $state.raw<readonly HandedIn[]>([]);
  #reading = $state.raw<Reading | null>(null);
  #failure = $state<string | null>(null);
  #catalogue = $state.raw<OwnCatalogue | null>(null);
  #desk: IntakeDesk | null = null;
  #isStopped = false;
  #leads = $state(false);
  #exceptions = $state.raw<readonly string[]>([]);
  name = $state('');

  get files(): readonly HandedIn[] {
    return this.#files;
  }

  get reading(): Reading | null {
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

  /** Reads files one after the other; what they change is worked out once, after the last. */
  async take(files: readonly File[]): Promise<void> {
    this.#isStopped = false;
    const read: HandedIn[] = [];
    for (const [at, each] of files.entries()) {
      if (this.#isStopped) break;
      const file = each.name.normalize('NFC');
      const handed = await this.#read({ file, at: at + 1, count: files.length }, async () => ({
        file,
        bytes: await each.arrayBuffer(),
        text: null,
        answers: []
      }));
      if (handed === null) break;
      read.push(handed);
    }
    this.#hand(read);
  }

  /** Leaves files that wait to be read aside; those read already stay. */
  stop(): void {
    this.#isStopped = true;
  }

  async paste(text: string): Promise<void> {
    if (text.trim() === '') return;
    const file = 'bảng dán.tsv';
    const handed = await this.#read({ file, at: 1, count: 1 }, () =>
      Promise.resolve({ file, bytes: null, text, answers: [] })
    );
    this.#hand(handed === null ? [] : [handed]);
  }

  /** Reads a file again with one more answer. */
  async answer(
    { file, answers: given, verdict }: HandedIn,
    question: string,
    answer: string
  ): Promise<void> {
    const answers: Answers = [...given, [question, answer]];
    if (isLasting(question) && verdict.layout !== undefined)
      keepAnswer(browserKeeper(), verdict.layout, question, answer);
    const handed = await this.#read({ file, at: 1, count: 1 }, () =>
      Promise.resolve({ file, bytes: null, text: null, answers })
    );
    this.#hand(handed === null ? [] : [handed]);
  }

  #hand(read: readonly HandedIn[]): void {
    if (read.length === 0) return;
    const files = new Map([...this.#files, ...read].map((handed) => [handed.file, handed]));
    this.#files = [...files.values()];
  }

  /** Asks again what was answered from memory, and forgets it. */
  async forget({ file, verdict }: HandedIn): Promise<void> {
    if (verdict.layout !== undefined) forgetAnswers(browserKeeper(), verdict.layout);
    const handed = await this.#read({ file, at: 1, count: 1 }, () =>
      Promise.resolve({ file, bytes: null, text: null, answers: [] })
    );
    this.#hand(handed === null ? [] : [handed]);
  }

  /** Hands the file back with its faults marked, to be mended in Excel; false where that failed. */
  async mark({ file }: HandedIn): Promise<boolean> {
    const bytes = (await this.#desk?.mark(file)) ?? null;
    if (bytes === null) return false;
    const { faultsFileName } = await import('$lib/intake/faults-workbook');
    save(new Blob([bytes as Uint8Array<ArrayBuffer>], { type: XLSX }), faultsFileName(file));
    return true;
  }

  /** Every file that has something to mend, marked, in one archive; false where that failed. */
  async markAll(): Promise<boolean> {
    const { faultsFileName } = await import('$lib/intake/faults-workbook');
    const files: Record<string, Uint8Array> = {};
    for (const { file, verdict } of this.#files) {
      if (verdict.faults.length + verdict.questions.length === 0) continue;
      const bytes = (await this.#desk?.mark(file)) ?? null;
      if (bytes === null) return false;
      files[faultsFileName(file)] = bytes;
    }
    const { toZip } = await import('$lib/export/zip');
    const zip = toZip(files, dayOfReader());
    save(new Blob([zip as Uint8Array<ArrayBuffer>], { type: 'application/zip' }), MARKED_ZIP);
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
    const name = this.name.trim() === '' ? this.proposedName : this.name.trim();
    const set = ownSetOf(
      this.#files.map(({ verdict }) => verdict),
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

  /** Null where the lists could not be had, which is then said. */
  async #read(
    reading: Reading,
    ask: () => Promise<Omit<Parameters<IntakeDesk['take']>[0], 'today'>>
  ): Promise<HandedIn | null> {
    this.#reading = reading;
    this.#failure = null;
    try {
      const desk = await this.#opened();
      const asked = await ask();
      const today = dayOfReader();
      const verdict = await desk.take({ ...asked, today });
      const handed = { file: reading.file, verdict, answers: asked.answers, remembered: 0 };
      const known = asked.answers.length > 0 ? [] : rememberedFor(verdict);
      if (known.length === 0) return handed;
      const again = { file: reading.file, bytes: null, text: null, answers: known, today };
      return {
        ...handed,
        verdict: await desk.take(again),
        answers: known,
        remembered: known.length
      };
    } catch {
      this.#failure = m.own_catalogue_failed();
      return null;
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

/** What is handed in stays while the reader looks at other pages of the visit. */
export const intake = new IntakePage();
