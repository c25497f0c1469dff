import type { Indicator } from '$lib/domain/indicator';
import type { OwnSet, OwnSource } from '$lib/domain/own-set';
import { scopeOf } from '$lib/domain/scope';
import type { OwnCatalogue } from '$lib/intake/catalogue';
import { isMadeIndicator } from '$lib/intake/made-indicator';
import type { Preview, SetWish } from '$lib/intake/preview';
import type { ReportDesk } from '$lib/reader/report-desk';
import {
  decided,
  type Filter,
  neighbourOf,
  restOf,
  type Review,
  type ReviewRow,
  type RowPart,
  type RowState,
  type Sort,
  withPart,
  withRow
} from '$lib/reader/review';
import {
  type Reviewed,
  reviewedRows,
  takenRowOf,
  verdictOfReview
} from '$lib/reader/reviewed-rows';
import { m } from '$lib/paraglide/messages';
import { catalogueText, dayOfReader } from './own-catalogue';
import { ownSets } from './own-sets.svelte';
import type { ReviewStore } from './review-store';
import { DEFAULT_VIEW } from './view';

/** Steps that can be taken back. */
const MOST_STEPS = 200;

/** The document that is being read. */
interface Reading {
  readonly file: string;
  /** Share of its paragraphs that was gone through; null before that is known. */
  readonly share: number | null;
}

/** A report on its way from a file to rows of a unit. Nothing that is in use changes before `use`. */
class ReportReview {
  #review = $state.raw<Review | null>(null);
  #reading = $state.raw<Reading | null>(null);
  #failure = $state<string | null>(null);
  #sourced = $state.raw<OwnCatalogue | null>(null);
  #past = $state.raw<readonly Review[]>([]);
  #preview = $state.raw<Preview | null>(null);
  #leads = $state(false);
  #exceptions = $state.raw<readonly string[]>([]);
  #isKept = $state(true);
  #desk: ReportDesk | null = null;
  #store: ReviewStore | null = null;
  #key = '';
  #writing: Promise<void> | null = null;
  #isStale = false;
  #asked = 0;
  filter = $state<Filter>('doubts');

  get review(): Review | null {
    return this.#review;
  }

  get reading(): Reading | null {
    return this.#reading;
  }

  /** Why a document was not read, in Vietnamese where the reader of files says it. */
  get failure(): string | null {
    return this.#failure;
  }

  /** False after the browser refused to keep what was decided. */
  get isKept(): boolean {
    return this.#isKept;
  }

  get preview(): Preview | null {
    return this.#preview;
  }

  get leads(): boolean {
    return this.#leads;
  }

  get exceptions(): readonly string[] {
    return this.#exceptions;
  }

