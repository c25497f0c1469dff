import type { Indicator } from '$lib/domain/indicator';
import type { OwnSet } from '$lib/domain/own-set';
import { scopeOf } from '$lib/domain/scope';
import type { OwnCatalogue } from '$lib/intake/catalogue';
import type { IntakeDesk } from '$lib/intake/desk';
import { isMadeIndicator } from '$lib/intake/made-indicator';
import type { Preview, SetWish } from '$lib/intake/preview';
import type { ReadVerdict } from '$lib/intake/read-verdict';
import { save } from '$lib/export/save';
import { m } from '$lib/paraglide/messages';
import {
  type Answers,
  answersOf,
  browserKeeper,
  forgetAnswers,
  isLasting,
  keepAnswer
} from './kept-answers';
import { ownSets } from './own-sets.svelte';
import { DEFAULT_VIEW } from './view';
import { catalogueText, dayOfReader } from './own-catalogue';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

const MARKED_ZIP = 'danh-dau-loi.zip';

/** A file handed in: its verdict, and what the officer answered so far. */
export interface HandedIn {
  readonly file: string;
  readonly verdict: ReadVerdict;
  readonly answers: Answers;
  /** How many of them were given about an earlier file of the same layout. */
  readonly remembered: number;
}

/** The file that is being read, and its place among those that were dropped together, from 1. */
export interface Reading {
  readonly file: string;
  readonly at: number;
  readonly count: number;
  /** Share of its rows that was gone through; null before that is known. */
  readonly share: number | null;
}

/** What was answered about an earlier file of the same layout and is asked again. */
function rememberedFor(
  { layout, questions, columns = [] }: ReadVerdict,
  isKnown: (answer: string) => boolean
): Answers {
  if (layout === undefined) return [];
  const asked = new Set([...questions, ...columns].map(({ id }) => id));
  // An indicator made in place is gone with the sets that had it.
  return answersOf(browserKeeper(), layout).filter(
    ([question, answer]) => asked.has(question) && isKnown(answer)
  );
}

/** Files of this visit on their way into a set. Nothing that is in use changes before `use`. */
class IntakePage {
  #files = $state.raw<readonly HandedIn[]>([]);
  #reading = $state.raw<Reading | null>(null);
  #failure = $state<string | null>(null);
  #catalogue = $state.raw<OwnCatalogue | null>(null);
  /** Indicators made in place, in this visit or for a set that is kept. */
  #made = $state.raw<readonly Indicator[]>([]);
  #desk: IntakeDesk | null = null;
  #isStopped = false;
  #leads = $state(false);
  #exceptions = $state.raw<readonly string[]>([]);
  #preview = $state.raw<Preview | null>(null);
  /** Names the set that the files become: choices made row by row hold for it. */
  #id = '';
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

