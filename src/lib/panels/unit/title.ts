import type { Assessment } from '$lib/domain/result';
import type { Locale } from '$lib/domain/text';

/** A target's own name, else that of its indicator. */
export function titleOf({ target, indicator }: Assessment, locale: Locale): string {
  return locale === 'en'
    ? (target.title_en ?? indicator.short_en)
    : (target.title ?? indicator.short);
}