  readonly canUndo: boolean = $derived(this.#past.length > 0);

  /** The lists with indicators made in place; null before they are there. */
  readonly catalogue: OwnCatalogue | null = $derived(
    this.#sourced && {
      ...this.#sourced,
      indicators: [...this.#sourced.indicators, ...(this.#review?.made ?? [])]
    }
  );

  readonly indicators: ReadonlyMap<string, Indicator> = $derived(
    new Map((this.catalogue?.indicators ?? []).map((row) => [row.indicator, row]))
  );

  readonly here: ReviewRow | null = $derived(
    this.#review?.rows.find(({ id }) => id === this.#review?.here) ?? null
  );

  /** What the rows taken so far come to. */
  readonly reviewed: Reviewed | null = $derived(
    this.#review === null || this.#review.unit === null
      ? null
      : reviewedRows(this.#review.rows, this.#review.unit, [...this.indicators.values()])
  );

  /** Goes on where the reader left off in an earlier visit. */
  async resume(): Promise<void> {
    if (this.#review !== null || this.#reading !== null) return;
    try {
      const store = await this.#opened();
      const [review, key] = [await store.read(), await store.key()];
      if (review === null || key === null || this.#review !== null || this.#reading !== null)
        return;
      await this.#lists();
      this.#key = key;
      this.#review = review;
    } catch {
      // Where nothing can be kept there is nothing to go on with.
    }
  }

  async take(file: File): Promise<void> {
    await this.#read(file.name.normalize('NFC'), async () => ({
      bytes: await file.arrayBuffer(),
      text: null
    }));
  }

  async paste(text: string): Promise<void> {
    if (text.trim() === '') return;
    await this.#read(m.reader_pasted(), () => Promise.resolve({ bytes: null, text }));
  }

  /** Leaves the document that is being read. */
  stop(): void {
    this.#reading = null;
    this.#desk?.close();
    this.#desk = null;
  }

  look(id: string): void {
    if (this.#review !== null) this.#show({ ...this.#review, here: id });
  }

  step(by: 1 | -1): void {
    if (this.#review === null) return;
    const here = neighbourOf(this.#review, this.filter, this.#review.here, by);
    if (here !== null) this.look(here);
  }

  /** Shows rows of another filter, the first of them. */
  choose(filter: Filter): void {
    this.filter = filter;
    if (this.#review === null) return;
    const here = neighbourOf(this.#review, filter, null, 1);
    if (here !== null) this.look(here);
  }

  /** Whether a row can be taken as it stands, and why not. */
  obstacleOf(row: ReviewRow): ReturnType<typeof takenRowOf> {
    return takenRowOf(row, this.#review?.unit ?? '', this.indicators.get(row.indicator));
  }

  /** Takes a row where nothing stands against it; false where something does. */
  accept(row: ReviewRow): boolean {
    if (typeof this.obstacleOf(row) === 'string') return false;
    this.#decide(row, 'taken');
    return true;
  }

  skip(row: ReviewRow): void {
    this.#decide(row, 'skipped');
  }

  /** Puts a row that was decided back among the open ones. */
  reopen(row: ReviewRow): void {
    this.#decide(row, 'open');
  }

  correct(row: ReviewRow, part: RowPart): void {
    if (this.#review !== null) this.#change(withPart(this.#review, row.id, part));
  }

  /** An indicator that the catalogue lacks, for a row of this document. */
  make(row: ReviewRow, made: Indicator): void {
    if (this.#review === null) return;
    const others = this.#review.made.filter(({ indicator }) => indicator !== made.indicator);
    const next = { ...this.#review, made: [...others, made] };
    this.#change(
      withPart(next, row.id, {
        indicator: made.indicator,
        ...(row.unitKind === 'none' ? { unit: made.measure } : {})
      })
    );
    this.#desk?.know(this.#made());
  }

  /** Takes what is left of a sort of rows together. */
  acceptRest(sort: Sort): void {
    if (this.#review === null) return;
    const rest = new Set(
      restOf(this.#review.rows, sort)
        .filter((row) => typeof this.obstacleOf(row) !== 'string')
        .map(({ id }) => id)
    );
    const rows = this.#review.rows.map((row) =>
      rest.has(row.id) ? { ...row, state: 'taken' as const } : row
    );
    const next = { ...this.#review, rows };
    this.#change({ ...next, here: neighbourOf(next, this.filter, next.here, 1) });
  }

  /** A row from words that were marked; false where they say nothing. */
  async mark(
    block: number,
    span: { readonly start: number; readonly end: number }
  ): Promise<boolean> {
    const { file, blocks } = this.#review ?? {};
    if (file === undefined || blocks === undefined) return false;
    const desk = await this.#desked();
    const candidate = await desk.ask({ kind: 'mark', file, blocks, block, span });
    if (candidate === null || this.#review === null) return false;
    const id = `t${this.#review.rows.filter(({ isByHand }) => isByHand).length + 1}`;
    this.#change(withRow(this.#review, { ...candidate, id, state: 'open', isByHand: true }));
    return true;
  }

  undo(): void {
    const before = this.#past.at(-1);
    if (before === undefined) return;
    this.#past = this.#past.slice(0, -1);
    this.#show(before);
  }

  /** Whose report it is, and what the document is called. */
  about(part: { readonly unit?: string; readonly source?: OwnSource }): void {
    if (this.#review !== null) this.#show({ ...this.#review, ...part });
  }

  lead(leads: boolean): void {
    this.#leads = leads;
    this.#exceptions = [];
    void this.lookAhead();
  }

  leadRow(observation: string, leads: boolean): void {
    const others = this.#exceptions.filter((key) => key !== observation);
    this.#exceptions = leads === this.#leads ? others : [...others, observation];
    void this.lookAhead();
  }

  /** Has the worker say what would change; an answer that was overtaken is left aside. */
  async lookAhead(): Promise<void> {
    const asked = (this.#asked += 1);
    const [review, reviewed] = [this.#review, this.reviewed];
    if (review === null || reviewed === null || reviewed.taken.length === 0) {
      this.#preview = null;
      return;
    }
    const desk = await this.#desked();
    const preview = await desk.ask({
      kind: 'preview',
      verdict: verdictOfReview(review, reviewed.taken),
      wish: this.#wish(review),
      scope: scopeOf(DEFAULT_VIEW.period, dayOfReader())
    });
    if (asked === this.#asked) this.#preview = preview;
  }

  /** The rows taken so far as a set; null where there are none. */
  async set(): Promise<OwnSet | null> {
    const [review, reviewed] = [this.#review, this.reviewed];
    if (review === null || reviewed === null || reviewed.taken.length === 0) return null;
    const desk = await this.#desked();
    return desk.ask({
      kind: 'set',
      verdict: verdictOfReview(review, reviewed.taken),
      wish: this.#wish(review)
    });
  }

  /** Puts the rows in use; the same document again replaces what it brought before. Null where there are none. */
  async use(): Promise<{ readonly set: OwnSet; readonly before: OwnSet | null } | null> {
    const set = await this.set();
    if (set === null) return null;
    await ownSets.ready();
    const before = ownSets.sets.find(({ id }) => id === set.id) ?? null;
    await ownSets.add(set);
    return { set, before };
  }

  /** Lays the document aside with all that was decided. */
  drop(): void {
    this.stop();
    this.#review = null;
    this.#past = [];
    this.#preview = null;
    this.#leads = false;
    this.#exceptions = [];
    this.#failure = null;
    this.filter = 'doubts';
    void this.#opened()
      .then((store) => store.clear())
      .catch(() => undefined);
  }

  #wish({ file, source }: Review): SetWish {
    return {
      id: this.#key,
      name: source.title?.slice(0, 80) ?? file.replace(/\.[^.]+$/, ''),
      day: dayOfReader(),
      leads: this.#leads,
      exceptions: this.#exceptions
    };
  }

  #decide(row: ReviewRow, state: RowState): void {
    if (this.#review !== null) this.#change(decided(this.#review, row.id, state, this.filter));
  }

  /** A step that can be taken back. */
  #change(next: Review): void {
    if (this.#review === null || next === this.#review) return;
    this.#past = [...this.#past.slice(1 - MOST_STEPS), this.#review];
    this.#show(next);
  }

  #show(next: Review): void {
    this.#review = next;
    this.#keep();
  }

  /** Keeps what stands now; while one is being written the next waits, and only the last of them. */
  #keep(): void {
    if (this.#writing !== null) {
      this.#isStale = true;
      return;
    }
    const review = this.#review;
    if (review === null) return;
    this.#writing = this.#opened()
      .then((store) => store.keep(review, this.#key))
      .then(
        () => void (this.#isKept = true),
        () => void (this.#isKept = false)
      )
      .then(() => {
        this.#writing = null;
        if (!this.#isStale) return;
        this.#isStale = false;
        this.#keep();
      });
  }

  async #read(
    file: string,
    ask: () => Promise<{ readonly bytes: ArrayBuffer | null; readonly text: string | null }>
  ): Promise<void> {
    this.drop();
    const reading: Reading = { file, share: null };
    this.#reading = reading;
    try {
      const [desk, given] = [await this.#desked(), await ask()];
      if (this.#reading === null) return;
      const read = await desk.ask({ kind: 'read', file, ...given }, (share) => {
        if (this.#reading?.file === file) this.#reading = { file, share };
      });
      // Stopped, or another document was handed in meanwhile.
      if (this.#desk !== desk) return;
      if ('why' in read) {
        this.#failure = read.why ?? m.reader_failed();
        return;
      }
      const { blocks, headings, notes, unit, source, candidates } = read;
      const rows = candidates.map((each, at): ReviewRow => ({
        ...each,
        id: `r${at + 1}`,
        state: 'open',
        isByHand: false
      }));
      const review = { file, blocks, headings, notes, rows, here: null, unit, source, made: [] };
      this.#key = Date.now().toString(36);
      this.#review = { ...review, here: neighbourOf(review, this.filter, null, 1) };
      await this.#begin(this.#review);
    } catch {
      this.#failure = m.own_catalogue_failed();
    } finally {
      if (this.#reading?.file === file) this.#reading = null;
    }
  }

  async #begin(review: Review): Promise<void> {
    try {
      await (await this.#opened()).begin(review, this.#key);
      this.#isKept = true;
    } catch {
      this.#isKept = false;
    }
  }

  #made(): readonly Indicator[] {
    const kept = ownSets.sets.flatMap(({ indicators }) => indicators.filter(isMadeIndicator));
    return [
      ...new Map(
        [...kept, ...(this.#review?.made ?? [])].map((row) => [row.indicator, row])
      ).values()
    ];
  }

  async #lists(): Promise<string> {
    const text = await catalogueText();
    this.#sourced ??= JSON.parse(text) as OwnCatalogue;
    return text;
  }

  async #desked(): Promise<ReportDesk> {
    if (this.#desk !== null) return this.#desk;
    const [lists, { ReportDesk }] = await Promise.all([
      this.#lists(),
      import('$lib/reader/report-desk')
    ]);
    this.#desk = new ReportDesk(lists);
    const made = this.#made();
    if (made.length > 0) this.#desk.know(made);
    return this.#desk;
  }

  async #opened(): Promise<ReviewStore> {
    this.#store ??= new (await import('./review-store')).ReviewStore();
    return this.#store;
  }
}

/** What is gone through stays while the reader looks at other pages of the visit. */
export const reportReview = new ReportReview();