  /** The lists, with indicators made in place. */
  readonly catalogue: OwnCatalogue | null = $derived(
    this.#catalogue && {
      ...this.#catalogue,
      indicators: [...this.#catalogue.indicators, ...this.#made]
    }
  );

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
    void this.#look();
  }

  leadRow(observation: string, leads: boolean): void {
    const others = this.#exceptions.filter((key) => key !== observation);
    this.#exceptions = leads === this.#leads ? others : [...others, observation];
    void this.#look();
  }

  readonly count = $derived(this.#files.reduce((sum, { verdict }) => sum + verdict.takenCount, 0));

  /** What would change with the files as they are understood now; null until it was worked out. */
  get preview(): Preview | null {
    return this.#preview;
  }

  /** Reads files one after the other; what they change is worked out once, after the last. */
  async take(files: readonly File[]): Promise<void> {
    this.#isStopped = false;
    const read: HandedIn[] = [];
    for (const [at, each] of files.entries()) {
      if (this.#isStopped) break;
      const file = each.name.normalize('NFC');
      const handed = await this.#read(
        { file, at: at + 1, count: files.length, share: null },
        async () => ({
          file,
          bytes: await each.arrayBuffer(),
          text: null,
          answers: []
        })
      );
      if (handed === null) break;
      read.push(handed);
    }
    this.#hand(read);
  }

  /** Leaves the file that is being read and those that wait aside; those read already stay. */
  stop(): void {
    this.#isStopped = true;
    this.#desk?.stop();
  }

  async paste(text: string): Promise<void> {
    if (text.trim() === '') return;
    await this.#handOne('bảng dán.tsv', { text });
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
    await this.#handOne(file, { answers });
  }

  /** Answers with an indicator that the catalogue lacks; it is known by its name from then on. */
  async make(handed: HandedIn, question: string, made: Indicator): Promise<void> {
    this.#made = [...this.#made.filter(({ indicator }) => indicator !== made.indicator), made];
    this.#desk?.know(this.#made);
    await this.answer(handed, question, made.indicator);
  }

  /** Reads text that was pasted, or a file that was read already. */
  async #handOne(
    file: string,
    given: { readonly text?: string; readonly answers?: Answers }
  ): Promise<void> {
    const asked = { file, bytes: null, text: null, answers: [], ...given };
    const handed = await this.#read({ file, at: 1, count: 1, share: null }, () =>
      Promise.resolve(asked)
    );
    this.#hand(handed === null ? [] : [handed]);
  }

  #hand(read: readonly HandedIn[]): void {
    if (read.length === 0) return;
    const files = new Map([...this.#files, ...read].map((handed) => [handed.file, handed]));
    this.#files = [...files.values()];
    void this.#look();
  }

  /** Has the worker say what would change; an answer that files or choices overtook is left aside. */
  async #look(): Promise<void> {
    if (this.#desk === null || this.count === 0) {
      this.#preview = null;
      return;
    }
    if (this.#id === '') this.#id = Date.now().toString(36);
    const [files, exceptions, leads] = [this.#files, this.#exceptions, this.#leads];
    const preview = await this.#desk.preview({
      ...this.#wish(),
      scope: scopeOf(DEFAULT_VIEW.period, dayOfReader())
    });
    if (files === this.#files && exceptions === this.#exceptions && leads === this.#leads)
      this.#preview = preview;
  }

  /** Asks again what was answered from memory, and forgets it. */
  async forget({ file, verdict }: HandedIn): Promise<void> {
    if (verdict.layout !== undefined) forgetAnswers(browserKeeper(), verdict.layout);
    await this.#handOne(file, {});
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
      if (verdict.faultCount + verdict.questionCount === 0) continue;
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
    this.#leads = false;
    this.#exceptions = [];
    this.#preview = null;
    this.#id = '';
    this.#failure = null;
    this.#desk?.close();
    this.#desk = null;
  }

  /** Puts what was taken in use; null where there is nothing to use. */
  async use(): Promise<{ readonly set: OwnSet; readonly count: number } | null> {
    const count = this.count;
    const set = count === 0 ? null : ((await this.#desk?.set(this.#wish())) ?? null);
    if (set === null) return null;
    await ownSets.add(set);
    this.drop();
    return { set, count };
  }

  #wish(): { readonly files: readonly string[]; readonly wish: SetWish } {
    return {
      files: this.#files.map(({ file }) => file),
      wish: {
        id: this.#id,
        name: this.name.trim() === '' ? this.proposedName : this.name.trim(),
        day: dayOfReader(),
        leads: this.#leads,
        exceptions: this.#exceptions
      }
    };
  }

  get proposedName(): string {
    const [first, ...rest] = this.#files;
    const name = (first?.file ?? '').replace(/\.[^.]+$/, '');
    return rest.length === 0 ? name : m.own_files_more({ count: this.#files.length });
  }

  /** Null where it was stopped, or the lists could not be had, which is then said. */
  async #read(
    reading: Reading,
    ask: () => Promise<Omit<Parameters<IntakeDesk['take']>[0], 'today'>>
  ): Promise<HandedIn | null> {
    this.#reading = reading;
    this.#failure = null;
    const show = (share: number): void => {
      this.#reading = { ...reading, share };
    };
    try {
      const desk = await this.#opened();
      const asked = await ask();
      const today = dayOfReader();
      const verdict = await desk.take({ ...asked, today }, show);
      if (verdict === null) return null;
      const handed = { file: reading.file, verdict, answers: asked.answers, remembered: 0 };
      const known =
        asked.answers.length > 0
          ? []
          : rememberedFor(
              verdict,
              (answer) =>
                !isMadeIndicator({ indicator: answer }) ||
                this.#made.some(({ indicator }) => indicator === answer)
            );
      if (known.length === 0) return handed;
      const again = { file: reading.file, bytes: null, text: null, answers: known, today };
      const answered = await desk.take(again, show);
      return answered && { ...handed, verdict: answered, answers: known, remembered: known.length };
    } catch {
      this.#failure = m.own_catalogue_failed();
      return null;
    } finally {
      this.#reading = null;
    }
  }

  async #opened(): Promise<IntakeDesk> {
    if (this.#desk !== null) return this.#desk;
    const [lists, { IntakeDesk }] = await Promise.all([
      catalogueText(),
      import('$lib/intake/desk')
    ]);
    this.#catalogue ??= JSON.parse(lists) as OwnCatalogue;
    this.#desk = new IntakeDesk(lists);
    await ownSets.ready();
    const kept = ownSets.sets.flatMap(({ indicators }) => indicators.filter(isMadeIndicator));
    this.#made = [...new Map([...kept, ...this.#made].map((row) => [row.indicator, row])).values()];
    if (this.#made.length > 0) this.#desk.know(this.#made);
    return this.#desk;
  }
}

/** What is handed in stays while the reader looks at other pages of the visit. */
export const intake = new IntakePage();
