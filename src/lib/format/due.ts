import type { Target } from '$lib/domain/target';
import type { Locale } from '$lib/domain/text';
import { m } from '$lib/paraglide/messages';

/** "năm 2030 (hạn suy ra)": a deadline that no document states says so wherever it is written. */
export function withDueBasis(
  words: string,
  { due_basis: basis }: Pick<Target, 'due_basis'>,
  locale: Locale
): string {
  return basis === 'inferred' ? m.common_due_inferred({ words }, { locale }) : words;
}
