import { COMPARABILITY } from '$lib/domain/comparability';
import { crossingOf } from '$lib/domain/crossing';
import { isAroundMerger } from '$lib/domain/merge/like-period';
import { REASON } from '$lib/domain/reason';
import type { Assessment, Reading } from '$lib/domain/result';
import type { Locale } from '$lib/domain/text';
import { formatPeriod } from '$lib/format/period';
import { firstClause } from '$lib/format/sentence';

/**
 * How far figures shown together may be compared, and why: "số liệu năm 2024 là của trước sáp nhập", "suy ra, …" where the figure is worked out.
 * Null where nothing lies between them.
 */
export function crossingWords(
  readings: readonly Reading[],
  assessment: Assessment,
  locale: Locale
): string | null {
  const crossing = crossingOf(readings, assessment);
  if (crossing === null) return null;
  const { over, mark, reading } = crossing;
  const label = COMPARABILITY[mark].label[locale];
  if (over !== 'merger') return `${label}, ${firstClause(REASON[over][locale])}`;
  const period = formatPeriod(reading.period.text, locale, assessment.indicator);
  const around = isAroundMerger(reading.period);
  const why = {
    vi: `số liệu ${period} ${around ? 'gồm cả' : 'là của'} trước sáp nhập`,
    en: `the figure of ${period} ${around ? 'reaches back before' : 'is from before'} the merger`
  };
  // What a document states is not worked out, however the figure came to be.
  return reading.observation?.provenance === 'derived' ? `${label}, ${why[locale]}` : why[locale];
}
