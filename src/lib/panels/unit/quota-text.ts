import { type Commendation, quotaRecipientOf } from '$lib/domain/commendation';
import type { Locale } from '$lib/domain/text';
import { formatCommendation } from '$lib/format/commendation';
import { m } from '$lib/paraglide/messages';

/**
 * What is known beside a yearly quota "in each field": the counts a document states for all fields together, and that
 * no field can be judged by them. Empty for a target that is no such quota, and where nothing is counted so.
 */
export function quotaText(
  indicator: string,
  commendations: readonly Commendation[],
  locale: Locale
): string {
  const recipient = quotaRecipientOf(indicator);
  const counts = commendations.filter(
    (row) => recipient !== null && row.recipient === recipient && row.field === null
  );
  return counts.length === 0
    ? ''
    : m.unit_quota_counted(
        { counts: counts.map((row) => formatCommendation(row, locale)).join('; ') },
        { locale }
      );
}
