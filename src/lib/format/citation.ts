import type { Locale } from '$lib/domain/text';
import { m } from '$lib/paraglide/messages';
import { formatDate } from './period';

/** A page as it is cited. */
export interface Cited {
  /** Title of the page; the name of the site behind it is said once. */
  readonly title: string;
  /** ISO day of the edition; null where it is not known. */
  readonly date: string | null;
  /** Whole address, with what was chosen on the page. */
  readonly address: string;
}

/** "Thước Đo, “Xã Đại Sơn: …”, bản tổng hợp 30/11/2026, …" and its address: what a report or an article cites a page by. */
export function formatCitation({ title, date, address }: Cited, locale: Locale): string {
  const site = m.common_site({}, { locale });
  const name = title.endsWith(` – ${site}`) ? title.slice(0, -site.length - 3) : title;
  return [
    site,
    `“${name}”`,
    ...(date === null ? [] : [m.common_edition_of({ date: formatDate(date, locale) }, { locale })]),
    address
  ].join(', ');
}
