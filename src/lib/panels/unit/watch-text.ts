import { behindSinceOf } from '$lib/domain/behind-since';
import { STATUS } from '$lib/domain/status';
import type { Locale } from '$lib/domain/text';
import type { WatchItem } from '$lib/domain/watch-first';
import { toSentence } from '$lib/format/sentence';
import { m } from '$lib/paraglide/messages';

/** "Đi chậm hơn lộ trình, từ năm 2026."; a missed year is named, so are several in a row. */
export function watchReason({ assessment, why }: WatchItem, locale: Locale): string {
  const year = behindSinceOf(assessment);
  if (year === null) return toSentence(why[locale]);
  if (STATUS[assessment.status].family !== 'not_met')
    return toSentence(`${why[locale]}, ${m.unit_watch_since({ year }, { locale })}`);
  return toSentence(
    year === assessment.current?.period.year
      ? m.unit_watch_missed({ year }, { locale })
      : m.unit_watch_missed_since({ year }, { locale })
  );
}
