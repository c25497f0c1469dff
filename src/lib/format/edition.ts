import type { Locale } from '$lib/domain/text';
import { m } from '$lib/paraglide/messages';
import { ANY_FIGURE, formatDate, formatPeriodInText } from './period';

/** How new what is shown is: its newest figure, and the day the set was put together. Two things, never one. */
export interface Edition {
  /** Period of the newest figure shown; null where none is. */
  readonly newest: string | null;
  /** ISO day the set was put together. */
  readonly date: string;
}

/** "Số mới nhất: 2025 · bản tổng hợp 21/11/2026"; the day of the set never reads as the day of a figure. */
export function formatEdition({ newest, date }: Edition, locale: Locale): string {
  const day = formatDate(date, locale);
  return newest === null
    ? m.common_edition_only({ date: day }, { locale })
    : m.common_edition(
        { newest: formatPeriodInText(newest, locale, ANY_FIGURE), date: day },
        { locale }
      );
}
