/** A document a figure, a target or a definition stands on. */
export interface DocumentRow {
  readonly document: string;
  readonly title: string;
  readonly issuer: string;
  readonly number: string | null;
  readonly date: string | null;
  readonly kind: string;
  readonly note: string | null;
}

/**
 * What of a document was not read in the original: all of it (told by a secondary source, or only cited by another
 * document), or an amendment of it.
 */
export type Unread = 'told' | 'cited' | 'amendment';

/** What of a document was not checked against the original, as its note says; null where all of it was. */
export function unreadOf({ note }: Pick<DocumentRow, 'note'>): Unread | null {
  if (note === null) return null;
  if (note.includes('không đọc bản gốc')) return 'cited';
  if (!/nguồn thứ cấp/i.test(note)) return null;
  return note.includes('(theo nguồn thứ cấp)') ? 'amendment' : 'told';
}
