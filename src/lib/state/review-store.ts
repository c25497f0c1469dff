import type { Review, ReviewRow } from '$lib/reader/review';
import { BrowserStore } from './browser-store';

/** The shape in which this edition keeps a document that is being gone through. */
const SHAPE = 1;
const TEXT = 'text';
const WORK = 'work';

type Kept = Readonly<Record<string, unknown>>;

const isKept = (value: unknown): value is Kept => typeof value === 'object' && value !== null;

/**
 * The document that is being gone through, kept in this browser: its text once, and what was decided again and
 * again. Every call may fail where the browser refuses storage.
 */
export class ReviewStore {
  readonly #kept = new BrowserStore('thuoc-do-report', 'parts');
  /** Rows as they were found: what is as it was found is not kept twice. */
  #found = new Map<string, ReviewRow>();

  /** What was kept; null where nothing is, or what another edition wrote. */
  async read(): Promise<Review | null> {
    const parts = (await this.#kept.all()).filter(isKept);
    const text = parts.find(({ id }) => id === TEXT);
    const work = parts.find(({ id }) => id === WORK);
    if (text?.['shape'] !== SHAPE || work?.['shape'] !== SHAPE) return null;
    if (text['key'] !== work['key']) return null;
    const { rows, ...document } = text['document'] as Pick<
      Review,
      'file' | 'blocks' | 'headings' | 'notes' | 'rows'
    >;
    const { changed, order, ...rest } = work['review'] as Omit<
      Review,
      'file' | 'blocks' | 'headings' | 'notes' | 'rows'
    > & { readonly changed: readonly ReviewRow[]; readonly order: readonly string[] };
    this.#found = new Map(rows.map((row) => [row.id, row]));
    const known = new Map([...this.#found, ...changed.map((row) => [row.id, row] as const)]);
    return { ...document, ...rest, rows: order.flatMap((id) => known.get(id) ?? []) };
  }

  /** Keeps a document that was just read. @param key tells it from others */
  async begin(review: Review, key: string): Promise<void> {
    const { file, blocks, headings, notes, rows } = review;
    this.#found = new Map(rows.map((row) => [row.id, row]));
    await this.#kept.put({
      id: TEXT,
      shape: SHAPE,
      key,
      document: { file, blocks, headings, notes, rows }
    });
    await this.keep(review, key);
  }

  /** Keeps what was decided. */
  async keep({ here, unit, source, made, rows }: Review, key: string): Promise<void> {
    await this.#kept.put({
      id: WORK,
      shape: SHAPE,
      key,
      review: {
        here,
        unit,
        source,
        made,
        changed: rows.filter((row) => this.#found.get(row.id) !== row),
        order: rows.map(({ id }) => id)
      }
    });
  }

  /** The key of what is kept, to go on under it; null where nothing is. */
  async key(): Promise<string | null> {
    const parts = (await this.#kept.all()).filter(isKept);
    const key = parts.find(({ id }) => id === WORK)?.['key'];
    return typeof key === 'string' ? key : null;
  }

  async clear(): Promise<void> {
    await this.#kept.remove(WORK);
    await this.#kept.remove(TEXT);
  }
}
