import { lightTheme } from '$lib/charts/theme';
import { toneOf } from '$lib/charts/reading-paint';
import type { Assessment } from '$lib/domain/result';
import type { Locale } from '$lib/domain/text';
import type { LegendItem } from '$lib/export/snapshot';
import { pick } from './finding-words';
import { shownObservations } from '$lib/domain/shown';

/**
 * Only what the picture does not say by itself: labels stand in it, so a legend is needed where two ways
 * of filling stand beside each other.
 */
export function targetLegend(assessment: Assessment, locale: Locale): readonly LegendItem[] {
  const rows = shownObservations(assessment);
  const samples = rows.filter(({ provenance }) => provenance === 'sample').length;
  const colour = lightTheme.tone[toneOf(assessment.status)];
  const items: LegendItem[] = [];
  if (samples > 0 && samples < rows.length) {
    items.push(
      { label: pick(locale, 'số có nguồn', 'sourced'), mark: 'bar', colour: lightTheme.tone.data },
      { label: pick(locale, 'dữ liệu mẫu', 'sample'), mark: 'hatch', colour }
    );
  }
  const owns = rows.filter(({ provenance }) => provenance === 'own').length;
  if (owns > 0)
    items.push({
      label: pick(locale, 'số của đơn vị, chưa công bố', 'unit’s own, not published'),
      mark: 'outline',
      colour
    });
  if (
    rows.some(
      ({ standing, provenance }) =>
        standing === 'estimate' && provenance !== 'sample' && provenance !== 'own'
    )
  )
    items.push({ label: pick(locale, 'ước thực hiện', 'estimate'), mark: 'outline', colour });
  return items;
}
