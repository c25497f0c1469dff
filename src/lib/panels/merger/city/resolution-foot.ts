import type { Locale } from '$lib/domain/text';
import { formatDate } from '$lib/format/period';
import { m } from '$lib/paraglide/messages';
import { SET } from '$lib/set/set';

/** What the page of mergers rests on: the resolution, and since when what it calls former units were in force. */
export function resolutionFoot(locale: Locale): string {
  const { number, date, clauses } = SET.resolution;
  const earlier = SET.before.flatMap(({ name, rearranged }) =>
    rearranged === null ? [] : [{ province: name, day: formatDate(rearranged, locale) }]
  );
  const before = earlier.map((each, at) =>
    at === 0
      ? m.merger_city_foot_before(each, { locale })
      : m.merger_city_foot_too(each, { locale })
  );
  return m.merger_city_foot(
    {
      number,
      date: formatDate(date, locale),
      clauses,
      before: before.length === 0 ? '' : `; ${before.join(', ')}`
    },
    { locale }
  );
}
