/** A piece of a document as it reads. Offsets everywhere are into `text`. */
export interface Block {
  readonly kind: 'heading' | 'paragraph' | 'table';
  /** Text as in the file, composed letters; of a table its rows, for showing it. */
  readonly text: string;
  /** Number that the word processor puts before the text ("1.2.", "a)"); empty where the text carries its own. */
  readonly label: string;
  /** Level of a style of headings, 1 the highest; null where only the words can tell. */
  readonly level: number | null;
  /** Whether the word processor made it an item of a list. */
  readonly isItem: boolean;
  /** Rows of a table, cell by cell; empty of everything else. */
  readonly rows: readonly (readonly string[])[];
}

/** A document with its structure, as every reader of files makes it. */
export interface ReportText {
  readonly file: string;
  readonly blocks: readonly Block[];
  /** What was changed or left out on the way, for the officer. */
  readonly notes: readonly string[];
}

const PLAIN = { label: '', level: null, isItem: false, rows: [] } as const;

export const paragraph = (
  text: string,
  more: Partial<Pick<Block, 'kind' | 'label' | 'level' | 'isItem'>> = {}
): Block => ({ kind: 'paragraph', ...PLAIN, text, ...more });

export const table = (rows: readonly (readonly string[])[]): Block => ({
  ...PLAIN,
  kind: 'table',
  text: rows.map((row) => row.join(' | ')).join('\n'),
  rows
});
