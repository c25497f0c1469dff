import { type DocumentRow, type Unread, unreadOf } from '$lib/domain/document';
import type { Locale } from '$lib/domain/text';
import { m } from '$lib/paraglide/messages';

const WORDS: Readonly<Record<Unread, typeof m.common_secondary_source>> = {
  told: m.common_secondary_source,
  cited: m.common_only_cited,
  amendment: m.common_secondary_amendment
};

/** The mark of a document that was not read in the original, beside its name; empty for any other. */
export function secondaryWords(document: Pick<DocumentRow, 'note'>, locale: Locale): string {
  const unread = unreadOf(document);
  return unread === null ? '' : WORDS[unread]({}, { locale });
}
