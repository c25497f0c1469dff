import { type DocumentRow, unreadOf } from '$lib/domain/document';

/**
 * A document as a line of a long table cites it: what its copy lacks is said once, at the foot of the page. That it
 * was not read in the original is said every time.
 */
export function citedInLine(
  documents: ReadonlyMap<string, DocumentRow>,
  id: string
): DocumentRow | null {
  const row = documents.get(id);
  if (row === undefined) return null;
  return unreadOf(row) === null ? { ...row, note: null } : row;
}
